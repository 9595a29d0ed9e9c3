import { Button, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ScaleLineIssue } from "../../../core/grading/scaleIssues";
import type { ScaleFormLine } from "../../../usecases/settings/scaleForm";
import { useScreenStyles } from "../useScreenStyles";
import { useSettingsWords } from "./settingsWords";
import { useSettingStyles } from "./useSettingStyles";

export interface ScaleLineProps {
  /** from 1 */
  readonly number: number;
  readonly line: ScaleFormLine;
  readonly issues: readonly ScaleLineIssue[];
  readonly onLine: (line: ScaleFormLine) => void;
  /** absent: a scale has no fewer levels */
  readonly onRemove?: () => void;
}

const INCLUSIONS = ["以上", "超"] as const;

/** One level: its letter, its lower bound, whether the bound is in; under them what is wrong. */
export function ScaleLine({ number, line, issues, onLine, onRemove }: ScaleLineProps) {
  const styles = useStyles();
  const own = useSettingStyles();
  const shared = useScreenStyles();
  const words = useSettingsWords().scale;
  const id = useId();
  const problem = (part: "label" | "bound") => {
    const isAbout = issues.some(({ code }) => code.startsWith("label") === (part === "label"));
    return isAbout ? { "aria-invalid": true, "aria-describedby": id } : {};
  };
  return (
    <li className={styles.level}>
      <div className={styles.fields}>
        <Input
          className={mergeClasses(shared.input, styles.label)}
          aria-label={words.lineOf(words.label, number)}
          value={line.label}
          onChange={(_, { value }) => onLine({ ...line, label: value })}
          {...problem("label")}
        />
        <Input
          className={mergeClasses(shared.input, styles.bound)}
          aria-label={words.lineOf(words.bound, number)}
          inputMode="decimal"
          contentAfter="%"
          value={line.bound}
          onChange={(_, { value }) => onLine({ ...line, bound: value })}
          {...problem("bound")}
        />
        <Select
          className={mergeClasses(own.select, styles.inclusion)}
          aria-label={words.lineOf(words.inclusion, number)}
          value={line.inclusion}
          onChange={(_, { value }) => onLine({ ...line, inclusion: value === "超" ? "超" : "以上" })}
        >
          {INCLUSIONS.map((inclusion) => (
            <option key={inclusion} value={inclusion}>
              {words.inclusions[inclusion]}
            </option>
          ))}
        </Select>
        {onRemove !== undefined && (
          <Button
            appearance="subtle"
            className={styles.remove}
            aria-label={words.remove(number, line.label)}
            title={words.remove(number, line.label)}
            onClick={onRemove}
          >
            ×
          </Button>
        )}
      </div>
      <div id={id} aria-live="polite">
        {issues.map(({ code, text }) => (
          <p key={code} className={own.issue}>
            {words.issues[code](text)}
          </p>
        ))}
      </div>
    </li>
  );
}

/** What the fields of all lines are, for those who see them in columns. */
export function ScaleHead() {
  const styles = useStyles();
  const shared = useScreenStyles();
  const words = useSettingsWords().scale;
  return (
    <div aria-hidden className={mergeClasses(shared.hint, styles.fields)}>
      <span className={styles.label}>{words.label}</span>
      <span className={styles.bound}>{words.bound}</span>
      <span className={styles.inclusion}>{words.inclusion}</span>
      <span className={styles.remove} />
    </div>
  );
}

const useStyles = makeStyles({
  level: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXS },
  fields: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  label: { flex: "1 1 44px" },
  bound: { flex: "1 1 64px" },
  inclusion: { flex: "1 1 84px" },
  remove: { flexShrink: 0, minWidth: "32px", padding: 0 },
});
