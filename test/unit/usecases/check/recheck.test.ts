import fc from "fast-check";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import type { BookEdit } from "../../../../src/usecases/bookChanges";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { recheck } from "../../../../src/usecases/check/recheck";
import { validationOf, type Validation } from "../../../../src/usecases/check/validateBook";
import { bookOf, sheetOf } from "../../../support/bookOf";

const HEADINGS = [
  ..."番号 行動計画 担当部署 指標 H29(当初) R2(現状) R4(目標) 昨年度取組内容の概要 R1達成度 R2達成度 算定方法".split(
    " ",
  ),
];
const LIST = "行動計画一覧";
const WIDTH = HEADINGS.length;

/** Headings in row 3; a group in row 4, plans in rows 5 to 16, one of them with a further indicator. */
const ROWS: readonly (readonly CellValue[])[] = [
  ["第一次行政改革プラン"],
  [],
  HEADINGS,
  [null, "基本項目１　財政の健全化"],
  ...Array.from({ length: 12 }, (_, at): CellValue[] => [
    at === 4 ? null : at + 1,
    at === 4 ? null : `第${at + 1}区の窓口の見直し`,
    at === 4 ? null : ["企画課", "財政課、総務課", "市民課"][at % 3]!,
    `満足の度合い${at + 1}`,
    `${10 + at}点`,
    `${15 + at}点`,
    `${20 + at}点`,
    "研修を3回開き、延べ120名が加わった。",
    "D",
    at % 3 === 2 ? "A" : "C",
    at % 4 === 3 ? "達成率" : null,
  ]),
  [13, null, null, null],
  ["※評価基準 A:100%以上 B:75%以上 C:50%以上 D:50%未満"],
];
const SETTINGS = sheetOf([["使わない規則"], ["plan-number-gap"], ["了承した指摘"], [null]], "設定");

function book(acceptedKey: string | null = null): BookSnapshot {
  const settings = {
    ...SETTINGS,
    values: SETTINGS.values.map((row, at) => (at === 3 ? [acceptedKey, "確認済み"] : row)),
  };
  const name = (of: string, firstRow: number) => ({
    name: of,
    sheet: "設定",
    firstRow,
    firstColumn: 0,
    rows: 1,
    columns: 2,
  });
  return bookOf([sheetOf(ROWS, LIST), settings], [name("使わない規則", 1), name("了承した指摘", 3)]);
}

function validated(snapshot: BookSnapshot): Validation {
  return validationOf(checkBook(snapshot), snapshot);
}

/** A workbook that holds the snapshot. */
function holding({ sheets }: BookSnapshot, read: string[] = []) {
  return {
    readRows: async (name: string, row: number, rows: number): Promise<SheetSnapshot> => {
      read.push(`${name} ${row + 1}-${row + rows}`);
      const sheet = sheets.find((each) => each.name === name)!;
      return {
        ...sheet,
        firstRow: row,
        values: sheet.values.slice(row - sheet.firstRow, row + rows - sheet.firstRow),
      };
    },
  };
}

/** @param cell row and column from 1 */
function typed(snapshot: BookSnapshot, row: number, column: number, value: CellValue): BookSnapshot {
  const [list, ...others] = snapshot.sheets;
  const values = list!.values.map((line, at) => {
    if (at !== row - 1) return line;
    const cells = Array.from({ length: WIDTH }, (_, each) => line[each] ?? null);
    cells[column - 1] = value;
    return cells;
  });
  return { ...snapshot, sheets: [{ ...list!, values }, ...others] };
}

function edit(row: number, column: number, rows = 1, columns = 1, sheet = LIST): BookEdit {
  return { sheet, box: { row: row - 1, column: column - 1, rows, columns } };
}

const TEXTS: readonly CellValue[] = [
  null,
  "",
  "点",
  "１２点",
  "12点",
  "30点",
  "12O人",
  "12人",
  "未実施",
  "実施",
  "-",
  "A",
  "Ｃ",
  "D",
  "達成率",
  "判断",
  "段階",
  "企画課",
  "企画 課",
  "指標の設定困難",
  "令和元年度に12人が加わった。",
  3,
  0.5,
  { error: "#REF!" },
];

const anEdit = fc.record({
  row: fc.integer({ min: 5, max: 17 }),
  column: fc.integer({ min: 1, max: WIDTH }),
  value: fc.constantFrom(...TEXTS),
});

