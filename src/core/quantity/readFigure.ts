import { scanYear } from "../fiscal-year/scanYear";
import { compact } from "../text/compact";
import { foldWidth } from "../text/foldWidth";
import type { Figure, FigureIssue } from "./figure";
import { figureInWords } from "./figureInWords";
import { readFraction } from "./readFraction";
import { SPLIT_NUMBER } from "./splitNumber";
import type { ValueReading } from "./valueReading";
import type { Result } from "../result";

/** No figure is looked for in prose. */
const LONGEST = 200;

/**
 * 数の読み取り the one number that a cell tells: a quantity, a fraction, or the number beside words.
 *
 * Wider than a value of an indicator, which must be a quantity from end to end.
 *
 * @param value the cell as read
 * @returns value `undefined`: blank or a none mark
 * @see SPEC.md Q26 to Q28
 * @example
 * readFigure(readValue("開始(39業務)")); // figure 39 業務
 */
export function readFigure(value: ValueReading): Result<Figure | undefined, FigureIssue> {
  if (value.kind === "blank" || value.kind === "none") return { ok: true, value: undefined };
  if (value.kind === "quantity") {
    const { decimal, unit } = value.quantity;
    return { ok: true, value: { decimal, divisor: 1, unit } };
  }
  const { kind, text } = value;
  const figure = kind === "unreadable" || text.length > LONGEST ? "unreadable" : inWords(text);
  return typeof figure === "string"
    ? { ok: false, issue: { code: figure, text } }
    : { ok: true, value: figure };
}

function inWords(text: string): Figure | FigureIssue["code"] {
  const year = scanYear(text);
  if (year.ok || year.issue.code !== "not-a-year") return "date";
  if (SPLIT_NUMBER.test(foldWidth(text))) return "several-numbers";
  const plain = compact(text);
  return readFraction(plain) || figureInWords(plain);
}
