import type { Severity } from "../../core/validation/finding";
import type { Validation } from "../check/validateBook";
import type { MarkPlan, PlanWorkbook } from "../ports";
import { findingMarks } from "./findingMarks";

/** Marks of ours as they stand in the book, whoever laid them and whenever. */
export interface StandingMarks {
  /** that have marks */
  readonly sheets: readonly string[];
  /** they are just those of the validation's findings */
  readonly areOfValidation: boolean;
}

/**
 * 印を確かめる: whether marks stand, laid before the pane was opened or taken off behind its back.
 *
 * @returns `undefined` where the book doesn't tell just now
 */
export async function standingMarks(
  workbook: Pick<PlanWorkbook, "readLaid">,
  validation: Pick<Validation, "groups" | "book">,
): Promise<StandingMarks | undefined> {
  const laid = await workbook.readLaid(validation.book.sheets.map(({ name }) => name));
  if (laid === undefined) return undefined;
  const [stand, wanted] = [gravestOf(laid.marks), gravestOf(findingMarks(validation))];
  return {
    sheets: [...new Set(laid.marks.map(({ sheet }) => sheet))],
    areOfValidation:
      stand.size === wanted.size && [...stand].every(([cell, severity]) => wanted.get(cell) === severity),
  };
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Of a cell with several marks the gravest is seen. */
function gravestOf(plans: readonly MarkPlan[]): ReadonlyMap<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const { sheet, cells } of plans)
    for (const { row, column, severity } of cells) {
      const cell = `${row},${column},${sheet}`;
      const other = gravest.get(cell);
      if (other === undefined || GRAVITY[other] < GRAVITY[severity]) gravest.set(cell, severity);
    }
  return gravest;
}
