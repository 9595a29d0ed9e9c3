import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownCellFix, ShownText } from "../../../usecases/fix/shownFix";
import { Summary } from "../../parts/Summary";
import { useFixesWords } from "./fixesWords";

/** Shown at once; the others are behind a line that opens. */
const FEW = 6;
/** Drawn at most: a list of thousands would stop the pane. */
const MOST = 200;

export interface FixLinesProps {
  readonly lines: readonly ShownCellFix[];
  /** with the sheets' names, as there are several */
  readonly withSheets: boolean;
}

/** Cell by cell what stands there now, and what will. */
export function FixLines({ lines, withSheets }: FixLinesProps) {
  const styles = useStyles();
  const { fix: words } = useFixesWords();
  const few = lines.length > FEW + 1 ? lines.slice(0, FEW) : lines;
  const others = lines.slice(few.length);
  return (
    <>
      <Lines lines={few} withSheets={withSheets} />
      {others.length > 0 && (
        <details>
          <Summary className={styles.summary}>{words.moreCells(others.length)}</Summary>
          <Lines lines={others.slice(0, MOST)} withSheets={withSheets} />
          {others.length > MOST && <p className={styles.note}>{words.moreCells(others.length - MOST)}</p>}
        </details>
      )}
    </>
  );
}

function Lines({ lines, withSheets }: FixLinesProps) {
  const styles = useStyles();
  const { fix: words } = useFixesWords();
  return (
    <ul className={styles.lines}>
      {lines.map(({ sheet, cell, before, after, looks, comment }) => (
        <li key={`${sheet} ${cell}`}>
          <span className={styles.cell}>{withSheets ? `${sheet}!${cell}` : cell}</span>{" "}
          <span className={styles.hidden}>{words.before}</span>
          <del className={styles.before}>
            <Text text={before} blank={words.blank} />
          </del>
          <span aria-hidden> → </span>
          <span className={styles.hidden}>{words.after}</span>
          <ins className={styles.after}>
            <Text text={after} blank={words.blank} />
          </ins>
          {looks !== undefined && <span className={styles.note}> {words.looks(looks)}</span>}
          {comment !== undefined && <span className={styles.note}> {words.comment(comment)}</span>}
        </li>
      ))}
    </ul>
  );
}

function Text({ text: { start, part, end }, blank }: { readonly text: ShownText; readonly blank: string }) {
  const styles = useStyles();
  if (start + part + end === "") return <>{blank}</>;
  return (
    <>
      {start}
      {part !== "" && <strong className={styles.part}>{part}</strong>}
      {end}
    </>
  );
}

const useStyles = makeStyles({
  lines: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  cell: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { textDecorationLine: "none" },
  // what changes: also a space, which nobody would see
  part: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightBold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  // for those who listen
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
