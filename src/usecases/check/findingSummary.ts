import type { Finding, Severity } from "../../core/validation/finding";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings of one office. */
export interface OfficeCounts extends SeverityCounts {
  readonly office: string;
}

/** How many findings there are. Accepted ones are counted apart and nowhere else. */
export interface FindingSummary {
  readonly counts: SeverityCounts;
  readonly accepted: number;
  /** offices that findings concern, in the order in which they come; a plan of two offices counts for both */
  readonly offices: readonly OfficeCounts[];
}

/** A finding with the place of its plan among the plans; `undefined` for none. */
export interface CountedFinding extends Pick<Finding, "severity" | "accepted"> {
  readonly row: number | undefined;
}

/** Counts the findings of one workbook. */
export function findingSummary(
  findings: readonly CountedFinding[],
  plans: readonly { readonly offices: readonly string[] }[],
): FindingSummary {
  const summary = emptySummary();
  for (const { accepted, severity, row } of findings) {
    if (accepted !== null) {
      summary.accepted++;
      continue;
    }
    summary.counts[severity]++;
    const offices = (row === undefined ? undefined : plans[row])?.offices ?? [];
    for (const office of offices) countsOf(summary, office)[severity]++;
  }
  return finished(summary);
}

/** Several workbooks together; offices of one name are one. */
export function totalSummary(summaries: readonly FindingSummary[]): FindingSummary {
  const total = emptySummary();
  for (const { counts, accepted, offices } of summaries) {
    total.accepted += accepted;
    add(total.counts, counts);
    for (const each of offices) add(countsOf(total, each.office), each);
  }
  return finished(total);
}

type Counting = Record<Severity, number>;

interface CountingSummary {
  readonly counts: Counting;
  accepted: number;
  readonly byOffice: Map<string, Counting>;
}

function emptySummary(): CountingSummary {
  return { counts: { error: 0, warning: 0, info: 0 }, accepted: 0, byOffice: new Map() };
}

function countsOf({ byOffice }: CountingSummary, office: string): Counting {
  const known = byOffice.get(office);
  if (known !== undefined) return known;
  const counts = { error: 0, warning: 0, info: 0 };
  byOffice.set(office, counts);
  return counts;
}

function add(sum: Counting, { error, warning, info }: SeverityCounts): void {
  sum.error += error;
  sum.warning += warning;
  sum.info += info;
}

function finished({ counts, accepted, byOffice }: CountingSummary): FindingSummary {
  return { counts, accepted, offices: [...byOffice].map(([office, each]) => ({ office, ...each })) };
}
