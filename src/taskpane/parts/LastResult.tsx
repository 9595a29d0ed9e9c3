import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import type { Refusal } from "../usePerform";

export interface LastResultProps {
  readonly said: string;
  readonly refusal: Refusal | undefined;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** What the last action did, or why it didn't; stays until the next one. */
export function LastResult({ said, refusal, canUndo, onUndo }: LastResultProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const isEmpty = said === "" && refusal === undefined && !canUndo;
  return (
    <footer className={mergeClasses(styles.bar, isEmpty && styles.empty)}>
      <div role="status" aria-label={strings.frame.lastResult} className={styles.words}>
        {refusal !== undefined ? (
          <>
            <span aria-hidden className={styles.refused}>
              ▲{" "}
            </span>
            {strings.refusals[refusal.code](refusal.sheet)}
          </>
        ) : (
          said !== "" && (
            <>
              <span aria-hidden className={styles.done}>
                ✓{" "}
              </span>
              {said}
            </>
          )
        )}
      </div>
      {refusal !== undefined && (
        <Button size="small" className={styles.button} onClick={refusal.retry}>
          {strings.frame.retry}
        </Button>
      )}
      {refusal === undefined && canUndo && (
        <Button size="small" className={styles.button} onClick={onUndo}>
          {strings.frame.undo}
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
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // never `display: none`: a live region that appears with its text is not read out
  empty: { borderTopColor: "transparent", backgroundColor: "transparent", padding: 0 },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorStatusWarningForeground1 },
});
