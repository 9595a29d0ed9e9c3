import { invalidArgument } from "../richapi/refusals";
import type { Range } from "./range";

/** The grid counts in pixels, Excel in points. */
const PIXELS_PER_POINT = 4 / 3;

/** Highest row that Excel takes. */
const HIGHEST = 409.5;

/** Widest column, 255 characters. */
const WIDEST = 1351;

/** In points; null where the columns differ. */
export function columnWidth({ sheet, box }: Range): number | null {
  const { column, columns } = sheet.clipped(box);
  const { facade } = sheet;
  return common(columns, (offset) => facade.getColumnWidth(column + offset) / PIXELS_PER_POINT);
}

export function setColumnWidth({ sheet, box }: Range, points: number): void {
  if (!(points >= 0 && points <= WIDEST)) throw invalidArgument();
  sheet.assertWritable(box, "formatColumns");
  sheet.fit(box);
  const { column, columns } = sheet.clipped(box);
  sheet.workbook.quietly(() => sheet.facade.setColumnWidths(column, columns, points * PIXELS_PER_POINT));
}

/** In points; null where the rows differ. */
export function rowHeight({ sheet, box }: Range): number | null {
  const { row, rows } = sheet.clipped(box);
  const { facade } = sheet;
  return common(rows, (offset) => facade.getRowHeight(row + offset) / PIXELS_PER_POINT);
}

export function setRowHeight({ sheet, box }: Range, points: number): void {
  if (!(points >= 0 && points <= HIGHEST)) throw invalidArgument();
  sheet.assertWritable(box, "formatRows");
  sheet.fit(box);
  const { row, rows } = sheet.clipped(box);
  sheet.workbook.quietly(() => sheet.facade.setRowHeightsForced(row, rows, points * PIXELS_PER_POINT));
}

function common(count: number, read: (offset: number) => number): number | null {
  const first = read(0);
  for (let offset = 1; offset < count; offset++) if (read(offset) !== first) return null;
  return first;
}
