import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  checkStageForm,
  STANDARD_STAGE_LINES,
  type StageFormLine,
} from "../../../usecases/settings/stageForm";
import { writeStageWords } from "../../../usecases/settings/writeStageWords";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { SettingForm } from "./SettingForm";
import { useSettingsWords } from "./settingsWords";
import { StageLine } from "./StageLine";
import { useFormLines } from "./useFormLines";
import type { ChangeSettings } from "./useSettingsChange";

export interface StagesFormProps {
  /** what it begins with */
  readonly lines: readonly StageFormLine[];
  readonly change: ChangeSettings;
  readonly onLeave: () => void;
}

/** The stages as fields; what is wrong is said under its line, at once. */
export function StagesForm({ lines: first, change, onLeave }: StagesFormProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { workbook } = usePane();
  const words = useSettingsWords().stages;
  const { lines, setLines, changeLine, add, remove, list } = useFormLines(first);

  const checked = checkStageForm(lines);
  const [issue] = checked.issues;

  return (
    <SettingForm
      name={words.heading}
      write={words.write}
      problem={issue && words.fixFirst(issue.line)}
      onWrite={() => change("stages", () => writeStageWords(workbook, checked.lines), onLeave)}
      onLeave={onLeave}
    >
      <p className={shared.hint}>{words.formHint}</p>
      <ol ref={list} className={styles.stages} aria-label={words.lines}>
        {lines.map((line, at) => (
          <StageLine
            key={at}
            number={at + 1}
            line={line}
            issues={checked.issues.filter((each) => each.line === at + 1)}
            onLine={(changed) => changeLine(at, changed)}
            {...(lines.length > 1 ? { onRemove: () => remove(at) } : {})}
          />
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => add([...lines, { rate: "", words: "" }], lines.length)}>
          {words.add}
        </Button>
        <Button size="small" onClick={() => setLines(STANDARD_STAGE_LINES)}>
          {words.toStandard}
        </Button>
      </div>
      <p className={shared.hint}>{words.functions}</p>
    </SettingForm>
  );
}

const useStyles = makeStyles({
  stages: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
