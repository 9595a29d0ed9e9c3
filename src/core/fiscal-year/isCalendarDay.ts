const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * 暦にある日: whether the Gregorian calendar has the day.
 *
 * @param month any number; only 1 to 12 are months
 * @see SPEC.md F12
 * @example
 * isCalendarDay(2100, 2, 29); // false
 */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const days = month === 2 && isLeap(year) ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
