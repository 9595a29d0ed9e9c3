import type { GradeScale } from "../../core/grading/gradeScale";
import { readScale, type ScaleCell } from "../../core/grading/readScale";
import { scaleCells } from "../../core/grading/scaleCells";
import { scaleIssues } from "../../core/grading/scaleIssues";
import type { FormulaBook } from "../../core/formulas/formulaBook";
import { cellAddress } from "../../core/sheet/cellAddress";
import { SCALE_NAME } from "../../core/sheet/namedScale";
import { scaleTable, type ScaleTable } from "../../core/sheet/scaleTable";
import type { DraftCell } from "../../core/sheet/sheetDraft";
import type { SettingsWorkbook } from "./acceptFinding";
import type { BookChanges } from "../bookChanges";
import { changeSettings } from "./changeSettings";
import { changeOf, settingCells, usedColumns } from "./settingCells";
import type { SettingsOutcome, SettingsRefusal } from "./settingsOutcome";

/**
 * 評価基準を書く: writes the lines of the scale into the cells of the name 評価基準, or of a new settings sheet.
 *
 * A scale whose lowest rates get no grade is written: `scaleIssues` has told so before.
 *
 * @param lines label, lower bound, 以上 / 超, as typed; best first
 */
export async function writeScale(
  workbook: SettingsWorkbook,
  lines: readonly (readonly ScaleCell[])[],
): Promise<SettingsOutcome> {
  const read = readScale(lines);
  const scale = read.ok ? read.value : undefined;
  if (scale === undefined) return { kind: "refused", code: "scale-unreadable", issues: scaleIssues(lines) };
  return changeSettings(workbook, {
    table: SCALE_NAME,
    change: (book) => {
      const table = scaleTable(book);
      return table && scaleChanges(book, table, scale);
    },
    made: { scale },
  });
}

function scaleChanges(
  book: FormulaBook,
  table: ScaleTable,
  scale: GradeScale,
): BookChanges | SettingsRefusal {
  const { sheet, box, spare } = table;
  const lines = scaleCells(scale).map((line) => cellsFor(line, box.columns));
  const room = box.rows + spare;
  const isTooSmall = box.columns < 2 || (room === 1 && lines.length > 1);
  if (isTooSmall) return refusal("table-too-small", table, box.row);
  // blank lines that the name has had so far may stay: else the name has the scale's lines and no more
  const fits = lines.length <= room && (spare > 0 || lines.length === room);
  if (fits) {
    const held = settingCells(book, sheet.name);
    const cells = Array.from({ length: room }, (_, at) => at).flatMap((at) =>
      Array.from({ length: box.columns }, (_, column) => {
        const [row, to] = [box.row + at, box.column + column];
        return changeOf(row, to, held(row, to), lines[at]?.[column] ?? null);
      }).flat(),
    );
    return { cells: [{ sheet: sheet.name, cells }].filter((each) => each.cells.length > 0) };
  }
  const [from, to] = lines.length > room ? [room - 1, room] : [lines.length, room];
  const beside = rowWithMore(book, table, from, to);
  if (beside !== undefined) return refusal("cells-beside", table, beside);
  return { cells: [], tables: [{ sheet: sheet.name, box: { ...box, rows: room }, lines }] };
}

/** A name of two columns has its 超 beside the figure. */
function cellsFor(
  [label, bound, inclusion]: ReturnType<typeof scaleCells>[number],
  columns: number,
): DraftCell[] {
  if (columns > 2) return [label, bound, inclusion];
  return [label, inclusion === "超" ? `${percentText(bound)}超` : bound];
}

function percentText(bound: string | number): string {
  return typeof bound === "number" ? `${Math.round(bound * 100)}%` : bound;
}

/** Whole rows come and go: what stands beside the table would be torn apart, or deleted. */
function rowWithMore(
  book: FormulaBook,
  { sheet, box }: ScaleTable,
  from: number,
  to: number,
): number | undefined {
  const found = book.sheets.find(({ name }) => name === sheet.name)!;
  const held = settingCells(book, sheet.name);
  for (let row = box.row + from; row < box.row + to; row++)
    for (let column = 0; column < usedColumns(found); column++) {
      const isBeside = column < box.column || column >= box.column + box.columns;
      if (isBeside && held(row, column).content !== null) return row;
    }
  return undefined;
}

function refusal(
  code: "cells-beside" | "table-too-small",
  { sheet, box }: ScaleTable,
  row: number,
): SettingsRefusal {
  return { kind: "refused", code, place: { sheet: sheet.name, cell: cellAddress(row, box.column) } };
}
