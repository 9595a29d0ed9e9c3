import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { writeYears } from "../../../usecases/settings/writePlanSettings";
import { checkYears, type YearTexts } from "../../../usecases/settings/yearsForm";
import { usePane } from "../../PaneContext";
import { YearField } from "../create/YearField";
import { useScreenStyles } from "../useScreenStyles";
import { SettingForm } from "./SettingForm";
import { useSettingsWords } from "./settingsWords";
import type { ChangeSettings } from "./useSettingsChange";

export interface YearsFormProps {
  /** what it begins with */
  readonly texts: YearTexts;
  readonly change: ChangeSettings;
  readonly onLeave: () => void;
}

export const YEAR_FIELDS = ["baseline", "current", "target"] as const;

/** The years of the plan in any written form, each with the label that it stands for. */
export function YearsForm({ texts: first, change, onLeave }: YearsFormProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { workbook } = usePane();
  const words = useSettingsWords().years;
  const [texts, setTexts] = useState(first);
  const { years, labels, issue } = checkYears(texts);
  const problem =
    issue && { unreadable: words.unreadable, order: words.unordered, nothing: words.nothing }[issue];
  return (
    <SettingForm
      name={words.heading}
      write={words.write}
      problem={problem}
      isAmiss={issue === "order"}
      onWrite={() => change("years", () => writeYears(workbook, years), onLeave)}
      onLeave={onLeave}
    >
      <div className={styles.years}>
        {YEAR_FIELDS.map((field) => (
          <YearField
            key={field}
            name={words.fields[field]}
            value={texts[field]}
            label={texts[field].trim() === "" ? words.leftAlone : labels[field]}
            onValue={(value) => setTexts({ ...texts, [field]: value })}
          />
        ))}
      </div>
      <p className={shared.hint}>{words.hint}</p>
    </SettingForm>
  );
}

const useStyles = makeStyles({
  years: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
});
