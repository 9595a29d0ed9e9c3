import type { DefinedName } from "../core/sheet/sheetSnapshot";
import { plainRange } from "./plainRange";

/** What `namedRanges` wants loaded. */
export const NAMES = "items/name,items/type,items/formula";

/** Names of the book that stand for one rectangle of one of these sheets. */
export function namedRanges(items: readonly Excel.NamedItem[], sheets: readonly string[]): DefinedName[] {
  const known = new Set(sheets);
  return items.flatMap(({ name, type, formula }) => {
    const range = type === "Range" ? plainRange(String(formula)) : undefined;
    return range === undefined || !known.has(range.sheet) ? [] : [{ name, ...range }];
  });
}
