import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { groupBy } from "../../core/validation/groupBy";
import type { Severity } from "../../core/validation/finding";
import { checkBookInSteps, type CheckedPlan, type CheckReport, type LocatedFinding } from "./checkBook";
import type { PlanWorkbook, Reading } from "../ports";
import { WorkbookError } from "../workbookError";

/** Findings about one plan; those about the whole table have no plan. */
export interface FindingGroup {
  readonly plan: CheckedPlan | undefined;
  /** of the list; `undefined` where the book has but one */
  readonly sheet: string | undefined;
  readonly findings: readonly LocatedFinding[];
}

export interface Validation {
  readonly kind: "validated";
  /** what was checked */
  readonly book: BookSnapshot;
  readonly report: CheckReport;
  /** how many sheets were read */
  readonly sheets: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** offices that findings concern, in the order of the list, each with how many */
  readonly offices: readonly { readonly office: string; readonly findings: number }[];
  /** list by list: the whole table first, then the plans that have findings, in the order of the list */
  readonly groups: readonly FindingGroup[];
  /** findings that staff have accepted: neither counted nor in a group */
  readonly accepted: readonly LocatedFinding[];
}

export interface ValidationWork extends Reading {
  /** awaited between the steps of the checking: lets others work when it is time, so that nothing freezes */
  readonly pause?: () => Promise<void> | undefined;
}

/** Stopped while it read or checked: nothing is said, as a list is judged whole. */
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
  work: ValidationWork = {},
): Promise<Validation | StoppedValidation> {
  const read: string[] = [];
  const onSheet: Reading["onSheet"] = (sheet, done, total) => {
    read.push(sheet);
    work.onSheet?.(sheet, done, total);
  };
  try {
    const book = await workbook.readBook({ ...work, onSheet });
    const steps = checkBookInSteps(book);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return validationOf(step.value, book);
      await work.pause?.();
      if (work.isStopped?.() === true) return { kind: "stopped", read };
    }
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "stopped") return { kind: "stopped", read };
    throw error;
  }
}

/** A report as the pane shows it. */
export function validationOf(report: CheckReport, book: BookSnapshot): Validation {
  const { findings, plans, summary } = report;
  const { counts, offices } = summary;
  const open = findings.filter(({ accepted }) => accepted === null);
  const byRow = groupBy(open, ({ row, listSheet }) => row ?? listSheet);
  return {
    kind: "validated",
    book,
    report,
    sheets: book.sheets.length,
    counts,
    offices: offices.map(({ office, error, warning, info }) => ({
      office,
      findings: error + warning + info,
    })),
    groups: [...byRow].map(([key, group]) => ({
      plan: typeof key === "number" ? plans[key] : undefined,
      sheet: report.lists.length > 1 ? group[0]?.listSheet : undefined,
      findings: group,
    })),
    accepted: findings.filter(({ accepted }) => accepted !== null),
  };
}
