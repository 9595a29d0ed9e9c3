import type { Injector } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";

/** What is kept with a table without meaning anything to Univer; it goes into the workbook's snapshot and may be written. */
export function tableMeta(injector: Injector, unitId: string, tableId: string): Record<string, unknown> {
  const table = injector.get(TableManager).getTableById(unitId, tableId);
  const meta = (table?.getTableMeta() ?? {}) as Record<string, unknown>;
  table?.setTableMeta(meta);
  return meta;
}
