import type { Figure } from "./figure";
import type { Quantity } from "./quantity";
import { readQuantity } from "./readQuantity";

/** A half is a half of a hundred percent: a fraction converts to % and 割. */
const PART_OF_WHOLE = { text: "", base: "%", exponent: 2 };

/** `quotient` takes no greater divisor. */
const LARGEST = 1e14;

/**
 * 分数 the fraction that a text is: 1/2, 2分の1, 約三分の二.
 *
 * Only QUANTITY reads fractions: among an indicator's values 1/2 may as well be a date or a ratio of two counts.
 *
 * @param text folded, without spaces
 * @see SPEC.md Q26
 * @example
 * readFraction("3分の2以上"); // decimal 2, divisor 3
 */
export function readFraction(text: string): Figure | undefined {
  const slash = text.indexOf("/");
  const at = slash < 0 ? text.indexOf("分の") : slash;
  if (at < 0) return undefined;
  const before = readQuantity(text.slice(0, at), text);
  const behind = readQuantity(text.slice(at + (slash < 0 ? 2 : 1)), text);
  if (!isBareWhole(before) || !isBareWhole(behind)) return undefined;
  const [numerator, divisor] = slash < 0 ? [behind, before] : [before, behind];
  return divisor.value > 0 && divisor.value <= LARGEST
    ? { decimal: numerator.decimal, divisor: divisor.value, unit: PART_OF_WHOLE }
    : undefined;
}

function isBareWhole(read: ReturnType<typeof readQuantity>): read is Quantity {
  return typeof read === "object" && read.unit.text === "" && read.decimal.exponent >= 0;
}
