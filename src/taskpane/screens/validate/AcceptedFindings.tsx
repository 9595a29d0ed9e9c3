import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { LocatedFinding } from "../../../usecases/check/checkBook";
import { Summary } from "../../parts/Summary";
import { usePane } from "../../PaneContext";
import { useScreenStyles } from "../useScreenStyles";
import { FindingRow } from "./FindingRow";
import { RevokeButton } from "./mendingParts";

export interface AcceptedFindingsProps {
  readonly findings: readonly LocatedFinding[];
  readonly onGo: (finding: LocatedFinding) => void;
}

/** 了承した指摘, apart from the others and folded: each with the reason for which it was accepted. */
export function AcceptedFindings({ findings, onGo }: AcceptedFindingsProps) {
  const styles = useStyles();
  const shared = useScreenStyles();
  const { strings } = usePane();
  const summary = useRef<HTMLElement>(null);
  const words = strings.validate;
  if (findings.length === 0) return null;
  return (
    <details>
      <Summary ref={summary} className={styles.summary}>
        {words.accepted(findings.length)}
      </Summary>
      <ul className={styles.rows}>
        {findings.map((finding, at) => (
          <li key={`${finding.key} ${at}`}>
            <FindingRow finding={finding} isCurrent={false} isAlone onGo={() => onGo(finding)} />
            <div className={styles.reason}>
              <p className={mergeClasses(shared.hint, styles.words)}>
                {words.acceptedBecause(finding.accepted?.reason ?? "")}
              </p>
              <RevokeButton finding={finding} onDone={() => summary.current?.focus()} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  reason: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  words: { flex: "1 1 120px", minWidth: 0, width: "auto" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});
