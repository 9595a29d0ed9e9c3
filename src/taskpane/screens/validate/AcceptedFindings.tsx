import { makeStyles, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../../usecases/checkBook";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { FindingRow } from "./FindingRow";

export interface AcceptedFindingsProps {
  readonly findings: readonly LocatedFinding[];
  readonly onGo: (finding: LocatedFinding) => void;
}

/** 了承した指摘, apart from the others and folded: each with the reason for which it was accepted. */
export function AcceptedFindings({ findings, onGo }: AcceptedFindingsProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings } = usePane();
  const words = strings.validate;
  if (findings.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.accepted(findings.length)}</summary>
      <ul className={styles.rows}>
        {findings.map((finding, at) => (
          <li key={`${finding.key} ${at}`}>
            <FindingRow finding={finding} isCurrent={false} isAlone onGo={() => onGo(finding)} />
            <p className={shared.hint}>{words.acceptedBecause(finding.accepted?.reason ?? "")}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});
