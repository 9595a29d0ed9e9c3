import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "hucre";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/excel/box";
import type { SheetExtras } from "../parts/sheetExtras";
import { columnPixels, standardColumnPixels } from "../units/columnWidth";
import type { StandardFont } from "../units/columnWidth";
import { pixelsOf } from "../units/pixels";
import { lastIndex } from "../units/lastIndex";
import type { CellData } from "./readCells";

/** Room that a sheet has at least, and beyond what it holds. */
const MIN_ROWS = 200;
const MIN_COLUMNS = 26;
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 5;

type Geometry = Pick<
  IWorksheetData,
  | "rowCount"
  | "columnCount"
  | "rowData"
  | "columnData"
  | "defaultRowHeight"
  | "defaultColumnWidth"
  | "mergeData"
  | "freeze"
>;

/** Size, widths, heights, hidden rows and columns, merged cells and frozen panes of a sheet. */
export function readGeometry(
  sheet: Sheet,
  extras: SheetExtras,
  cells: CellData,
  font: StandardFont,
): Geometry {
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  const merges = sheet.merges ?? [];
  const lastRow = Math.max(
    lastIndex(Object.keys(cells)),
    lastIndex(extras.rowHeights.keys()),
    lastIndex(merges.map(({ endRow }) => endRow)),
  );
  const lastColumn = Math.max(
    lastIndex(Object.values(cells).map((columns) => lastIndex(Object.keys(columns)))),
    lastIndex(merges.map(({ endCol }) => endCol)),
  );
  const columnCount = Math.min(
    MAX_COLUMNS,
    Math.max(MIN_COLUMNS, lastColumn + 1 + SPARE_COLUMNS, frozenColumns + 1),
  );
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(MIN_ROWS, lastRow + 1 + SPARE_ROWS, frozenRows + 1)),
    columnCount,
    rowData: readRows(sheet, extras),
    columnData: readColumns(sheet, columnCount, font),
    defaultRowHeight: pixelsOf(extras.defaultRowHeight ?? 18.75),
    defaultColumnWidth:
      extras.defaultColumnWidth === undefined
        ? standardColumnPixels(font, extras.baseColumnWidth)
        : columnPixels(extras.defaultColumnWidth, font),
    mergeData: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
  };
}

/** Wrapped text in rows without a height: Excel measures those when it opens the file. */
export function unmeasuredRows(
  extras: SheetExtras,
  cells: CellData,
  isWrapped: (style: string) => boolean,
): number[] {
  return Object.entries(cells)
    .filter(([row]) => !extras.rowHeights.has(Number(row)))
    .filter(([, columns]) =>
      Object.values(columns).some(({ s, v }) => v !== undefined && isWrapped(String(s))),
    )
    .map(([row]) => Number(row));
}

/** A height that follows from the text stays such a one: when the text changes, Univer measures the row. */
function readRows(sheet: Sheet, extras: SheetExtras): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, { points, custom }] of extras.rowHeights) {
    const h = pixelsOf(points);
    rows[row] = custom ? { h, ia: 0 } : { h, ia: 1, ah: h };
  }
  for (const [row, { hidden }] of sheet.rowDefs ?? []) if (hidden) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

/** A file may give widths up to the last of 16,384 columns; those beyond the sheet's room are left out. */
function readColumns(sheet: Sheet, count: number, font: StandardFont): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  sheet.columns?.slice(0, count).forEach(({ width, hidden }, column) => {
    if (width === undefined && !hidden) return;
    columns[column] = {
      ...(width !== undefined && { w: columnPixels(width, font) }),
      ...(hidden && { hd: 1 }),
    };
  });
  return columns;
}
