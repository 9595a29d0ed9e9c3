import { cellPosition } from "../../core/sheet/cellPosition";
import type { MarkPlan } from "../ports";
import type { Validation } from "../check/validateBook";

/**
 * セルに印を付ける: the cells of a validation's open findings; accepted ones get no mark.
 *
 * @param marked sheets that have marks already: those without findings now lose theirs
 */
export function findingMarks(
  { groups, book }: Pick<Validation, "groups" | "book">,
  marked: readonly string[] = [],
): readonly MarkPlan[] {
  const known = new Set(book.sheets.map(({ name }) => name));
  const bySheet = new Map<string, MarkPlan["cells"][number][]>();
  for (const sheet of marked) if (known.has(sheet)) bySheet.set(sheet, []);
  for (const { findings } of groups)
    for (const { sheet, cell, severity } of findings) {
      const cells = bySheet.get(sheet) ?? [];
      bySheet.set(sheet, cells);
      cells.push({ ...cellPosition(cell), severity });
    }
  return [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
}
