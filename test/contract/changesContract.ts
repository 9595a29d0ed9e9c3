import type { DraftCell, SheetDraft } from "../../src/core/sheet/sheetDraft";
import type { BookChanges, CellChange, TableChange } from "../../src/usecases/ports";
import { draftOf } from "../support/draftOf";
import { snapshotAt, type WorkbookUnderTest } from "./workbookInspector";

const LIST: SheetDraft = {
  ...draftOf("一覧", [
    ["行動計画", "当初", "達成度"],
    ["1 窓口サービスの向上", "982百万円", "Ｃ"],
    ["2 情報発信の充実", "65％", { formula: "=B1" }],
    ["3 職員の育成", "12", null],
  ]),
  formats: [{ box: { row: 3, column: 1, rows: 1, columns: 2 }, format: { numberFormat: "@" } }],
};

/** Two tables, each with a name for its lines, and something beside and below. */
const SETTINGS: SheetDraft = {
  ...draftOf("設定", [
    ["評価", "下限", null],
    ["A", 1, "覚え"],
    ["B", 0.75, null],
    ["C", 0, "残す"],
    [null, null, null],
    ["担当部署", null, null],
    ["税務課", null, null],
    [null, null, null],
    ["以上", null, null],
  ]),
  names: [
    { name: "評価基準", box: { row: 1, column: 0, rows: 3, columns: 2 } },
    { name: "担当部署一覧", box: { row: 6, column: 0, rows: 1, columns: 1 } },
  ],
};

const scaleOf = (...lines: readonly (readonly DraftCell[])[]): TableChange => ({
  sheet: "設定",
  box: { row: 1, column: 0, rows: 3, columns: 2 },
  lines,
});

const departmentsOf = (...names: readonly string[]): TableChange => ({
  sheet: "設定",
  box: { row: 6, column: 0, rows: 1, columns: 1 },
  lines: names.map((name) => [name]),
});

const TEXTS = ["66.6%", "1-2", "007", "=1+1", "'引用", "+1", "TRUE", "-", "12", "一行\n二行"];

/**
 * How every PlanWorkbook changes cells and tables, and takes that back.
 *
 * @param make a new workbook of one empty sheet for each test
 */
