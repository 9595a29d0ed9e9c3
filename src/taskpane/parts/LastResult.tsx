import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { UndoableAction } from "../../usecases/ports";
import { usePane } from "../PaneContext";
import type { Sentence } from "../sentence";
import type { Refusal } from "../hooks/usePerform";

export interface LastResultProps {
  readonly said: Sentence | undefined;
  readonly refusal: Refusal | undefined;
  /** what 「元に戻す」 would take back: not always what was said last */
  readonly undoable: UndoableAction | undefined;
  readonly onUndo: () => void;
}

/** What the last action did, or why it didn't; stays until the next one. */
export function LastResult({ said, refusal, undoable, onUndo }: LastResultProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const isEmpty = said === undefined && refusal === undefined && undoable === undefined;
  return (
    <footer className={mergeClasses(styles.bar, isEmpty && styles.empty)}>
      <div role="status" aria-label={strings.frame.lastResult} className={styles.words}>
        {refusal !== undefined ? (
          <>
            <span aria-hidden className={styles.refused}>
              ▲{" "}
            </span>
            {refusal.sentence(strings)}
          </>
        ) : (
          said !== undefined && (
            <>
              <span aria-hidden className={styles.done}>
                ✓{" "}
              </span>
              {said(strings)}
            </>
          )
        )}
      </div>
      {refusal !== undefined && !refusal.isHalfDone && (
        <Button size="small" className={styles.button} onClick={refusal.retry}>
          {strings.frame.retry}
        </Button>
      )}
      {(refusal === undefined || refusal.isHalfDone) && undoable !== undefined && (
        <Button size="small" className={styles.button} onClick={onUndo}>
          {strings.frame.undo[undoable]}
        </Button>
      )}
    </footer>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // never `display: none`: a live region that appears with its text is not read out
  empty: {
    borderTopColor: "transparent",
    backgroundColor: "transparent",
    padding: 0,
    // the system draws lines that are transparent
    "@media (forced-colors: active)": { borderTopColor: "Canvas" },
  },
  words: { flex: "1 1 180px", minWidth: 0 },
  button: { flexShrink: 0, marginLeft: "auto", whiteSpace: "nowrap" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorStatusWarningForeground1 },
});
