import { foldWidth } from "../text/foldWidth";
import { GLOSSARY_MARK } from "../text/glossaryMark";
import { withoutSpaces } from "../text/withoutSpaces";
import { isNoneMark } from "./isNoneMark";
import { readQuantity } from "./readQuantity";
import { SPLIT_NUMBER } from "./splitNumber";
import { isUnmeasurable, isUnmeasured } from "./isUnmeasured";
import type { ValueReading } from "./valueReading";

/** No quantity is written longer; a longer text is prose and is not looked through. */
const LONGEST_QUANTITY = 200;

const BLANK: ValueReading = { kind: "blank" };

/**
 * What a text in a value's cell says: a quantity, a blank, a none mark, a word …
 *
 * @param text as it stands in the cell
 * @see SPEC.md Q1 to Q12
 * @example
 * readText("９億8,202万円(H28)"); // quantity 982,020,000 円, note H28
 */
export function readText(text: string): ValueReading {
  if (text.length > LONGEST_QUANTITY) return text.trim() === "" ? BLANK : { kind: "word", text };
  const folded = foldWidth(text);
  const squeezed = withoutSpaces(folded);
  if (squeezed === "") return BLANK;
  if (isNoneMark(squeezed)) return { kind: "none", text };
  const quantity = readQuantity(squeezed, text);
  if (
    quantity === "unreadable" ||
    (quantity !== undefined && squeezed !== folded && SPLIT_NUMBER.test(folded.split("(")[0]!))
  ) {
    return { kind: "unreadable", text };
  }
  if (quantity !== undefined) return { kind: "quantity", quantity };
  const plain = withoutNote(withoutSpaces(squeezed, GLOSSARY_MARK));
  if (isUnmeasured(plain)) return { kind: "unmeasured", text };
  if (isUnmeasurable(plain)) return { kind: "unmeasurable", text };
  return { kind: "word", text };
}

/** A word without the note in brackets behind it: 未測定(R3に実施) → 未測定. @param text folded */
export function withoutNote(text: string): string {
  if (text.charAt(text.length - 1) !== ")") return text;
  const open = text.indexOf("(");
  return open > 0 ? text.slice(0, open) : text;
}
