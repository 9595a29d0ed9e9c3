import type { Decimal } from "./decimal";

/** A number further from 1 than this is shown in its short form: nobody counts forty zeros. */
const LONGEST = 30;

/**
 * A decimal as people write it: thousands separators, a point, a minus.
 *
 * @example
 * formatDecimal({ digits: "-12005", exponent: -1 }); // "-1,200.5"
 */
export function formatDecimal({ digits, exponent }: Decimal): string {
  if (Math.abs(exponent) > LONGEST) return `${digits}E${exponent}`;
  const negative = digits.charAt(0) === "-";
  const plain = negative ? digits.slice(1) : digits;
  const places = Math.max(0, -exponent);
  const padded = (exponent > 0 ? plain + "0".repeat(exponent) : plain).padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  const fraction = padded.slice(padded.length - places);
  return `${negative ? "-" : ""}${grouped(whole)}${fraction === "" ? "" : `.${fraction}`}`;
}

function grouped(whole: string): string {
  let result = whole.slice(0, whole.length % 3);
  for (let i = whole.length % 3; i < whole.length; i += 3) {
    result += (result === "" ? "" : ",") + whole.slice(i, i + 3);
  }
  return result;
}
