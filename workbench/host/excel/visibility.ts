import type { Range } from "./range";

/** Whether the rows or columns are hidden; null where some are. */
export function hiddenState({ sheet, box }: Range, along: "rows" | "columns"): boolean | null {
  const inGrid = sheet.clipped(box);
  const model = sheet.facade.getSheet();
  const [first, count] = along === "rows" ? [inGrid.row, inGrid.rows] : [inGrid.column, inGrid.columns];
  const isHidden = (at: number) => !(along === "rows" ? model.getRowVisible(at) : model.getColVisible(at));
  const state = isHidden(first);
  for (let at = first + 1; at < first + count; at++) if (isHidden(at) !== state) return null;
  return state;
}

export function setHidden({ sheet, box }: Range, along: "rows" | "columns", isHidden: boolean): void {
  sheet.assertWritable(box, along === "rows" ? "formatRows" : "formatColumns");
  sheet.fit(box);
  const { row, column, rows, columns } = sheet.clipped(box);
  const { facade } = sheet;
  sheet.workbook.quietly(() => {
    if (along === "rows") return isHidden ? facade.hideRows(row, rows) : facade.showRows(row, rows);
    return isHidden ? facade.hideColumns(column, columns) : facade.showColumns(column, columns);
  });
}
