import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../core/validation/finding";

const MARKS: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", info: "○" };

/** On a pressed button Fluent keeps its own colours: the mark takes the word's, and its shape tells it apart. */
const SYSTEM = { "@media (forced-colors: active)": { color: "inherit" } } as const;

/** A severity by its shape and colour; the word stands beside it, or is its name. */
export function SeverityMark({ severity, name }: { readonly severity: Severity; readonly name?: string }) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.mark, styles[severity])}
      {...(name === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
    >
      {MARKS[severity]}
    </span>
  );
}

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorStatusDangerForeground1, ...SYSTEM },
  warning: { color: tokens.colorStatusWarningForeground3, ...SYSTEM },
  info: { color: tokens.colorNeutralForeground2, ...SYSTEM },
});
