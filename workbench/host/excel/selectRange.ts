import { boundingBox } from "./box";
import { gridRange } from "./gridRange";
import { mergedAreas } from "./merges";
import type { Range } from "./range";

/** Selects the range, merged cells as wholes, shows its sheet, and scrolls where its first cell is out of sight. */
export function selectRange(range: Range): void {
  const { sheet, box } = range;
  const { grid } = sheet.workbook;
  sheet.Activate();
  sheet.fit(box);
  const whole = mergedAreas(range).reduce(boundingBox, box);
  const { facade } = sheet;
  const size = { rows: facade.getMaxRows(), columns: facade.getMaxColumns() };
  facade.getRange(gridRange(whole, size)).activate();
  grid.view.reveal(sheet.Id, whole.row, whole.column);
}
