import type { ITableColumnJson, ITableJson, TableColumnDataTypeEnum } from "@univerjs/sheets-table";
import type { TableDefinition } from "hucre";
import { ranges } from "../units/ranges";

/** Tables of a sheet, and what their styles are called in Excel. */
export function readTables(
  definitions: readonly TableDefinition[],
  sheetId: string,
): { tables: ITableJson[]; tableStyles: Record<string, string> } {
  const tables: ITableJson[] = [];
  const tableStyles: Record<string, string> = {};
  definitions.forEach((table, index) => {
    const [range] = ranges(table.range ?? "");
    if (!range) return;
    const id = `table-${sheetId}-${index + 1}`;
    if (table.style) tableStyles[id] = table.style;
    tables.push({
      id,
      name: table.displayName ?? table.name,
      range,
      options: { showHeader: true, showFooter: table.showTotalRow ?? false },
      filters: {},
      columns: table.columns.map(({ name }, column) => columnOf(`${id}-${column + 1}`, name)),
      meta: {},
    });
  });
  return { tables, tableStyles };
}

function columnOf(id: string, displayName: string): ITableColumnJson {
  const dataType = "string" as TableColumnDataTypeEnum;
  return { id, displayName, dataType, formula: "", meta: {}, style: {} };
}
