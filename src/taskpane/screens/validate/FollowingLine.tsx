import { makeStyles, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import type { Validation } from "../../../usecases/check/validateBook";
import { usePane } from "../../PaneContext";
import type { Following } from "../../hooks/useFollowing";
import { RUN_BUTTON } from "../../hooks/useValidateAgain";
import { useScreenStyles } from "../useScreenStyles";

export interface FollowingLineProps {
  readonly validation: Validation;
  readonly changed: ReadonlySet<LocatedFinding>;
  readonly edits: Following["edits"];
  /** what stands there as long as nothing has changed */
  readonly checked: string;
  readonly onValidate: () => void;
}

/** What was checked; once cells of findings have changed that is said in the same line, so that nothing moves. */
export function FollowingLine({ validation, changed, edits, checked, onValidate }: FollowingLineProps) {
  const shared = useScreenStyles();
  const styles = useStyles();
  const { strings, isBusy } = usePane();
  const words = strings.validate;
  const again = (): void => {
    if (isBusy) return;
    // this button goes as soon as it is done
    document.getElementById(RUN_BUTTON)?.focus();
    onValidate();
  };
  if (changed.size === 0) return <p className={shared.hint}>{checked}</p>;
  const withFindings = new Set(validation.report.findings.map(({ sheet }) => sheet));
  const moved = new Set(edits.filter(({ box }) => box === undefined).map(({ sheet }) => sheet));
  const sheets = [...moved].filter((sheet) => withFindings.has(sheet));
  return (
    <p className={shared.hint}>
      <span aria-hidden>✎ </span>
      {sheets.length > 0 ? words.moved(sheets) : words.changed(changed.size)}{" "}
      <button type="button" className={styles.again} aria-disabled={isBusy} onClick={again}>
        {words.again}
      </button>
    </p>
  );
}

const useStyles = makeStyles({
  // part of its sentence: a button of its own height would move what stands below
  again: {
    padding: 0,
    border: 0,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    font: "inherit",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
