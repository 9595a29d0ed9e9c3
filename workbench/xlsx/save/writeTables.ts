import type { IWorksheetData } from "@univerjs/core";
import type { ITableJson } from "@univerjs/sheets-table";
import type { TableDefinition } from "hucre";
import { addresses } from "../units/ranges";

/** Tables of a sheet for the file. Excel wants the names of columns to be just what the header cells hold, each once. */
export function writeTables(
  tables: readonly ITableJson[],
  sheet: Partial<IWorksheetData>,
  styles: Readonly<Record<string, string>>,
): TableDefinition[] {
  return tables
    .filter(({ options }) => options.showHeader !== false)
    .map(({ id, name, range, columns, options }) => {
      const { startRow, endRow, startColumn, endColumn } = range;
      const taken = new Set<string>();
      const names = Array.from({ length: endColumn - startColumn + 1 }, (_, at) => {
        const header = sheet.cellData?.[startRow]?.[startColumn + at]?.v ?? columns[at]?.displayName;
        return unique(String(header ?? ""), at, taken);
      });
      const style = styles[id];
      return {
        name,
        range: addresses([{ startRow, endRow, startColumn, endColumn }]),
        columns: names.map((column) => ({ name: column })),
        showTotalRow: options.showFooter === true,
        ...(style && { style }),
      };
    });
}

function unique(header: string, at: number, taken: Set<string>): string {
  const base = header || `列${at + 1}`;
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base}${n}`;
  taken.add(name);
  return name;
}