describe("recheck", () => {
  it("says what a whole validation of the patched book says, whatever was typed", async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anEdit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (rounds, accepts) => {
          const key = accepts ? validated(book()).report.findings[3]!.key : null;
          let now = book(key);
          let said = validated(now);
          for (const edits of rounds) {
            for (const { row, column, value } of edits) now = typed(now, row, column, value);
            const before = JSON.stringify(said);
            const boxes = edits.map(({ row, column }) => edit(row, column));
            const again = await recheck(said, boxes, holding(now));
            expect(JSON.stringify(said)).toBe(before);
            if (again.kind !== "validated") said = validated(now);
            else {
              done++;
              expect(again).toEqual({ ...validated(now), book: again.book });
              expect(again.report).toEqual(checkBook(again.book));
              said = again;
            }
          }
        },
      ),
      { numRuns: 50 },
    );
    expect(done).toBeGreaterThan(40);
  });

  it("reads the edited rows only, neighbours at once", async () => {
    const read: string[] = [];
    const edits = [edit(8, 5), edit(5, 4, 2, 3), edit(7, 1), edit(16, 2), edit(7, 6)];
    await recheck(validated(book()), edits, holding(book(), read));
    expect(read).toEqual([`${LIST} 5-8`, `${LIST} 16-16`]);
  });

  it("tells a finding that an edit has made, and no longer one that it has mended", async () => {
    const before = validated(book());
    // 3rd plan: 12 → 17 of 22点 is half of the way, C rather than A
    const now = typed(typed(book(), 7, 10, "C"), 8, 6, "八点?");
    const after = await recheck(before, [edit(7, 10), edit(8, 6)], holding(now));
    if (after.kind !== "validated") throw new Error(after.kind);
    const cells = (of: Validation, rule: string) =>
      of.report.findings.filter((each) => each.rule === rule).map(({ cell }) => cell);
    expect(cells(before, "grade-differs")).toContain("J7");
    expect(cells(after, "grade-differs")).not.toContain("J7");
    expect(cells(after, "grade-differs")).toContain("J10");
    expect(after.report.findings).not.toEqual(before.report.findings);
    expect(after.book.sheets[0]!.values[0]).toBe(before.book.sheets[0]!.values[0]);
  });

  it.each<[string, readonly BookEdit[]]>([
    ["rows were inserted", [{ sheet: LIST, box: undefined }]],
    ["the headings", [edit(3, 5)]],
    ["the title above", [edit(1, 1)]],
    ["the legend", [edit(18, 1)]],
    ["below what was used", [edit(30, 1)]],
    ["a whole column", [edit(1, 5, 1_048_576)]],
    ["from the headings into the plans", [edit(3, 5, 3)]],
    ["the settings", [edit(5, 6), edit(2, 1, 1, 1, "設定")]],
    ["a sheet that wasn't there", [edit(5, 1, 1, 1, "別の表")]],
  ])("needs a whole validation: %s", async (_, edits) => {
    const read: string[] = [];
    expect(await recheck(validated(book()), edits, holding(book(), read))).toEqual({
      kind: "needs-validation",
    });
    expect(read).toEqual([]);
  });

  it.each<[string, Partial<SheetSnapshot>]>([
    ["elsewhere", { firstRow: 40 }],
    ["none", { firstRow: 0, values: [] }],
    ["fewer", { firstRow: 5, values: [ROWS[5]!] }],
  ])("needs a whole validation where the sheet has lost its rows meanwhile: %s", async (_, read) => {
    const rows = { readRows: async () => ({ name: LIST, firstColumn: 0, firstRow: 5, values: [], ...read }) };
    expect(await recheck(validated(book()), [edit(6, 6, 2)], rows)).toEqual({ kind: "needs-validation" });
  });

  it("lets others work between its steps, and stops when nobody waits", async () => {
    const pause = jest.fn();
    await recheck(validated(book()), [edit(6, 6)], holding(book()), { pause });
    expect(pause.mock.calls.length).toBeGreaterThan(10);
    const isStopped = () => pause.mock.calls.length > 60;
    const said = await recheck(validated(book()), [edit(6, 6)], holding(book()), { pause, isStopped });
    expect(said).toEqual({ kind: "stopped" });
  });

  it("a copy for submission beside the list: both are checked whole", async () => {
    const [list, settings] = book().sheets;
    const both = { ...book(), sheets: [list!, { ...list!, name: `${LIST}（提出用）` }, settings!] };
    const now = typed(both, 7, 10, "C");
    const said = await recheck(validated(both), [edit(7, 10)], holding(now));
    expect(said.kind === "validated" && said.report).toEqual(checkBook(now));
  });
});
