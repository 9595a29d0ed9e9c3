import type { Unit } from "./quantity";

/** Ways of writing one counter: compared as the second, shown as written. */
const SAME_COUNTER: ReadonlyMap<string, string> = new Map([
  ["名", "人"],
  ["箇所", "か所"],
  ["個所", "か所"],
  ["カ所", "か所"],
  ["ヵ所", "か所"],
  ["ヶ所", "か所"],
  ["ケ所", "か所"],
  ["箇月", "か月"],
  ["カ月", "か月"],
  ["ヵ月", "か月"],
  ["ヶ月", "か月"],
  ["ケ月", "か月"],
  ["パーセント", "%"],
]);

/** 割 is a tenth: ten percent. */
const TENTHS = "割";

const known = new Map<string, Unit>();

/**
 * 単位 the unit of a text such as 円 with the scale word before it (百万, 10^6).
 *
 * @param counter the unit without scale word, folded; "" for a bare number
 * @param scaleWord as written, "" without one
 * @param exponent power of ten of the scale word
 */
export function unitOf(counter: string, scaleWord: string, exponent: number): Unit {
  const text = scaleWord + counter;
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const unit: Unit =
    counter === TENTHS
      ? { text, base: "%", exponent: exponent + 1 }
      : { text, base: SAME_COUNTER.get(counter) || counter, exponent };
  // Units are few; junk of a hostile sheet must not pile up here.
  if (known.size < 1000) known.set(text, unit);
  return unit;
}

/** The unit of a bare number. */
export const NO_UNIT: Unit = { text: "", base: "", exponent: 0 };
