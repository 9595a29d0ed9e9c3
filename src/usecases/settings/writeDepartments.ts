import type { FormulaBook } from "../../core/formulas/formulaBook";
import { cellAddress } from "../../core/sheet/cellAddress";
import { DEPARTMENTS_NAME, settingTable, textIn } from "../../core/sheet/settingTable";
import { compact } from "../../core/text/compact";
import type { SettingsWorkbook } from "./acceptFinding";
import type { BookChanges } from "../bookChanges";
import { changeSettings } from "./changeSettings";
import { checkDepartments } from "./departmentsForm";
import { BLANK_CELL, layLines } from "./layLines";
import { settingCells, usedColumns, type HeldCell } from "./settingCells";
import type { SettingsOutcome, SettingsRefusal } from "./settingsOutcome";

/**
 * 担当部署を書く: the offices in this order, each once. What stands beside an office goes with it; beside one that is no
 * longer named it stays, below the others.
 */
export function writeDepartments(
  workbook: SettingsWorkbook,
  offices: readonly string[],
): Promise<SettingsOutcome> {
  const { departments } = checkDepartments(offices);
  return changeSettings(workbook, {
    table: DEPARTMENTS_NAME,
    change: (book) => departmentChanges(book, departments),
    ...(departments.length === 0 ? {} : { made: { departments } }),
  });
}

function departmentChanges(
  book: FormulaBook,
  departments: readonly string[],
): BookChanges | SettingsRefusal | undefined {
  const table = settingTable(book, DEPARTMENTS_NAME);
  if (table === undefined) return undefined;
  const { sheet, named } = table;
  const found = book.sheets.find(({ name }) => name === sheet.name)!;
  const held = settingCells(book, sheet.name);
  const width = Math.max(named.column + 1, usedColumns(found));
  const lineAt = (row: number): HeldCell[] => Array.from({ length: width }, (_, column) => held(row, column));
  const isBlank = (line: readonly HeldCell[]): boolean => line.every(({ content }) => content === null);
  const before = Array.from({ length: table.rows }, (_, at) => ({
    office: compact(textIn(sheet, named.row + at, named.column)),
    line: lineAt(named.row + at),
  }));
  const rest = new Set(before);
  const lines = departments.map((office) => {
    const own = before.find((each) => each.office === compact(office));
    if (own !== undefined) rest.delete(own);
    return withOffice(own?.line ?? [], office);
  });
  const notes = [...rest].map(({ line }) => withOffice(line, null));
  lines.push(...notes.filter((line) => !isBlank(line)));
  let { rows } = table;
  // no name of one row grows by rows before its last; lines below it are read as well
  if (rows === 1) while (rows < lines.length && isBlank(lineAt(named.row + rows))) rows++;
  if (table.rows === 1 && rows < lines.length) {
    const place = { sheet: sheet.name, cell: cellAddress(named.row, named.column) };
    return { kind: "refused", code: "table-too-small", place };
  }
  return layLines(held, {
    sheet: sheet.name,
    box: { row: named.row, column: 0, rows, columns: width },
    lines,
  });

  function withOffice(line: readonly HeldCell[], office: string | null): HeldCell[] {
    return Array.from({ length: width }, (_, column) => {
      const cell = line[column] ?? BLANK_CELL;
      return column === named.column ? { ...cell, content: office } : cell;
    });
  }
}
