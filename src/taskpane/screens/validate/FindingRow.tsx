import { makeStyles, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import { usePane } from "../../PaneContext";
import { SeverityMark } from "./SeverityMark";

export interface FindingRowProps {
  readonly finding: LocatedFinding;
  /** the one of the list that Tab reaches */
  readonly isCurrent: boolean;
  /** in no list that arrows walk through: Tab reaches it by itself */
  readonly isAlone?: boolean;
  /** its cell was changed after the validation */
  readonly isChanged?: boolean;
  readonly onGo: () => void;
}

/** One finding: mark, sentence, cell. The whole row goes to the cell. */
export function FindingRow({
  finding,
  isCurrent,
  isAlone = false,
  isChanged = false,
  onGo,
}: FindingRowProps) {
  const styles = useStyles();
  const { strings, locale } = usePane();
  return (
    <button
      type="button"
      data-finding={isAlone ? undefined : ""}
      className={styles.row}
      tabIndex={isCurrent || isAlone ? 0 : -1}
      aria-current={isCurrent ? "true" : undefined}
      onClick={onGo}
    >
      <SeverityMark severity={finding.severity} name={strings.severities[finding.severity]} />
      {/* the badge follows the last word: beside the cell it would take half of the sentence's width */}
      <span className={styles.sentence}>
        {finding.messages[locale]}
        {isChanged && (
          <>
            {" "}
            <strong className={styles.changed}>
              <span aria-hidden>✎</span> {strings.validate.isChanged}
            </strong>
          </>
        )}
      </span>
      <span className={styles.cell}>
        {" "}
        {finding.cell} <span aria-hidden>›</span>
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    '&[aria-current="true"]': { backgroundColor: tokens.colorNeutralBackground1Selected },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // the system takes backgrounds away: a bar says which one is current
    "@media (forced-colors: active)": {
      borderLeft: "4px solid Canvas",
      '&[aria-current="true"]': { borderLeftColor: "Highlight" },
    },
  },
  // at a zoom of 200 % the cell goes below: a sentence of one word a line is none
  sentence: { flex: "1 1 90px", minWidth: 0 },
  cell: {
    flexShrink: 0,
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  changed: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});
