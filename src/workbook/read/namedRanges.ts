import type { DefinedName, LostName } from "../../core/sheet/sheetSnapshot";
import { plainRange } from "../plainRange";

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

/** Names of the book that stand for no such rectangle. */
export function lostNames(items: readonly Excel.NamedItem[], sheets: readonly string[]): LostName[] {
  const found = new Set(namedRanges(items, sheets).map(({ name }) => name));
  return items.flatMap(({ name, formula }) =>
    found.has(name) ? [] : [{ name, why: String(formula).includes("#REF!") ? "gone" : "no-block" }],
  );
}
