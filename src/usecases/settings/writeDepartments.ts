import type { FormulaBook } from "../../core/formulas/formulaBook";
import { DEPARTMENTS_NAME, settingTable, textIn } from "../../core/sheet/settingTable";
import { compact } from "../../core/text/compact";
import type { SettingsWorkbook } from "./acceptFinding";
import type { BookChanges } from "../bookChanges";
import { changeSettings } from "./changeSettings";
import { checkDepartments } from "./departmentsForm";
import { BLANK_CELL } from "./layLines";
import { isBlankLine, layTable, wholeLines } from "./layTable";
import type { HeldCell } from "./settingCells";
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
  const { lines: whole, width } = wholeLines(book, table, 1);
  const before = whole.map((line, at) => ({
    office: compact(textIn(sheet, named.row + at, named.column)),
    line,
  }));
  const rest = new Set(before);
  const lines = departments.map((office) => {
    const own = before.find((each) => each.office === compact(office));
    if (own !== undefined) rest.delete(own);
    return withOffice(own?.line ?? [], office);
  });
  const notes = [...rest].map(({ line }) => withOffice(line, null));
  lines.push(...notes.filter((line) => !isBlankLine(line)));
  return layTable(book, table, { lines, width });

  function withOffice(line: readonly HeldCell[], office: string | null): HeldCell[] {
    return Array.from({ length: width }, (_, column) => {
      const cell = line[column] ?? BLANK_CELL;
      return column === named.column ? { ...cell, content: office } : cell;
    });
  }
}
