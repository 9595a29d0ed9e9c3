import type { Box, SheetDraft } from "../../core/sheet/sheetDraft";
import { drawDiagonal } from "../formats/drawDiagonal";
import type { RequestBudget } from "../requestBudget";
import { writeCells } from "./writeCells";
import { writeFormats } from "./writeFormats";

/** Of one action for a format, a dropdown, a width. */
const BYTES_OF_ACTIONS = 3_000;

/** Queues all of a draft but its print set-up and its names on a new sheet. */
export async function writeSheet(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  budget: RequestBudget,
): Promise<void> {
  await writeCells(sheet, draft.cells, budget);
  // after the cells: a text format before them would make texts of formulas
  for (const { box, format } of draft.formats) {
    await budget.spend(BYTES_OF_ACTIONS);
    writeFormats(sheet, box, format);
    if (format.diagonal === undefined) continue;
    await budget.spend(BYTES_OF_ACTIONS);
    drawDiagonal(sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns), format.diagonal);
  }
  for (const { row, column, rows, columns } of draft.merges) {
    await budget.spend(BYTES_OF_ACTIONS);
    sheet.getRangeByIndexes(row, column, rows, columns).merge();
  }
  for (const { box, source } of draft.lists) {
    await budget.spend(BYTES_OF_ACTIONS);
    const { dataValidation } = sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
    const text = typeof source === "string" ? source : source.join(",");
    dataValidation.rule = { list: { inCellDropDown: true, source: text } };
  }
  for (const { from, count, size } of runsOf(draft.columnWidths)) {
    await budget.spend(BYTES_OF_ACTIONS);
    sheet.getRangeByIndexes(0, from, 1, count).getEntireColumn().format.columnWidth = size;
  }
  for (const { from, count, size } of runsOf(draft.rowHeights)) {
    await budget.spend(BYTES_OF_ACTIONS);
    sheet.getRangeByIndexes(from, 0, count, 1).getEntireRow().format.rowHeight = size;
  }
  if (draft.table !== undefined) {
    await budget.spend(BYTES_OF_ACTIONS);
    makeTable(sheet, draft.table);
  }
  freeze(sheet, draft.frozen);
}

/** Black lines around every cell and grey bands, which print as they look. */
const TABLE_STYLE = "TableStyleLight15";

function makeTable(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
  table.style = TABLE_STYLE;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetDraft["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Neighbours of one size together; those without one are left out. */
function runsOf(sizes: readonly (number | undefined)[]): { from: number; count: number; size: number }[] {
  const runs: { from: number; count: number; size: number }[] = [];
  for (const [at, size] of sizes.entries()) {
    if (size === undefined) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.size === size && last.from + last.count === at) last.count += 1;
    else runs.push({ from: at, count: 1, size });
  }
  return runs;
}
