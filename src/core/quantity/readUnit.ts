import { compact } from "../text/compact";
import type { Unit } from "./quantity";
import { scanScaleWord } from "./scaleWord";
import { unitOf } from "./unitOf";

/**
 * 単位 the unit that a text names.
 *
 * @param text as it stands in the cell, any width
 * @example
 * readUnit("百万円"); // { text: "百万円", base: "円", exponent: 6 }
 */
export function readUnit(text: string): Unit {
  const plain = compact(text);
  const { exponent, end } = scanScaleWord(plain, 0);
  return unitOf(plain.slice(end), plain.slice(0, end), exponent);
}
