import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../core/validation/finding";
import { usePane } from "../../PaneContext";
import { SeverityMark } from "./SeverityMark";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export interface SeverityTogglesProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: readonly Severity[];
  readonly onShown: (shown: readonly Severity[]) => void;
}

/** Three toggles: mark, word and count; pressed = shown. */
export function SeverityToggles({ counts, shown, onShown }: SeverityTogglesProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const toggle = (severity: Severity): void =>
    onShown(SEVERITIES.filter((each) => (each === severity ? !shown.includes(each) : shown.includes(each))));
  return (
    <div role="group" aria-label={strings.validate.severityFilter} className={styles.row}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.toggle}
          checked={shown.includes(severity)}
          onClick={() => toggle(severity)}
        >
          <SeverityMark severity={severity} />
          <span>{strings.severities[severity]}</span>
          <strong>{counts[severity]}</strong>
        </ToggleButton>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, gap: tokens.spacingHorizontalXS, flexGrow: 1 },
});
