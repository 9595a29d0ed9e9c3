import { mapInSteps } from "../steps/mapInSteps";
import { allSteps, type Steps } from "../steps/steps";
import { compact } from "../text/compact";
import type { Finding } from "./finding";

/** A line of 了承した指摘. */
export interface Acceptance {
  /** the finding's key */
  readonly text: string;
  readonly reason: string;
}

type KeyedFinding = Pick<Finding, "accepted"> & { readonly key: string };

export interface AcceptedFindings<F, A> {
  /** in their order */
  readonly findings: readonly F[];
  /** lines that accept nothing: the finding is gone, or its values have changed */
  readonly lapsed: readonly A[];
  /** lines that accept nothing until a reason is given */
  readonly withoutReason: readonly A[];
}

/**
 * 指摘の了承 marks the findings that staff have accepted. Of two lines with one key the first counts.
 *
 * @see SPEC.md V81
 */
export function acceptFindings<F extends KeyedFinding, A extends Acceptance>(
  findings: readonly F[],
  acceptances: readonly A[],
): AcceptedFindings<F, A> {
  return allSteps(acceptFindingsInSteps(findings, acceptances));
}

/** The same in steps that take some milliseconds each. */
export function* acceptFindingsInSteps<F extends KeyedFinding, A extends Acceptance>(
  findings: readonly F[],
  acceptances: readonly A[],
): Steps<AcceptedFindings<F, A>> {
  if (acceptances.length === 0) return { findings, lapsed: [], withoutReason: [] };
  const reasons = new Map<string, string>();
  for (const { text, reason } of acceptances) {
    const key = compact(text);
    if (reason !== "" && !reasons.has(key)) reasons.set(key, reason);
  }
  const met = new Set<string>();
  const judged = yield* mapInSteps(findings, (finding) => {
    const key = compact(finding.key);
    met.add(key);
    const reason = reasons.get(key);
    return reason === undefined ? finding : { ...finding, accepted: { reason } };
  });
  const lapsed = acceptances.filter(({ text }) => !met.has(compact(text)));
  return {
    findings: judged,
    lapsed,
    withoutReason: acceptances.filter(({ text, reason }) => reason === "" && met.has(compact(text))),
  };
}
