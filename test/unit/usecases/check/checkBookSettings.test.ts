import type { BookSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import type { ExampleRow } from "../../../../src/core/validation/examples";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { validateBook } from "../../../../src/usecases/check/validateBook";
import { sheetOf } from "../../../support/bookOf";
import { exampleBook } from "../../../support/exampleBook";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

type Line = readonly [text: string, reason?: string];
interface Tables {
  readonly off?: readonly Line[];
  readonly accepted?: readonly Line[];
}

/** Half of the way and graded A: grade-differs, and nothing else of weight. */
const WRONG: ExampleRow = { number: "2", grade: "A" };

/** The example's list with a settings sheet: 使わない規則 from A1, 了承した指摘 from C1. */
function bookWith(row: ExampleRow, { off = [], accepted = [] }: Tables): BookSnapshot {
  const { sheets } = exampleBook({ rows: [row] });
  const rows = Array.from({ length: 3 }, (_, at) => [
    off[at]?.[0] ?? null,
    off[at]?.[1] ?? null,
    accepted[at]?.[0] ?? null,
    accepted[at]?.[1] ?? null,
  ]);
  const name = (text: string, firstColumn: number) => ({
    name: text,
    sheet: "設定",
    firstRow: 0,
    firstColumn,
    rows: 3,
    columns: 2,
  });
  return {
    sheets: [...sheets, sheetOf(rows, "設定")],
    names: [name("使わない規則", 0), name("了承した指摘", 2)],
  };
}

const keyOf = (row: ExampleRow) =>
  checkBook(bookWith(row, {})).findings.find(({ rule }) => rule === "grade-differs")!.key;

describe("checkBook with the settings of the book", () => {
  it("[V82] a rule that is switched off finds nothing, and the report tells which", () => {
    const before = checkBook(bookWith(WRONG, {}));
    const after = checkBook(bookWith(WRONG, { off: [["grade-differs", "人が決める"]] }));
    expect(before.findings.map(({ rule }) => rule)).toContain("grade-differs");
    expect(after.findings.map(({ rule }) => rule)).not.toContain("grade-differs");
    expect(after.rulesOff.map(({ id }) => id)).toEqual(["grade-differs"]);
    expect(after.rules).toBe(before.rules - 1);
  });

  it("[V81] an accepted finding stays, with its reason, and isn't counted", () => {
    const report = checkBook(bookWith(WRONG, { accepted: [[keyOf(WRONG), "公表済みのため"]] }));
    const finding = report.findings.find(({ rule }) => rule === "grade-differs");
    expect(finding?.accepted).toEqual({ reason: "公表済みのため" });
    expect(report.summary).toMatchObject({ counts: { error: 0 }, accepted: 1 });
    expect(report.idleSettings).toEqual([]);
  });

  it.each<[string, ExampleRow]>([
    ["the grade", { ...WRONG, grade: "D" }],
    ["the current value", { ...WRONG, current: "66点" }],
    ["the target", { ...WRONG, target: "81点" }],
    ["the number", { ...WRONG, number: "3" }],
  ])("[V80][V81] with %s changed the acceptance lapses, and that is told", (_, row) => {
    const report = checkBook(bookWith(row, { accepted: [[keyOf(WRONG), "公表済みのため"]] }));
    expect(report.findings.find(({ rule }) => rule === "grade-differs")?.accepted).toBeNull();
    expect(report.idleSettings).toEqual([
      {
        code: "lapsed",
        text: keyOf(WRONG),
        reason: "公表済みのため",
        place: { sheet: "設定", cell: "C1" },
      },
    ]);
  });

  it("[V81][V82] an acceptance of a rule that is off hasn't lapsed: that the rule is off is told", () => {
    const report = checkBook(
      bookWith(WRONG, { off: [["grade-differs"]], accepted: [[` ${keyOf(WRONG)}`, "公表済みのため"]] }),
    );
    expect(report.rulesOff.map(({ id }) => id)).toEqual(["grade-differs"]);
    expect(report.idleSettings).toEqual([]);
  });

  it("[V80] what the finding has nothing to do with may change", () => {
    expect(keyOf({ ...WRONG, title: "窓口の見直し", overview: "" })).toBe(keyOf(WRONG));
  });

  it("[V81][V82] lines that do nothing are told", () => {
    const report = checkBook(bookWith(WRONG, { off: [["no-such-rule"]], accepted: [[keyOf(WRONG)]] }));
    expect(report.idleSettings.map(({ code, place }) => [code, place.cell])).toEqual([
      ["unknown-rule", "A1"],
      ["no-reason", "C1"],
    ]);
    expect(report.summary.counts.error).toBe(1);
  });
});

describe("validateBook with the settings of the book", () => {
  const workbookOf = (book: BookSnapshot): MemoryWorkbook => {
    const workbook = new MemoryWorkbook(["空"]);
    workbook.readBook = () => Promise.resolve(book);
    return workbook;
  };

  it("[V81] accepted findings are apart: in no group, no count, no office", async () => {
    const book = bookWith(WRONG, { accepted: [[keyOf(WRONG), "公表済みのため"]] });
    const validation = await validateBook(workbookOf(book));
    if (validation.kind !== "validated") throw new Error(validation.kind);
    expect(validation.accepted.map(({ rule }) => rule)).toEqual(["grade-differs"]);
    expect(validation.groups.flatMap(({ findings }) => findings.map(({ rule }) => rule))).not.toContain(
      "grade-differs",
    );
    expect(validation.counts.error).toBe(0);
  });

  it("[V83] pauses between the steps, and one can stop it there", async () => {
    let pauses = 0;
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    expect(await validateBook(workbookOf(bookWith(WRONG, {})), { pause })).toMatchObject({
      kind: "validated",
    });
    expect(pauses).toBeGreaterThan(20);
    const all = pauses;
    pauses = 0;
    const isStopped = () => pauses >= 3;
    expect(await validateBook(workbookOf(bookWith(WRONG, {})), { pause, isStopped })).toEqual({
      kind: "stopped",
      read: [],
    });
    expect(pauses).toBe(3);
    expect(all).toBeGreaterThan(3);
  });
});
