import { patchRows } from "../../core/sheet/patchRows";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import type { Steps } from "../../core/steps/steps";
import type { BookEdit } from "../bookChanges";
import { checkBookInSteps, type CheckReport } from "./checkBook";
import { editedRows, type RowRun } from "./editedRows";
import { isSameForm } from "./isSameForm";
import { keptFindings } from "./keptFindings";
import { listRows } from "./listRows";
import { planBooksInSteps } from "./planBooksOf";
import type { PlanWorkbook } from "../ports";
import { isSubmissionCopy } from "../handover/submissionCopy";
import { validationOf, type Validation, type ValidationWork } from "./validateBook";

/** Nothing was checked: the edits reach further than rows of plans, or the reading was stopped. */
export interface NotRechecked {
  readonly kind: "needs-validation" | "stopped";
}

/**
 * 自動で検証: reads the edited rows and brings a validation up to date with them.
 *
 * What formulas elsewhere in the book make of the edited cells isn't read: it waits for the next whole validation.
 *
 * @param previous what it knows is kept, nothing of it is changed
 * @returns what `validateBook` would say of a book with these rows; `needs-validation` where a list's form, its
 *   settings or other sheets may be touched
 * @throws WorkbookError
 */
export async function recheck(
  previous: Validation,
  edits: readonly BookEdit[],
  workbook: Pick<PlanWorkbook, "readRows">,
  work: Pick<ValidationWork, "pause" | "isStopped"> = {},
): Promise<Validation | NotRechecked> {
  const runs = editedRows(previous.book, edits);
  if (runs === undefined) return { kind: "needs-validation" };
  let book: BookSnapshot | undefined = previous.book;
  for (const { sheet, row, rows } of runs) {
    const read = await workbook.readRows(sheet, row, rows);
    if (work.isStopped?.() === true) return { kind: "stopped" };
    // fewer: the sheet is no longer used as far as these rows
    const isWhole = read.firstRow === row && read.values.length === rows;
    book = isWhole ? patched(book, read) : undefined;
    if (book === undefined) return { kind: "needs-validation" };
  }
  const steps = recheckInSteps(previous, book, runs);
  for (;;) {
    const step = steps.next();
    if (step.done === true)
      return step.value === undefined ? { kind: "needs-validation" } : validationOf(step.value, book);
    await work.pause?.();
    if (work.isStopped?.() === true) return { kind: "stopped" };
  }
}

function patched(book: BookSnapshot, rows: BookSnapshot["sheets"][number]): BookSnapshot | undefined {
  const at = book.sheets.findIndex(({ name }) => name === rows.name);
  const before = book.sheets[at];
  const after = before && patchRows(before, rows);
  return after && { ...book, sheets: book.sheets.map((sheet, each) => (each === at ? after : sheet)) };
}

/**
 * The checking alone.
 *
 * @param book as validated before, but for the rows
 * @returns what `checkBook` says of the book; `undefined` where the rows have changed the form of a list
 */
function* recheckInSteps(
  previous: Validation,
  book: BookSnapshot,
  runs: readonly RowRun[],
): Steps<CheckReport | undefined> {
  const before = yield* planBooksInSteps(previous.book);
  const books = yield* planBooksInSteps(book);
  yield;
  if (!isSameForm(before, books)) return undefined;
  const lists = books.flatMap(({ book: { list } }) => list?.sheet ?? []);
  // of a copy only what its list doesn't say is told: which that is, the whole of both decides
  const hasCopy = lists.some((sheet) => lists.some((other) => isSubmissionCopy(sheet, other)));
  if (hasCopy) return yield* checkBookInSteps(book);
  const rows = books.map(listRows);
  const edited = new Set(
    runs.flatMap(({ sheet, row, rows: count }) =>
      Array.from({ length: count }, (_, at) => `${sheet}\u0000${row + at}`),
    ),
  );
  const isEdited = (at: number, plan: number): boolean =>
    edited.has(`${rows[at]?.sheet}\u0000${rows[at]?.rows[plan]}`);
  const run = keptFindings({ report: previous.report, before, books, isEdited });
  return yield* checkBookInSteps(book, undefined, run);
}
