import type { Unit } from "./quantity";

/** Ways of writing one counter, of which one is compared: 箇所 カ所 ヶ所, 箇月 カ月. */
const PLACES = /^[箇個カヵヶケ]所$/;
const MONTHS = /^[箇カヵヶケ]月$/;

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
      : { text, base: sameCounter(counter), exponent };
  // Units are few; junk of a hostile sheet must not pile up here.
  if (known.size < 1000) known.set(text, unit);
  return unit;
}

/** The unit of a bare number. */
export const NO_UNIT: Unit = { text: "", base: "", exponent: 0 };

function sameCounter(counter: string): string {
  if (PLACES.test(counter)) return "か所";
  if (MONTHS.test(counter)) return "か月";
  if (counter === "名") return "人";
  return counter === "パーセント" ? "%" : counter;
}
