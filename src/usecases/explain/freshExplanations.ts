import type { CellPlace } from "../../core/sheet/cellPlace";
import { cellPosition } from "../../core/sheet/cellPosition";
import { patchRows } from "../../core/sheet/patchRows";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { explainGrades, type GradeExplanation } from "./explainGrades";
import { isSameData } from "../check/isSameData";
import type { PlanWorkbook } from "../ports";

/**
 * なぜこの評価 as the cell's row stands now: it is read again, as somebody may have typed since the book was read. Where
 * it can't be read just now, as it stood then.
 *
 * @param book as it was read last
 * @returns a function from a cell to its explanation; `undefined` for a cell that is none of a grade or behind one
 */
export function freshExplanations(
  book: BookSnapshot,
  workbook: Pick<PlanWorkbook, "readRows">,
): (place: CellPlace) => Promise<GradeExplanation | undefined> {
  const known = explainGrades(book);
  return async (place) => {
    const before = known(place);
    if (before === undefined) return undefined;
    const now = await withRow(book, place, workbook).catch(() => book);
    return now === book ? before : (explainGrades(now)(place) ?? before);
  };
}

async function withRow(
  book: BookSnapshot,
  { sheet: name, cell }: CellPlace,
  workbook: Pick<PlanWorkbook, "readRows">,
): Promise<BookSnapshot> {
  const { row } = cellPosition(cell);
  const before = book.sheets.find((sheet) => sheet.name === name);
  const read = await workbook.readRows(name, row, 1);
  const after = read.values.length === 1 && before ? patchRows(before, read) : undefined;
  if (before === undefined || after === undefined) return book;
  const at = row - before.firstRow;
  const isSame =
    isSameData(filled(after.values[at]), filled(before.values[at])) &&
    isSameData(filled(after.formats?.[at]), filled(before.formats?.[at]));
  return isSame ? book : { ...book, sheets: book.sheets.map((sheet) => (sheet === before ? after : sheet)) };
}

/** Without the blanks at its end: a row may be read wider than before. */
function filled(row: readonly unknown[] = []): readonly unknown[] {
  let end = row.length;
  while (end > 0 && (row[end - 1] === null || row[end - 1] === "" || row[end - 1] === undefined)) end--;
  return row.slice(0, end);
}
