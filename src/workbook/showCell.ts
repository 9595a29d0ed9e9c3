import type { CellPlace } from "../core/sheet/cellPlace";
import { runExcel } from "./runExcel";

/** Goes to the cell's sheet and selects it. */
export function showCell({ sheet, cell }: CellPlace): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  }, sheet);
}
