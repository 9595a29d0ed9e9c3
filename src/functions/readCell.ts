import { readBareValue } from "../core/quantity/readBareValue";
import type { ValueReading } from "../core/quantity/valueReading";

/** A value's cell as read. No text is kept: to look it up takes about as long as to read it again. */
export function readCell(cell: unknown): ValueReading {
  return readBareValue(cell as string | number | boolean | null | undefined);
}
