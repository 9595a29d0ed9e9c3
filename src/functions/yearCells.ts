import type { FiscalYear } from "../core/fiscal-year/fiscalYear";
import { readYearValue } from "../core/fiscal-year/readYearValue";
import { yearSentence } from "../core/messages/yearSentence";
import { valueError } from "./cellError";

/** Reads a cell as a year and answers with it; "" where the cell names none, `#VALUE!` where it can't be read. */
export function withYear(cell: unknown, answer: (year: FiscalYear) => unknown): unknown {
  const reading = readYearValue(cell as string | number | boolean | null | undefined);
  if (!reading.ok) return valueError(yearSentence(reading.issue));
  return reading.value === undefined ? "" : answer(reading.value);
}