export function describeChanges(name: string, make: () => Promise<WorkbookUnderTest>): void {
  describe(`changing cells: ${name}`, () => {
    let made: WorkbookUnderTest;

    beforeEach(async () => {
      made = await make();
      await made.workbook.addSheets([LIST, SETTINGS]);
    });
    afterEach(async () => {
      await made.dispose?.();
    });

    const at = (cell: string, sheet = "一覧") => ({ sheet, cell });
    const fix = (...cells: readonly CellChange[]) => change({ cells: [{ sheet: "一覧", cells }] });
    const change = (changes: BookChanges) => made.workbook.changeCells("findings-fixed", () => changes);
    const resize = (...tables: readonly TableChange[]) => change({ cells: [], tables });
    const rowsOf = async (sheet: string, rows: number, columns: number) => {
      const book = await made.workbook.readBook();
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => snapshotAt(book, sheet, row, column)),
      );
    };
    const namesNow = async () =>
      (await made.workbook.readBook()).names
        .map(({ name: each, firstRow, rows }) => `${each} ${firstRow}+${rows}`)
        .sort();

    it("texts, numbers, formulas and blanks are written where told, and nowhere else", async () => {
      const before = await rowsOf("一覧", 4, 3);
      const changed = await fix(
        { row: 1, column: 1, content: 982, numberFormat: '#,##0"百万円"' },
        { row: 1, column: 2, content: "C" },
        { row: 2, column: 1, content: null },
        { row: 2, column: 2, content: { formula: "=A1" } },
      );
      expect(changed).toBe(4);
      expect(await rowsOf("一覧", 4, 2)).toEqual([
        ["行動計画", "当初"],
        ["1 窓口サービスの向上", 982],
        ["2 情報発信の充実", null],
        ["3 職員の育成", "12"],
      ]);
      expect(await made.inspect.numberFormatAt(at("B2"))).toBe('#,##0"百万円"');
      expect(await made.inspect.valueAt(at("C2"))).toBe("C");
      expect(await made.inspect.formulaAt(at("C3"))).toBe("=A1");
      expect(made.workbook.undoable()).toBe("findings-fixed");
      expect(await made.workbook.undo()).toEqual({ restored: 4, left: 0 });
      expect(await rowsOf("一覧", 4, 3)).toEqual(before);
      expect(await made.inspect.numberFormatAt(at("B2"))).toBe("General");
      expect(await made.inspect.formulaAt(at("C3"))).toBe("=B1");
    });

    it.each(TEXTS)("a text stays the text that it is: %j", async (text) => {
      await fix(
        { row: 1, column: 2, content: text },
        { row: 3, column: 2, content: text },
        { row: 9, column: 7, content: text },
      );
      for (const cell of ["C2", "C4", "H10"]) {
        expect(await made.inspect.valueAt(at(cell))).toBe(text);
        expect(await made.inspect.formulaAt(at(cell))).toBeNull();
      }
      expect(await made.inspect.numberFormatAt(at("C4"))).toBe("@");
      expect(await made.workbook.undo()).toEqual({ restored: 3, left: 0 });
      expect(await made.inspect.valueAt(at("H10"))).toBeNull();
    });

    it("in a cell of the text format numbers and formulas are none, and undo gives the format back", async () => {
      await fix(
        { row: 3, column: 1, content: 12, numberFormat: '0"件"' },
        { row: 3, column: 2, content: { formula: "=1+2" } },
      );
      expect(await made.inspect.valueAt(at("B4"))).toBe(12);
      expect(await made.inspect.numberFormatAt(at("B4"))).toBe('0"件"');
      expect(await made.inspect.formulaAt(at("C4"))).toBe("=1+2");
      expect(await made.inspect.numberFormatAt(at("C4"))).toBe("General");
      await made.workbook.undo();
      expect(await made.inspect.valueAt(at("B4"))).toBe("12");
      for (const cell of ["B4", "C4"]) expect(await made.inspect.numberFormatAt(at(cell))).toBe("@");
    });

    it("a comment is added beside others, once, and undo takes ours alone", async () => {
      await made.inspect.comment(at("B3"), "担当課に確かめた");
      const noted = (row: number) => ({ row, column: 1, content: row, comment: "もとの値：約65％" });
      await fix(noted(1), noted(2));
      expect(await made.inspect.commentsAt(at("B2"))).toEqual(["もとの値：約65％"]);
      expect(await made.inspect.commentsAt(at("B3"))).toEqual(["担当課に確かめた", "もとの値：約65％"]);
      await fix(noted(1), noted(2), noted(3));
      expect(await made.inspect.commentsAt(at("B2"))).toEqual(["もとの値：約65％"]);
      expect(await made.inspect.commentsAt(at("B3"))).toEqual(["担当課に確かめた", "もとの値：約65％"]);
      expect(await made.workbook.undo()).toEqual({ restored: 3, left: 0 });
      expect(await made.inspect.commentsAt(at("B4"))).toEqual([]);
      expect(await made.inspect.commentsAt(at("B3"))).toEqual(["担当課に確かめた", "もとの値：約65％"]);
      expect(await made.inspect.commentsAt(at("B2"))).toEqual(["もとの値：約65％"]);
    });

    it("undo takes the answer away that was ours, and leaves the comment", async () => {
      await made.inspect.comment(at("B3"), "担当課に確かめた");
      await fix({ row: 2, column: 1, content: 65, comment: "もとの値：約65％" });
      await made.workbook.undo();
      expect(await made.inspect.commentsAt(at("B3"))).toEqual(["担当課に確かめた"]);
    });

    it("undo leaves a cell alone that holds something else since, with its comment", async () => {
      await fix(
        { row: 1, column: 1, content: 982, comment: "もとの値" },
        { row: 1, column: 2, content: "C" },
      );
      await made.inspect.type(at("B2"), 983);
      expect(await made.workbook.undo()).toEqual({ restored: 1, left: 1 });
      expect(await made.inspect.valueAt(at("B2"))).toBe(983);
      expect(await made.inspect.commentsAt(at("B2"))).toEqual(["もとの値"]);
      expect(await made.inspect.valueAt(at("C2"))).toBe("Ｃ");
    });

    it("changes are made over the book as it is found, of which nothing may come", async () => {
      await fix({ row: 1, column: 2, content: "C" });
      const nothing = await made.workbook.changeCells("settings-changed", (book) => {
        const list = book.sheets.find(({ name: each }) => each === "一覧")!;
        expect(list.formulas).toMatchObject([{ row: 2, column: 2, formula: "=B1" }]);
        expect(snapshotAt(book, "一覧", 1, 2)).toBe("C");
        return { cells: [{ sheet: "一覧", cells: [] }], tables: [] };
      });
      expect(nothing).toBe(0);
      expect(made.workbook.undoable()).toBe("findings-fixed");
    });

    it("several sheets are changed in one call, and taken back in one", async () => {
      const cell = { row: 0, column: 0, content: "見出し" };
      expect(
        await change({
          cells: [
            { sheet: "一覧", cells: [cell] },
            { sheet: "設定", cells: [cell] },
          ],
          tables: [scaleOf(["A", 1], ["B", 0.8], ["C", 0])],
        }),
      ).toBe(8);
      expect(await made.inspect.valueAt(at("B3", "設定"))).toBe(0.8);
      expect(await made.workbook.undo()).toEqual({ restored: 8, left: 0 });
      expect(await made.inspect.valueAt(at("A1", "設定"))).toBe("評価");
      expect(await made.inspect.valueAt(at("B3", "設定"))).toBe(0.75);
    });

    it("a sheet that is gone: says so, and changes nothing", async () => {
      const cells = [{ row: 1, column: 2, content: "C" }];
      const changing = change({
        cells: [
          { sheet: "一覧", cells },
          { sheet: "ない", cells },
        ],
      });
      await expect(changing).rejects.toMatchObject({ code: "gone", sheet: "ない" });
      expect(await made.inspect.valueAt(at("C2"))).toBe("Ｃ");
      await fix(...cells);
      await made.inspect.deleteSheet("一覧");
      expect(await made.workbook.undo()).toEqual({ restored: 0, left: 1 });
    });

    it.each(["cell-edit", "protected", "timed-out", "too-large"] as const)(
      "%s: nothing is changed, and the same call works afterwards",
      async (refusal) => {
        const [list, settings, names] = [
          await rowsOf("一覧", 4, 3),
          await rowsOf("設定", 12, 3),
          await namesNow(),
        ];
        const changes = {
          cells: [{ sheet: "一覧", cells: [{ row: 1, column: 1, content: 982, comment: "もとの値" }] }],
          tables: [departmentsOf("総務課", "税務課")],
        };
        made.inspect.refuseNext(refusal);
        await expect(change(changes)).rejects.toMatchObject({ code: refusal });
        expect(await rowsOf("一覧", 4, 3)).toEqual(list);
        expect(await rowsOf("設定", 12, 3)).toEqual(settings);
        expect(await namesNow()).toEqual(names);
        expect(await made.inspect.commentsAt(at("B2"))).toEqual([]);
        expect(made.workbook.undoable()).toBe("sheets-made");
        expect(await change(changes)).toBe(3);
      },
    );

    it("a table that grows takes its name with it, and what stands below moves", async () => {
      const before = await rowsOf("設定", 12, 3);
      await change({
        cells: [{ sheet: "設定", cells: [{ row: 8, column: 0, content: "終わり" }] }],
        tables: [scaleOf(["S", 1.2], ["A", 1], ["B", 0.75], ["C", 0.5], ["D", 0])],
      });
      expect(await rowsOf("設定", 11, 3)).toEqual([
        ["評価", "下限", null],
        ["S", 1.2, "覚え"],
        ["A", 1, null],
        ["B", 0.75, null],
        ["C", 0.5, null],
        ["D", 0, "残す"],
        [null, null, null],
        ["担当部署", null, null],
        ["税務課", null, null],
        [null, null, null],
        ["終わり", null, null],
      ]);
      expect(await namesNow()).toEqual(["担当部署一覧 8+1", "評価基準 1+5"].sort());
      expect(await made.workbook.undo()).toEqual({ restored: 11, left: 0 });
      expect(await rowsOf("設定", 12, 3)).toEqual(before);
      expect(await namesNow()).toEqual(["担当部署一覧 6+1", "評価基準 1+3"].sort());
    });

    it("a table that shrinks loses its last rows, and gets them back with what stood beside", async () => {
      const before = await rowsOf("設定", 12, 3);
      await resize(scaleOf(["A", 0.5]));
      expect(await rowsOf("設定", 4, 3)).toEqual([
        ["評価", "下限", null],
        ["A", 0.5, "覚え"],
        [null, null, null],
        ["担当部署", null, null],
      ]);
      expect(await namesNow()).toEqual(["担当部署一覧 4+1", "評価基準 1+1"].sort());
      expect((await made.workbook.undo()).left).toBe(0);
      expect(await rowsOf("設定", 12, 3)).toEqual(before);
      expect(await namesNow()).toEqual(["担当部署一覧 6+1", "評価基準 1+3"].sort());
    });

    it("a table of one line grows, its name too", async () => {
      const before = await rowsOf("設定", 12, 3);
      await resize(departmentsOf("総務課", "税務課", "福祉課"));
      expect((await rowsOf("設定", 11, 1)).flat().slice(5)).toEqual([
        "担当部署",
        "総務課",
        "税務課",
        "福祉課",
        null,
        "以上",
      ]);
      expect(await namesNow()).toEqual(["担当部署一覧 6+3", "評価基準 1+3"].sort());
      await made.workbook.undo();
      expect(await rowsOf("設定", 12, 3)).toEqual(before);
      expect(await namesNow()).toEqual(["担当部署一覧 6+1", "評価基準 1+3"].sort());
    });

    it("two tables of a sheet change their size in one call", async () => {
      const before = await rowsOf("設定", 12, 3);
      await resize(departmentsOf("総務課", "税務課"), scaleOf(["○", 1], ["×", 0]));
      expect((await rowsOf("設定", 9, 1)).flat()).toEqual([
        "評価",
        "○",
        "×",
        null,
        "担当部署",
        "総務課",
        "税務課",
        null,
        "以上",
      ]);
      expect(await namesNow()).toEqual(["担当部署一覧 5+2", "評価基準 1+2"].sort());
      expect(await made.workbook.undo()).toEqual({ restored: 6, left: 0 });
      expect(await rowsOf("設定", 12, 3)).toEqual(before);
      expect(await namesNow()).toEqual(["担当部署一覧 6+1", "評価基準 1+3"].sort());
    });

    it.each([
      ["in the table", "B3", "x"],
      ["beside it", "C3", "後から書いた"],
    ])("rows stay where somebody has written since, %s", async (_, cell, typed) => {
      await change({
        cells: [{ sheet: "設定", cells: [{ row: 8, column: 0, content: "終わり" }] }],
        tables: [scaleOf(["S", 1.2], ["A", 1], ["B", 0.75], ["C", 0])],
      });
      await made.inspect.type(at(cell, "設定"), typed);
      expect(await made.workbook.undo()).toEqual({ restored: 1, left: 8 });
      expect(await made.inspect.valueAt(at(cell, "設定"))).toBe(typed);
      expect(await made.inspect.valueAt(at("A2", "設定"))).toBe("S");
      expect(await made.inspect.valueAt(at("A10", "設定"))).toBe("以上");
    });

    it("a merged cell is changed by its first one", async () => {
      const merges = [{ row: 0, column: 0, rows: 2, columns: 2 }];
      await made.workbook.addSheets([
        {
          ...draftOf("結合", [
            ["2020", null],
            [null, null],
            ["下", "x"],
          ]),
          merges,
        },
      ]);
      await change({
        cells: [{ sheet: "結合", cells: [{ row: 0, column: 0, content: "2021", comment: "年度" }] }],
      });
      expect(await rowsOf("結合", 3, 2)).toEqual([
        ["2021", null],
        [null, null],
        ["下", "x"],
      ]);
      await made.workbook.undo();
      expect(await made.inspect.valueAt(at("A1", "結合"))).toBe("2020");
    });
  });
}
