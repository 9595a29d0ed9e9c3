import { makeStyles, tokens } from "@fluentui/react-components";
import type { BookFacts } from "../../../usecases/lookAtBook";
import type { SettingsFacts } from "../../../usecases/settings/settingsFacts";
import { yearLabel } from "../../../usecases/scaffold/yearLabel";
import { shortYear, type YearTexts } from "../../../usecases/settings/yearsForm";
import { Summary } from "../../parts/Summary";
import { useScreenStyles } from "../useScreenStyles";
import { GoToCell } from "./GoToCell";
import type { SectionProps } from "./sectionProps";
import { SettingSection } from "./SettingSection";
import { useSettingsWords } from "./settingsWords";
import { YEAR_FIELDS, YearsForm } from "./YearsForm";

export interface YearsSectionProps extends SectionProps {
  readonly facts: SettingsFacts;
  readonly list: BookFacts["list"];
}

/** 年度: those of the settings, and those that the list's headings name. */
export function YearsSection({ facts, list, ...section }: YearsSectionProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const words = useSettingsWords();
  const { plan } = facts.settings;
  const headings = list?.years ?? [];
  const written = YEAR_FIELDS.flatMap((field) => {
    const year = plan?.[field];
    return year === undefined || year.text === "" ? [] : [{ field, ...year }];
  });
  // two readings of the same: the list's is folded
  const isSame = YEAR_FIELDS.every((field) => {
    const heading = headings.find((each) => each.field === field);
    const label = yearLabel(plan?.[field]?.text ?? "");
    return label !== undefined && label === heading?.label;
  });
  const texts = Object.fromEntries(
    YEAR_FIELDS.map((field) => [
      field,
      shortYear(plan?.[field]?.text ?? headings.find((heading) => heading.field === field)?.label ?? ""),
    ]),
  ) as YearTexts;
  return (
    <SettingSection
      heading={words.years.heading}
      place={plan?.baseline?.place}
      {...section}
      form={<YearsForm texts={texts} change={section.change} onLeave={() => section.onOpen(false)} />}
    >
      {plan !== undefined &&
        (written.length === 0 ? (
          <p className={shared.text}>{words.blank}</p>
        ) : (
          <ul className={shared.list}>
            {written.map(({ field, text, year }) => (
              <li key={field}>
                {words.years.fields[field]}{" "}
                {year === undefined ? words.years.unread(text) : (yearLabel(text) ?? text)}
              </li>
            ))}
          </ul>
        ))}
      {headings.length > 0 && (
        <details open={!isSame}>
          <Summary className={styles.summary}>
            {written.length === 0 || isSame ? words.years.inList : words.years.differs}
          </Summary>
          <ul className={shared.list}>
            {headings.map(({ field, text, label, place }) => (
              <li key={place.cell} className={styles.year}>
                <span className={styles.words}>
                  {words.years.headings[field]} {label ?? words.years.unread(text)}
                </span>
                <GoToCell place={place} about={`${words.years.headings[field]} ${label ?? text}`} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </SettingSection>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  year: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flex: "1 1 110px", minWidth: 0 },
});
