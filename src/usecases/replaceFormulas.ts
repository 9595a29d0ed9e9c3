import type { FormulaBook } from "../core/formulas/formulaBook";
import { type FormulaCells, nativeFormula } from "../core/formulas/nativeFormula";
import { cellAddress } from "../core/sheet/cellAddress";
import type { CellValue } from "../core/sheet/sheetSnapshot";
import type { LeftCell, LeftReason, Told } from "./formulaWork";
import { type OurCell, ourCells } from "./ourCells";
import type { FormulaEdit, PlanWorkbook, SheetFormulas } from "./ports";
import { rewriteAsTold, rewritingPlan, type RewritingOutcome, type RewritingPlan } from "./rewritingPlan";

/** アドインなしの数式に置き換える, told beforehand: all over the book. */
export async function tellReplacing(workbook: PlanWorkbook): Promise<RewritingPlan> {
  return planReplacing(await workbook.readFormulas());
}

/** アドインなしの数式に置き換える, if the book is still what was told. */
export function replaceFormulas(
  workbook: PlanWorkbook,
  told: RewritingPlan,
): Promise<Told<RewritingPlan, RewritingOutcome>> {
  return rewriteAsTold(workbook, told, planReplacing);
}

/** The plan over a book as it is. */
export function planReplacing(book: FormulaBook): RewritingPlan {
  const sheets: SheetFormulas[] = [];
  const left: LeftCell[] = [];
  const valueAt = cellReader(book);
  const named = nameReader(book, valueAt);
  for (const sheet of book.sheets) {
    const cells: FormulaEdit[] = [];
    const known: FormulaCells = {
      valueAt: (other, row, column) => valueAt(other ?? sheet.name, row, column),
      named,
    };
    for (const cell of ourCells(sheet)) {
      const { row, column } = cell;
      const native = reasonBefore(cell) ?? nativeFormula(cell.formula, known);
      if (typeof native !== "string" && native.ok) cells.push({ row, column, formula: native.value });
      else {
        const reason = typeof native === "string" ? native : native.ok ? undefined : native.issue;
        if (reason !== undefined) left.push({ sheet: sheet.name, cell: cellAddress(row, column), reason });
      }
    }
    if (cells.length > 0) sheets.push({ sheet: sheet.name, cells });
  }
  return rewritingPlan(sheets, left);
}

function reasonBefore({ isText, fills }: OurCell): LeftReason | undefined {
  if (isText) return "text-format";
  return fills === undefined || fills.rows > 1 || fills.columns > 1 ? "fills" : undefined;
}

type CellReader = (sheet: string, row: number, column: number) => CellValue;

/** Excel doesn't tell upper case from lower in the names of sheets. */
function cellReader({ sheets }: FormulaBook): CellReader {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (name, row, column) => {
    const sheet = byName.get(name.toLowerCase());
    // a sheet that isn't there is no blank cell
    if (sheet === undefined) return { error: "#REF!" };
    const value = sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
    return value === "" ? null : value;
  };
}

/** A name over more rows than these is no scale. */
const MOST_ROWS = 1_000;

function nameReader({ names }: FormulaBook, valueAt: CellReader): FormulaCells["named"] {
  return (wanted) => {
    const range = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (range === undefined || range.rows > MOST_ROWS) return undefined;
    return Array.from({ length: range.rows }, (_row, row) =>
      Array.from({ length: Math.min(range.columns, 3) }, (_column, column) =>
        valueAt(range.sheet, range.firstRow + row, range.firstColumn + column),
      ),
    );
  };
}
