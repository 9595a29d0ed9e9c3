import { readValue } from "../core/quantity/readValue";
import type { ValueReading } from "../core/quantity/valueReading";

/** Texts repeat (units, none marks, words), and a recalculation brings the same ones again. */
const LIMIT = 20_000;
let known = new Map<string, ValueReading>();

/** A value's cell as read; texts that were read before are not read again. */
export function readCell(cell: unknown): ValueReading {
  if (typeof cell !== "string") return readValue(cell as number | boolean | null | undefined);
  const before = known.get(cell);
  if (before !== undefined) return before;
  const reading = readValue(cell);
  if (known.size >= LIMIT) known = new Map();
  known.set(cell, reading);
  return reading;
}
