import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Many methods take a range or its address; an address without a sheet is one on `sheet`. */
export function rangeArgument(sheet: Worksheet, value: unknown): Range {
  return isRange(value) ? value : sheet.GetRange(String(value));
}

export function isRange(value: unknown): value is Range {
  return typeof value === "object" && value !== null && "_type" in value && value._type === "Range";
}
