import type { IWorksheetData } from "@univerjs/core";
import type { ColumnDef, RowDef, WriteSheet } from "hucre";
import { columnCharacters } from "../units/columnWidth";
import type { StandardFont } from "../units/columnWidth";
import { lastIndex } from "../units/lastIndex";
import { pointsOf } from "../units/pixels";
import type { SheetFinish } from "./finishPackage";

type SheetData = Partial<IWorksheetData>;
type RowData = NonNullable<SheetData["rowData"]>[number];

/** Univer's own sizes of a sheet that says nothing, in pixels. */
const ROW_HEIGHT = 24;
const COLUMN_WIDTH = 88;

/** Widths, heights, hidden rows and columns, merged cells and frozen panes of a sheet. */
export function writeGeometry(
  sheet: SheetData,
  font: StandardFont,
): Pick<WriteSheet, "columns" | "rows" | "rowDefs" | "merges" | "freezePane"> {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const rowDefs = writeRows(sheet);
  return {
    columns: writeColumns(sheet, font),
    rowDefs,
    // hucre writes rows up to the last cell: these reach down to the last height.
    rows: Array.from({ length: lastIndex(rowDefs.keys()) + 1 }, () => []),
    merges: (sheet.mergeData ?? []).map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow,
      endRow,
      startCol: startColumn,
      endCol: endColumn,
    })),
    ...((xSplit > 0 || ySplit > 0) && {
      freezePane: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    }),
  };
}

export function sheetFinish(sheet: SheetData, font: StandardFont): SheetFinish {
  const measured = Object.entries(sheet.rowData ?? {}).filter(([, row]) => isMeasured(row));
  return {
    defaultRowHeight: pointsOf(sheet.defaultRowHeight ?? ROW_HEIGHT),
    defaultColumnWidth: columnCharacters(sheet.defaultColumnWidth ?? COLUMN_WIDTH, font),
    measuredRows: new Set(measured.map(([row]) => Number(row))),
  };
}

/** A hidden column gets a width too: it is the one that it has when it is shown again. */
function writeColumns({ columnData = {}, defaultColumnWidth }: SheetData, font: StandardFont): ColumnDef[] {
  const columns = Object.entries(columnData).filter(([, column]) => column?.w !== undefined || column?.hd);
  const count = lastIndex(columns.map(([at]) => at)) + 1;
  const definitions: ColumnDef[] = Array.from({ length: count }, () => ({}));
  for (const [at, column] of columns) {
    definitions[Number(at)] = {
      width: columnCharacters(column?.w ?? defaultColumnWidth ?? COLUMN_WIDTH, font),
      ...(column?.hd === 1 && { hidden: true }),
    };
  }
  return definitions;
}

function writeRows({ rowData = {} }: SheetData): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [at, row] of Object.entries(rowData)) {
    const pixels = isMeasured(row) ? row?.ah : row?.h;
    if (pixels === undefined && !row?.hd) continue;
    rows.set(Number(at), {
      ...(pixels !== undefined && { height: pointsOf(pixels) }),
      ...(row?.hd === 1 && { hidden: true }),
    });
  }
  return rows;
}

/** Univer draws a row in the height that it measured unless one was set by hand. */
function isMeasured(row: RowData): boolean {
  return row?.ia !== 0 && row?.ah !== undefined;
}
