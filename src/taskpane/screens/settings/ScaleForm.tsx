import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ScaleTemplateId } from "../../../core/grading/scaleTemplates";
import {
  checkScaleForm,
  SCALE_SIZES,
  SCALE_TEMPLATE_IDS,
  type ScaleFormLine,
  scaleTemplateLines,
  withLevel,
} from "../../../usecases/settings/scaleForm";
import { writeScale } from "../../../usecases/settings/writeScale";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { GradeLetter } from "./GradeLetter";
import { ScaleHead, ScaleLine } from "./ScaleLine";
import { SettingForm } from "./SettingForm";
import { useSettingsWords } from "./settingsWords";
import { useSettingStyles } from "./useSettingStyles";
import { useFormLines } from "./useFormLines";
import type { ChangeSettings } from "./useSettingsChange";

export interface ScaleFormProps {
  /** what it begins with */
  readonly lines: readonly ScaleFormLine[];
  readonly change: ChangeSettings;
  readonly onLeave: () => void;
}

/** The levels of the scale as fields; what is wrong is said under its line, at once. */
export function ScaleForm({ lines: first, change, onLeave }: ScaleFormProps) {
  const styles = useStyles();
  const own = useSettingStyles();
  const shared = useScreenStyles();
  const { workbook } = usePane();
  const words = useSettingsWords().scale;
  const [template, setTemplate] = useState<ScaleTemplateId | "">("");
  const { lines, setLines, changeLine, add, remove, list } = useFormLines(first);

  const { cells, issues, colours } = checkScaleForm(lines);
  const choose = (id: string): void => {
    const chosen = SCALE_TEMPLATE_IDS.find((each) => each === id);
    setTemplate(chosen ?? "");
    setLines(chosen === undefined ? first : scaleTemplateLines(chosen));
  };

  return (
    <SettingForm
      name={words.heading}
      write={words.write}
      problem={issues[0] && words.fixFirst(issues[0].line)}
      onWrite={() => change("scale", () => writeScale(workbook, cells), onLeave)}
      onLeave={onLeave}
    >
      <Field label={words.template}>
        <Select className={own.select} value={template} onChange={(_, { value }) => choose(value)}>
          <option value="">{words.ownTemplate}</option>
          {SCALE_TEMPLATE_IDS.map((id) => (
            <option key={id} value={id}>
              {words.templates[id]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.preview}>
        <span className={shared.hint}>{words.preview}</span>
        <span className={styles.letters}>
          {colours.map((colour, at) => (
            <GradeLetter key={at} {...colour} />
          ))}
        </span>
      </div>
      {/* each field says its part and its line itself */}
      <ScaleHead />
      <ol ref={list} className={styles.levels} aria-label={words.lines}>
        {lines.map((line, at) => (
          <ScaleLine
            key={at}
            number={at + 1}
            line={line}
            issues={issues.filter((issue) => issue.line === at + 1)}
            onLine={(changed) => changeLine(at, changed)}
            {...(lines.length > SCALE_SIZES.fewest ? { onRemove: () => remove(at) } : {})}
          />
        ))}
      </ol>
      {lines.length < SCALE_SIZES.most && (
        <Button size="small" className={styles.add} onClick={() => add(withLevel(lines), lines.length - 1)}>
          {words.add}
        </Button>
      )}
      <p className={shared.hint}>{words.restHint}</p>
      <p className={shared.hint}>{words.follows}</p>
    </SettingForm>
  );
}

const useStyles = makeStyles({
  preview: { display: "grid", gap: tokens.spacingVerticalXXS },
  letters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  levels: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  add: { justifySelf: "start" },
});
