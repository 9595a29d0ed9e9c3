import { invalidArgument } from "../richapi/refusals";
import { copyFeatures } from "./features/copyFeatures";
import type { HostWorkbook } from "./hostWorkbook";
import { copyName } from "./sheetName";
import type { Worksheet } from "./worksheet";

/**
 * Copies a sheet within the workbook, under Excel's name for copies.
 * @returns id of the copy
 */
export function copySheet(
  workbook: HostWorkbook,
  source: Worksheet,
  positionType: string,
  relativeTo: Worksheet | null,
): string {
  const sheets = workbook.Worksheets._items();
  const position = positionOf(positionType, relativeTo, sheets.length);
  const name = copyName(
    source.Name,
    sheets.map((sheet) => sheet.Name),
  );
  const { book } = workbook;
  return workbook.quietly(() => {
    const copy = book.duplicateSheet(source.facade);
    copy.setName(name);
    book.moveSheet(copy, position);
    copyFeatures(source, workbook.Worksheets._indexer(copy.getSheetId()));
    return copy.getSheetId();
  });
}

function positionOf(type: string, relativeTo: Worksheet | null, count: number): number {
  if (type === "None" || type === "Beginning") return 0;
  if (type === "End") return count;
  if (!relativeTo) throw invalidArgument();
  if (type === "Before") return relativeTo.Position;
  if (type === "After") return relativeTo.Position + 1;
  throw invalidArgument();
}
