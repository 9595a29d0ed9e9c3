import { shift, toNumber } from "../quantity/decimal";
import type { Quantity } from "../quantity/quantity";
import { readText } from "../quantity/readText";
import type { DraftCell } from "./sheetDraft";

/** What is written into a value's cell: a number with the format that shows its unit, or the text as it is. */
export interface ValueCell {
  readonly cell: DraftCell;
  /** `undefined` for a text and a blank */
  readonly numberFormat: string | undefined;
}

/**
 * 当初値・現状値・目標値 as cells of a new list.
 *
 * Numbers only where all three are plain quantities of one unit: GRADE sees the number without its format, and a
 * number beside a text with a unit can't be compared. A percentage is Excel's own (0.992 as 99.2%), so that typing 99.5
 * or 99.5% into the cell gives the same.
 *
 * @param texts as written, `null` for none
 * @see SPEC.md S38
 * @example
 * valueCells(["982百万円", "835百万円", "700百万円"]); // 982 as #,##0"百万円", …
 */
export function valueCells(texts: readonly (string | null)[]): readonly ValueCell[] {
  const quantities = texts.map((text) => (text === null ? undefined : plainQuantity(text)));
  const unit = quantities[0]?.unit.text;
  const isOneUnit = unit !== undefined && quantities.every((quantity) => quantity?.unit.text === unit);
  return texts.map((text, at): ValueCell => {
    const quantity = quantities[at];
    if (!isOneUnit || quantity === undefined) return { cell: text, numberFormat: undefined };
    return quantity.unit.text === "%" ? percentCell(quantity) : numberCell(quantity);
  });
}

/** A quantity of which number and unit say all: no note, no 約, no 見込. */
function plainQuantity(text: string): Quantity | undefined {
  const reading = readText(text);
  if (reading.kind !== "quantity") return undefined;
  const { unit, note, approximate, provisional } = reading.quantity;
  const isPlain = note === "" && !approximate && !provisional && !unit.text.includes('"');
  return isPlain ? reading.quantity : undefined;
}

function percentCell({ decimal, decimals }: Quantity): ValueCell {
  return { cell: toNumber(shift(decimal, -2)), numberFormat: `0${places(decimals)}%` };
}

function numberCell({ value, unit, decimals }: Quantity): ValueCell {
  const shown = unit.text === "" ? "" : `"${unit.text}"`;
  return { cell: value, numberFormat: `#,##0${places(decimals)}${shown}` };
}

function places(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}
