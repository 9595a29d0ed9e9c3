import type { BookSnapshot, SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import type { ExampleRow } from "../../../../src/core/validation/examples";
import { gradeByAttainment } from "../../../../src/core/validation/rules/grades/gradeByAttainment";
import { gradeDiffers } from "../../../../src/core/validation/rules/grades/gradeDiffers";
import { checkBook as check } from "../../../../src/usecases/check/checkBook";
import { bookOf, sheetOf } from "../../../support/bookOf";
import { exampleBook } from "../../../support/exampleBook";

/** Enough to tell lists apart. */
const RULES = [gradeDiffers, gradeByAttainment];
const checkBook = (book: BookSnapshot) => check(book, RULES);

/** Half of the way and graded A: grade-differs. */
const WRONG: ExampleRow = { number: "2", grade: "A" };

const list = (name: string, rows: readonly ExampleRow[]): SheetSnapshot => ({
  ...exampleBook({ rows }).sheets[0]!,
  name,
});

/** Lists of equal rows, and a line of 了承した指摘 for each key. */
function bookWith(lists: readonly SheetSnapshot[], accepted: readonly string[] = []): BookSnapshot {
  const lines = [...accepted.map((key) => [key, "公表済みのため"]), [null, null]];
  const name = { name: "了承した指摘", sheet: "設定", firstRow: 0, firstColumn: 0, columns: 2 };
  return bookOf([...lists, sheetOf(lines, "設定")], [{ ...name, rows: lines.length }]);
}

const found = (book: BookSnapshot) =>
  checkBook(book).findings.map(({ rule, sheet, cell, accepted }) => [
    rule,
    sheet,
    cell,
    accepted?.reason ?? "",
  ]);

describe("keys of several lists", () => {
  const two = [list("本年", [WRONG]), list("前年", [WRONG])];
  const keysOf = (lists: readonly SheetSnapshot[]) =>
    checkBook(bookWith(lists)).findings.map(({ key }) => key);
  // written down, as settings sheets hold it
  const KEY = keysOf([two[0]!])[0]!;

  it("[V84] the first list's are those that it has alone, a further one's name its sheet", () => {
    expect(KEY).toMatch(/^grade-differs:2:grade:[0-9a-z]{7}$/);
    expect(keysOf(two)).toEqual([KEY, `${KEY}:前年`]);
  });

  it("[V84] an acceptance in one list accepts nothing in the other", () => {
    expect(found(bookWith(two, [KEY]))).toEqual([
      ["grade-differs", "本年", "J2", "公表済みのため"],
      ["grade-differs", "前年", "J2", ""],
    ]);
    expect(found(bookWith(two, [`${KEY}:前年`]))).toEqual([
      ["grade-differs", "本年", "J2", ""],
      ["grade-differs", "前年", "J2", "公表済みのため"],
    ]);
  });

  it("[V84] an acceptance made while there was one list still holds when a second one comes", () => {
    expect(found(bookWith([two[0]!], [KEY]))).toEqual([["grade-differs", "本年", "J2", "公表済みのため"]]);
    expect(checkBook(bookWith(two, [KEY])).idleSettings).toEqual([]);
  });
});

describe("the copy for submission", () => {
  const original = list("一覧", [WRONG, { number: "3", grade: "A" }]);

  it.each(["一覧（提出用）", "一覧（提出用） 2"])("[V85] %s repeats nothing that its list says", (name) => {
    const report = checkBook(bookWith([original, { ...original, name }]));
    expect(report.findings.map(({ sheet, cell }) => [sheet, cell])).toEqual([
      ["一覧", "J2"],
      ["一覧", "J3"],
    ]);
    expect(report.lists.map(({ sheet, copyOf }) => [sheet, copyOf])).toEqual([
      ["一覧", undefined],
      [name, "一覧"],
    ]);
    expect(report.summary.counts).toEqual({ error: 2, warning: 0, info: 0 });
  });

  it("[V85] what only the copy has is told: it is what will be published", () => {
    const mended = list("一覧", [{ number: "2" }, { number: "3", grade: "A" }]);
    const other = list("一覧（提出用）", [WRONG, { number: "3", grade: "B" }]);
    expect(found(bookWith([mended, other]))).toEqual([
      ["grade-differs", "一覧", "J3", ""],
      ["grade-differs", "一覧（提出用）", "J2", ""],
      ["grade-by-attainment", "一覧（提出用）", "J3", ""],
    ]);
  });

  it("[V85] an acceptance in the list holds for the copy", () => {
    const [first] = checkBook(bookWith([original])).findings;
    const book = bookWith([original, { ...original, name: "一覧（提出用）" }], [first!.key]);
    expect(found(book)).toEqual([
      ["grade-differs", "一覧", "J2", "公表済みのため"],
      ["grade-differs", "一覧", "J3", ""],
    ]);
  });

  it.each(["控え", "別の一覧（提出用）", "一覧（提出用）の控え", "一覧（提出用）2"])(
    "[V85] %s is a list of its own",
    (name) => {
      expect(found(bookWith([original, { ...original, name }]))).toHaveLength(4);
    },
  );

  it("[V85] a copy alone is told as any list", () => {
    expect(found(bookWith([{ ...original, name: "一覧（提出用）" }]))).toHaveLength(2);
  });
});
