import { composeStyles } from "@univerjs/core";
import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { StoredCell } from "./grid";

const NONE: IStyleData = {};
const known = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

/**
 * The style that a cell shows, without what is drawn over it (themes, rules).
 *
 * Most cells have one of few styles of their own and else their sheet's, so the pairs are put together once each, and equal
 * styles are mostly one object.
 *
 * @param own the cell's own style
 */
export function composedStyle(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: StoredCell,
  own: Nullable<IStyleData>,
): IStyleData {
  if (sheet.getRowStyle(row, true) || sheet.getColumnStyle(column, true))
    return sheet.getComposedCellStyleByCellData(row, column, cell);
  const ofSheet = sheet.getDefaultCellStyle() ? sheet.getDefaultCellStyleInternal() : undefined;
  if (!ofSheet) return own ?? NONE;
  let byOwn = known.get(ofSheet);
  if (!byOwn) known.set(ofSheet, (byOwn = new WeakMap()));
  const key = own ?? NONE;
  let style = byOwn.get(key);
  if (!style) byOwn.set(key, (style = composeStyles(ofSheet, own)));
  return style;
}
