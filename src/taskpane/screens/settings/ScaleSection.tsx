import { makeStyles, tokens } from "@fluentui/react-components";
import type { BookFacts } from "../../../usecases/lookAtBook";
import { scaleFormLines, scaleTableIssues } from "../../../usecases/settings/scaleForm";
import type { SettingsFacts } from "../../../usecases/settings/settingsFacts";
import { useScreenStyles } from "../useScreenStyles";
import { GradeLetter } from "./GradeLetter";
import { ScaleForm } from "./ScaleForm";
import type { SectionProps } from "./sectionProps";
import { SettingSection } from "./SettingSection";
import { useSettingsWords } from "./settingsWords";
import { useSettingStyles } from "./useSettingStyles";

export interface ScaleSectionProps extends SectionProps {
  readonly facts: SettingsFacts;
  readonly list: BookFacts["list"];
}

/** 評価基準: the levels by which the list is judged, where they come from, and what is wrong with the table. */
export function ScaleSection({ facts, list, ...section }: ScaleSectionProps) {
  const styles = useStyles();
  const own = useSettingStyles();
  const shared = useScreenStyles();
  const words = useSettingsWords().scale;
  const table = facts.settings.scale;
  return (
    <SettingSection
      heading={words.heading}
      place={table?.lines[0]?.place}
      {...section}
      form={
        <ScaleForm
          lines={scaleFormLines(facts)}
          change={section.change}
          onLeave={() => section.onOpen(false)}
        />
      }
    >
      {list !== undefined && (
        <>
          <ul className={shared.list}>
            {list.levels.map(({ label, from }, at) => (
              <li key={label} className={styles.level}>
                <GradeLetter {...list.colours[at]!} />
                {from === undefined ? words.rest : words.from(from.percent, from.isIncluded)}
              </li>
            ))}
          </ul>
          <p className={shared.hint}>{words.sources[list.scaleSource]}</p>
          {facts.inUse?.isKnown === false && <p className={own.issue}>{words.unknown}</p>}
        </>
      )}
      {scaleTableIssues(facts).map(({ code, line, text }) => (
        <p key={`${line} ${code}`} className={own.issue}>
          {words.inTable(line, words.issues[code](text))}
        </p>
      ))}
    </SettingSection>
  );
}

const useStyles = makeStyles({
  level: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});
