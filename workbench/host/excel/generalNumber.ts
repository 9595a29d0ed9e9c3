/** Digits that Excel shows of a number without a format. */
const SHOWN_DIGITS = 11;

/** A number as Excel shows it in the format General, in a column that is wide enough: 0.1 + 0.2 → "0.3", 1e21 → "1E+21". */
export function formatGeneral(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const whole = Math.trunc(size).toString();
  const decimals = Math.max(0, SHOWN_DIGITS - 1 - whole.length);
  const text = trimZeros(value.toFixed(Math.min(decimals, 9)));
  return Number(text) === 0 ? scientific(value) : text;
}

function scientific(value: number): string {
  const [digits = "", power = "0"] = value.toExponential(5).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${trimZeros(digits)}E${sign}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}
