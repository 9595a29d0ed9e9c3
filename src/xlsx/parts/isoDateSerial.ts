const MILLISECONDS_A_DAY = 86_400_000;

/** The day that Excel counts as 0; right from 1 March 1900 on, after the leap day that 1900 never had */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * A day as ISO 8601 writes it, as Excel's number.
 *
 * @returns days since 1900-01-00 with the time of day as a fraction; `undefined` for anything else
 *
 * @example
 * isoDateSerial("2021-03-31"); // 44286
 */
export function isoDateSerial(text: string): number | undefined {
  const written = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?Z?)?$/.exec(text.trim());
  if (written === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, fraction = 0] = written
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute, second) + fraction * 1000;
  return (time - DAY_ZERO) / MILLISECONDS_A_DAY;
}
