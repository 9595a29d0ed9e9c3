import { ERAS } from "../../../../src/core/fiscal-year/eras";
import { fiscalYearOf } from "../../../../src/core/fiscal-year/fiscalYearOf";
import { isCalendarDay } from "../../../../src/core/fiscal-year/isCalendarDay";

describe("eras and years", () => {
  it("[F1] five eras and their first days", () => {
    expect(ERAS.map(({ name, letter, firstDay }) => [name, letter, ...firstDay])).toEqual([
      ["明治", "M", 1868, 10, 23],
      ["大正", "T", 1912, 7, 30],
      ["昭和", "S", 1926, 12, 25],
      ["平成", "H", 1989, 1, 8],
      ["令和", "R", 2019, 5, 1],
    ]);
  });

  it.each([
    [2021, 1, 2020],
    [2021, 3, 2020],
    [2021, 4, 2021],
    [2021, 12, 2021],
  ])("[F2] %d-%d is in %d", (year, month, fiscalYear) => {
    expect(fiscalYearOf(year, month)).toBe(fiscalYear);
  });

  it.each([
    [2021, 1, 31, true],
    [2021, 1, 32, false],
    [2021, 4, 30, true],
    [2021, 4, 31, false],
    [2020, 2, 29, true],
    [2021, 2, 29, false],
    [2000, 2, 29, true],
    [2100, 2, 29, false],
    [2021, 0, 1, false],
    [2021, 13, 1, false],
    [2021, 1, 0, false],
  ])("[F12] %d-%d-%d: %s", (year, month, day, exists) => {
    expect(isCalendarDay(year, month, day)).toBe(exists);
  });
});
