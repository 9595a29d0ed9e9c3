import { cellText } from "./cellText";
import { isFilled } from "./isFilled";
import type { HeadedColumn, ListHeadings } from "./headingBlock";
import type { SheetSnapshot } from "./sheetSnapshot";

export interface TitleColumns {
  readonly number?: HeadedColumn;
  readonly title?: HeadedColumn;
}

/**
 * The columns of numbers and titles where the headings alone don't tell: one heading 行動計画 merged over both, or a
 * filled column without a heading to the left of the others, which is the title's.
 *
 * @param headed the columns that headings name
 * @see SPEC.md S13, S33
 */
export function titleColumns(
  sheet: SheetSnapshot,
  headings: ListHeadings,
  headed: TitleColumns,
): TitleColumns {
  const { number, title } = headed;
  const firstRow = headings.firstRow + headings.rows;
  const isNameless = (column: number): boolean =>
    column >= 0 &&
    !isFilled({ ...sheet, values: sheet.values.slice(0, firstRow) }, column, headings.firstRow) &&
    isFilled(sheet, column, firstRow);
  if (title === undefined) {
    const first = headings.columns[0]!;
    const column = number === undefined ? first.column - 1 : number.column + 1;
    if (!isNameless(column)) return headed;
    return { ...headed, title: { ...first, field: "title", year: undefined, weak: true, column, text: "" } };
  }
  const beside = title.column + 1;
  if (number !== undefined || !isNameless(beside) || !holdsOnlyNumbers(sheet, title.column, firstRow))
    return headed;
  return { number: { ...title, field: "number" }, title: { ...title, column: beside } };
}

/** Of the cells that have something to their right: a legend below may stand in this column alone. */
function holdsOnlyNumbers({ values }: SheetSnapshot, column: number, firstRow: number): boolean {
  let numbers = 0;
  for (let row = firstRow; row < values.length; row++) {
    const text = cellText(values[row]?.[column]);
    if (text === "" || cellText(values[row]?.[column + 1]) === "") continue;
    if (!/^[0-9０-９]{1,4}[.．]?$/.test(text)) return false;
    numbers++;
  }
  return numbers > 0;
}
