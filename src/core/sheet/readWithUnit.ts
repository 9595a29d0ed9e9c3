import { isNoneMark } from "../quantity/isNoneMark";
import { readValue } from "../quantity/readValue";
import type { ValueReading } from "../quantity/valueReading";
import { compact } from "../text/compact";
import type { ListColumns } from "./listColumns";
import type { CellError, CellValue } from "./sheetSnapshot";

/**
 * A value whose unit stands in a column of its own. A unit at the number, in its text or its format, comes first.
 *
 * @param unit of the column 単位; "" and none marks are none
 * @see SPEC.md S52
 * @example
 * readWithUnit(835, "#,##0", "百万円"); // quantity 835百万円
 */
export function readWithUnit(
  value: Exclude<CellValue, CellError>,
  format: string,
  unit: string,
): ValueReading {
  if (typeof value === "string") {
    const behind = value.trim().replace(SUMMED, "");
    const read = behind === value.trim() ? undefined : readWithUnit(behind, format, unit);
    if (read?.kind === "quantity") return { ...read, quantity: { ...read.quantity, text: value } };
  }
  const bare = readValue(value, format);
  if (bare.kind !== "quantity" || bare.quantity.unit.text !== "") return bare;
  const word = unitWord(unit);
  if (word === "") return bare;
  const read =
    typeof value === "number" ? readValue(value, `0"${word}"`) : readValue(`${bare.quantity.text}${word}`);
  return read.kind === "quantity" ? read : bare;
}

/** How a number was summed says nothing of how much it is: 延べ400人, 累計 12件. */
const SUMMED = /^(?:延べ|のべ|累計|合計)[:：\s]{0,2}(?=[0-9０-９約])/;

/**
 * Which 単位 belongs to a value's column: the next one to its right before another value, else the only or first one.
 *
 * @returns `undefined` where the list has none
 */
export function unitColumn({ single, grades, units }: ListColumns, column: number): number | undefined {
  const [first] = units;
  if (units.length < 2) return first?.column;
  const others = [...Object.values(single), ...grades].map((headed) => headed.column);
  const next = units.find((unit) => unit.column > column);
  const parted = others.some((other) => other > column && next !== undefined && other < next.column);
  return parted || next === undefined ? first?.column : next.column;
}

/** （百万円） is 百万円. */
function unitWord(text: string): string {
  const plain = compact(text)
    .replace(/^[([](.*)[)\]]$/, "$1")
    .replace(/"/g, "");
  return isNoneMark(plain) ? "" : plain;
}
