/** A date or time as Excel stores it. */
export interface EnteredDate {
  readonly serial: number;
  /** Format that the cell gets where it has none. */
  readonly format: string;
}

const MS_PER_DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);
/** Excel believes in 29 February 1900; before 1 March of that year its serials are one off. */
const FIRST_RELIABLE = 61;

/**
 * What Excel with Japanese settings takes for a date or a time when it is entered as text.
 *
 * Japanese years ("R8.4.1") stay text here, though Excel makes dates of them: the grid can't show their formats.
 *
 * @param thisYear for "4/1", which Excel takes for a day of the current year
 */
export function readEnteredDate(text: string, thisYear: number): EnteredDate | undefined {
  const full = /^(\d{4}|\d{2})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (full) return date(year(full[1]), Number(full[3]), Number(full[4]), "yyyy/m/d");
  const japanese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (japanese)
    return date(year(japanese[1]), Number(japanese[2]), Number(japanese[3]), 'yyyy"年"m"月"d"日"');
  const month = /^(\d{4})[/-](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month)
    return date(year(month[1]), Number(month[2]), 1, text.includes("年") ? 'yyyy"年"m"月"' : "mmm-yy");
  const day = /^(\d{1,2})[/-](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (day) return date(thisYear, Number(day[1]), Number(day[2]), 'm"月"d"日"');
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return timeOfDay(Number(time[1]), Number(time[2]), time[3]);
  return undefined;
}

function year(text = ""): number {
  const number = Number(text);
  if (text.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function date(year: number, month: number, day: number, format: string): EnteredDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
  const serial = (time - DAY_0) / MS_PER_DAY;
  return serial >= FIRST_RELIABLE ? { serial, format } : undefined;
}

function timeOfDay(hours: number, minutes: number, seconds?: string): EnteredDate | undefined {
  if (hours > 23 || minutes > 59 || Number(seconds ?? 0) > 59) return undefined;
  const serial = (hours * 3600 + minutes * 60 + Number(seconds ?? 0)) / 86_400;
  return { serial, format: seconds === undefined ? "h:mm" : "h:mm:ss" };
}
