import type { CellPlace } from "../../src/core/sheet/cellPlace";
import type { PlanWorkbook } from "../../src/usecases/ports";
import { parseAddress } from "./memoryWorkbook";

/** The add-in changes one cell; 「元に戻す」 takes it back as a change of the settings. */
export async function changeCell(
  workbook: PlanWorkbook,
  { sheet, cell }: CellPlace,
  content: string | number,
): Promise<void> {
  await workbook.changeCells("settings-changed", () => ({
    cells: [{ sheet, cells: [{ ...parseAddress(cell), content }] }],
  }));
}
