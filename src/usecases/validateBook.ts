import type { Severity } from "../core/validation/finding";
import { checkBook, type CheckedPlan, type CheckReport, type LocatedFinding } from "./checkBook";
import type { PlanWorkbook, Reading } from "./ports";
import { WorkbookError } from "./workbookError";

/** Findings about one plan; those about the whole table have no plan. */
export interface FindingGroup {
  readonly plan: CheckedPlan | undefined;
  readonly findings: readonly LocatedFinding[];
}

export interface Validation {
  readonly kind: "validated";
  readonly report: CheckReport;
  /** how many sheets were read */
  readonly sheets: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** offices that findings concern, in the order of the list, each with how many */
  readonly offices: readonly { readonly office: string; readonly findings: number }[];
  /** the whole table first, then the plans that have findings, in the order of the list */
  readonly groups: readonly FindingGroup[];
}

/** Reading was stopped: no rule has run, as a list is judged whole. */
export interface StoppedValidation {
  readonly kind: "stopped";
  /** sheets that were read until then */
  readonly read: readonly string[];
}

/**
 * 計画を検証: reads the workbook that is open and runs all rules over it.
 *
 * @throws WorkbookError other than `stopped`
 */
export async function validateBook(
  workbook: PlanWorkbook,
  reading: Reading = {},
): Promise<Validation | StoppedValidation> {
  const read: string[] = [];
  const onSheet: Reading["onSheet"] = (sheet, done, total) => {
    read.push(sheet);
    reading.onSheet?.(sheet, done, total);
  };
  try {
    const book = await workbook.readBook({ ...reading, onSheet });
    return validationOf(checkBook(book), book.sheets.length);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "stopped") return { kind: "stopped", read };
    throw error;
  }
}

function validationOf(report: CheckReport, sheets: number): Validation {
  const { findings, plans } = report;
  const counts = { error: 0, warning: 0, info: 0 };
  const byOffice = new Map<string, number>();
  const byRow = new Map<number | undefined, LocatedFinding[]>();
  for (const finding of findings) {
    counts[finding.severity]++;
    const group = byRow.get(finding.row);
    if (group === undefined) byRow.set(finding.row, [finding]);
    else group.push(finding);
    for (const office of officesOf(finding, plans)) byOffice.set(office, (byOffice.get(office) ?? 0) + 1);
  }
  return {
    kind: "validated",
    report,
    sheets,
    counts,
    offices: [...byOffice].map(([office, count]) => ({ office, findings: count })),
    groups: [...byRow].map(([row, group]) => ({
      plan: row === undefined ? undefined : plans[row],
      findings: group,
    })),
  };
}

function officesOf({ row }: LocatedFinding, plans: readonly CheckedPlan[]): readonly string[] {
  return (row === undefined ? undefined : plans[row])?.offices ?? [];
}
