import { shift, toNumber } from "../quantity/decimal";
import { formatUnit } from "../quantity/formatUnit";
import type { Quantity } from "../quantity/quantity";
import { readText } from "../quantity/readText";
import type { ValueReading } from "../quantity/valueReading";
import { foldWidth } from "../text/foldWidth";
import { withoutSpaces } from "../text/withoutSpaces";

/** A quantity typed as text, as a cell holds it that Excel can count with. */
export interface NumberOfText {
  readonly content: number;
  /** shows unit and decimals as they were typed */
  readonly numberFormat: string;
  /** the note in brackets, with them; `undefined` where there is none */
  readonly comment: string | undefined;
}

/** Digits, with or without a sign in front: neither 七 nor 約 nor 007, and no + that the number wouldn't show. */
const PLAIN_START = /^[-△▲−‐]?(?:0(?![0-9])|[1-9])/;
/** What a number alone can't say. */
const BOUND_OR_MARK = /以上|以下|未満|以内|超|程度|※|\*|。/;
const NOTE = /[([〔【《〈]/;
const CLOSED = /[)\]〕】》〉]$/;
const LARGEST_BARE = 1000;
/** What Excel keeps of a number, and of these each is another double. */
const EXCEL_DIGITS = 15;

/**
 * 文字で入った数量を数値に one plain quantity with at most one unit, and at most one note behind it.
 *
 * A percentage is Excel's own (0.666 as 66.6%).
 *
 * @param known what `readText` says of the text, where that is known
 * @returns `undefined` for all else: 約30人, 50点以上, 35件(見込), 2~3回
 * @see SPEC.md V140
 * @example
 * numberOfText("57.35点(H28)"); // { content: 57.35, numberFormat: '0.00"点"', comment: "(H28)" }
 */
export function numberOfText(text: string, known?: ValueReading): NumberOfText | undefined {
  const plain = withoutSpaces(foldWidth(text));
  if (!PLAIN_START.test(plain) || BOUND_OR_MARK.test(plain)) return undefined;
  const reading = known ?? readText(text);
  if (reading.kind !== "quantity") return undefined;
  const { quantity } = reading;
  if (quantity.approximate || quantity.provisional || /["割]/.test(quantity.unit.text)) return undefined;
  const note = plain.search(NOTE);
  if (note >= 0 && (NOTE.test(plain.slice(note + 1)) || !CLOSED.test(plain))) return undefined;
  const isPercent = quantity.unit.text === "%";
  const number: NumberOfText = {
    content: isPercent ? toNumber(shift(quantity.decimal, -2)) : quantity.value,
    numberFormat: formatOf(quantity, note < 0 ? plain : plain.slice(0, note)),
    comment: note < 0 ? undefined : text.slice(text.search(/[([（［〔【《〈]/)).trim(),
  };
  return readsAlike(number, quantity) ? number : undefined;
}

/** Excel keeps 15 digits, and shows a unit only where its format can. */
function readsAlike({ numberFormat }: NumberOfText, { decimal: { digits }, unit }: Quantity): boolean {
  const significant = digits.startsWith("-") ? digits.length - 1 : digits.length;
  const shown = formatUnit(numberFormat);
  return (
    significant <= EXCEL_DIGITS && shown.unit === unit.text && shown.shift === (unit.text === "%" ? 2 : 0)
  );
}

/** Digits are grouped where they were, or where there are none to group. */
function formatOf({ value, unit, decimals }: Quantity, figure: string): string {
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (unit.text === "%") return `0${places}%`;
  const wasGrouped = figure.includes(",") || /[0-9][万億兆千百]+[0-9]/.test(figure);
  const isShort = Math.abs(value) < LARGEST_BARE && decimals === 0;
  const shown = unit.text === "" ? "" : `"${unit.text}"`;
  return `${wasGrouped || isShort ? "#,##0" : "0"}${places}${shown}`;
}
