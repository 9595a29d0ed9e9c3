import type { FormulaBook } from "../../core/formulas/formulaBook";
import type { SheetFormulas } from "../../usecases/ports";
import { changeCells } from "./changeCells";
import type { ChangedCells } from "./makeChange";
import type { OnHalfDone } from "./halfDone";

/** Rewrites formulas, as `changeCells` does. */
export function rewriteFormulas(
  editsOf: (book: FormulaBook) => readonly SheetFormulas[],
  onHalfDone: OnHalfDone,
): Promise<ChangedCells> {
  return changeCells((book) => {
    const edits = editsOf(book);
    for (const edit of edits) assertFormulas(book, edit);
    return {
      cells: edits.map(({ sheet, cells }) => ({
        sheet,
        cells: cells.map(({ row, column, formula }) => ({ row, column, content: { formula } })),
      })),
    };
  }, onHalfDone);
}

function assertFormulas({ sheets }: FormulaBook, { sheet, cells }: SheetFormulas): void {
  const formulas = sheets.find(({ name }) => name === sheet)?.formulas ?? [];
  const known = new Set(formulas.map(({ row, column }) => `${row},${column}`));
  if (cells.some(({ row, column }) => !known.has(`${row},${column}`)))
    throw new Error("only formulas are rewritten");
}
