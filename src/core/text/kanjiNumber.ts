const DIGITS = "〇一二三四五六七八九";
const UNITS = "十百千";
/** 九千九百九十九万九千九百九十九 */
const LONGEST = 15;
/** 九九九九九九九九 */
const MOST_DIGITS = 8;

/**
 * 漢数字 a whole number in kanji numerals, by units (三十二) or digit by digit (二〇二〇).
 *
 * @returns 0 to 99,999,999; `undefined` when the text isn't one numeral from end to end
 * @see SPEC.md T12 to T15
 * @example
 * kanjiNumber("三十二"); // 32
 */
export function kanjiNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const byDigits = digitByDigit(text);
  if (byDigits !== undefined) return byDigits;
  const split = text.indexOf("万");
  if (split < 0) return byUnits(text);
  const high = byUnits(text.slice(0, split));
  const low = split === text.length - 1 ? 0 : byUnits(text.slice(split + 1));
  return high === undefined || low === undefined ? undefined : high * 10_000 + low;
}

function digitByDigit(text: string): number | undefined {
  if (text.length > MOST_DIGITS || (text.length > 1 && text.charAt(0) === "〇")) return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS.indexOf(text.charAt(at));
    if (digit < 0) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Up to 九千九百九十九: each unit once, the greater first, with one digit before it or none. */
function byUnits(text: string): number | undefined {
  let value = 0;
  let digit = 0;
  let lowest = 10_000;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const unit = 10 ** (UNITS.indexOf(char) + 1);
    if (unit > 1) {
      if (unit >= lowest) return undefined;
      value += (digit || 1) * unit;
      lowest = unit;
      digit = 0;
    } else {
      if (digit > 0) return undefined;
      digit = DIGITS.indexOf(char);
      if (digit < 1) return undefined;
    }
  }
  return text === "" ? undefined : value + digit;
}
