import { invalidArgument } from "../richapi/refusals";
import { isWholeColumns, isWholeRows } from "./box";
import type { Box } from "./box";
import type { Range } from "./range";

/** Univer's Dimension. */
const SIDEWAYS = 0;
const VERTICALLY = 1;

/**
 * Makes room: what was there moves down or to the right.
 * @returns the new cells
 */
export function insertCells(range: Range, shift: unknown): Range {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument();
  const { sheet, box } = range;
  sheet.assertWritable(
    box,
    isWholeRows(box) ? "insertRows" : isWholeColumns(box) ? "insertColumns" : "contents",
  );
  if (isWholeRows(box) && isWholeColumns(box)) throw invalidArgument();
  sheet.fit(box);
  const { facade } = sheet;
  if (isWholeRows(box)) sheet.workbook.quietly(() => facade.insertRows(box.row, box.rows));
  else if (isWholeColumns(box)) sheet.workbook.quietly(() => facade.insertColumns(box.column, box.columns));
  else onItsSheet(range, () => range.facade.insertCells(shift === "Down" ? VERTICALLY : SIDEWAYS));
  return sheet.at(box);
}

/** Takes cells away: what is below moves up, or what is to the right moves left. */
export function deleteCells(range: Range, shift: unknown): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument();
  const { sheet, box } = range;
  sheet.assertWritable(
    box,
    isWholeRows(box) ? "deleteRows" : isWholeColumns(box) ? "deleteColumns" : "contents",
  );
  const inGrid: Box = sheet.clipped(box);
  const { facade } = sheet;
  if (isWholeRows(box) && isWholeColumns(box)) throw invalidArgument();
  if (isWholeRows(box)) onItsSheet(range, () => facade.deleteRows(inGrid.row, inGrid.rows));
  else if (isWholeColumns(box)) onItsSheet(range, () => facade.deleteColumns(inGrid.column, inGrid.columns));
  else onItsSheet(range, () => range.facade.deleteCells(shift === "Up" ? VERTICALLY : SIDEWAYS));
}

/** Univer moves cells, and what names and formulas say of deleted ones, on the sheet that is shown, whichever is meant. */
function onItsSheet({ sheet }: Range, move: () => void): void {
  const { workbook } = sheet;
  workbook.quietly(() => {
    workbook.book.setActiveSheet(sheet.facade);
    move();
  });
}
