import type { SheetDraft } from "../../src/core/sheet/sheetDraft";
import type { ColourPlan } from "../../src/usecases/ports";
import { changeCell } from "../support/changeCell";
import { draftOf } from "../support/draftOf";
import { sheetNamesOf } from "../support/sheetNamesOf";
import { snapshotAt, type WorkbookUnderTest } from "./workbookInspector";

const SMALL: SheetDraft = draftOf("一覧", [
  ["行動計画", "現状", "達成度"],
  ["1 窓口サービスの向上", 65, "C"],
  ["2 情報発信の充実", null, null],
]);

/** Texts that a cell takes for something else unless it is told that they are texts. */
const TEXTS = [
  "66.6%",
  "1-2",
  "007",
  "=1+1",
  "'引用",
  "TRUE",
  "2020/4/1",
  "-",
  "982百万円",
  "12",
  "一行\n二行",
];

const COLOURS: ColourPlan = {
  sheet: "一覧",
  columns: [{ row: 1, column: 2, rows: 2, columns: 1 }],
  colours: [
    { label: "A", fill: "#CDE9CE", text: "#0B4F12" },
    { label: "C", fill: "#FDE7B0", text: "#6B4300" },
  ],
  diagonals: [{ row: 2, column: 1, rows: 1, columns: 2 }],
};

const C2 = { sheet: "一覧", cell: "C2" };
const C3 = { sheet: "一覧", cell: "C3" };

/**
 * What every PlanWorkbook does alike, in memory and in Excel.
 *
 * @param make a new workbook of one empty sheet for each test
 */
export function describePlanWorkbook(name: string, make: () => Promise<WorkbookUnderTest>): void {
  describe(`PlanWorkbook: ${name}`, () => {
    let made: WorkbookUnderTest;
    let first: string;

    beforeEach(async () => {
      made = await make();
      first = (await sheetNamesOf(made.workbook))[0]!;
    });
    afterEach(async () => {
      await made.dispose?.();
    });

    describe("adding sheets", () => {
      it("makes them behind the others, in order", async () => {
        await made.workbook.addSheets([SMALL, draftOf("設定", [["計画の名前"]])]);
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧", "設定"]);
      });

      it("reads back what was written", async () => {
        await made.workbook.addSheets([SMALL]);
        const book = await made.workbook.readBook();
        const rows = [0, 1, 2].map((row) => [0, 1, 2].map((column) => snapshotAt(book, "一覧", row, column)));
        expect(rows).toEqual([
          ["行動計画", "現状", "達成度"],
          ["1 窓口サービスの向上", 65, "C"],
          ["2 情報発信の充実", null, null],
        ]);
      });

      it.each(TEXTS)("a text stays the text that it is: %j", async (text) => {
        await made.workbook.addSheets([draftOf("文字", [[text, 1]])]);
        const book = await made.workbook.readBook();
        expect(snapshotAt(book, "文字", 0, 0)).toBe(text);
        expect(snapshotAt(book, "文字", 0, 1)).toBe(1);
        expect(await made.inspect.formulaAt({ sheet: "文字", cell: "A1" })).toBeNull();
      });

      it("writes formulas, which stand beside texts and blanks", async () => {
        await made.workbook.addSheets([draftOf("式", [[2, { formula: "=A1*3" }, "=A1*3", null]])]);
        expect(await made.inspect.formulaAt({ sheet: "式", cell: "B1" })).toBe("=A1*3");
        const book = await made.workbook.readBook();
        expect(snapshotAt(book, "式", 0, 2)).toBe("=A1*3");
        expect(snapshotAt(book, "式", 0, 3)).toBeNull();
      });

      it("number formats that carry a unit are read with the value, a text keeps none", async () => {
        const formats = [
          {
            box: { row: 0, column: 0, rows: 1, columns: 1 },
            format: { numberFormat: '#,##0"百万円"' },
          },
          { box: { row: 0, column: 1, rows: 1, columns: 1 }, format: { numberFormat: "0.0%" } },
        ];
        await made.workbook.addSheets([{ ...draftOf("単位", [[835, 0.666]]), formats }]);
        const sheet = (await made.workbook.readBook()).sheets.find(({ name: each }) => each === "単位");
        expect(sheet?.formats?.[0]?.slice(0, 2)).toEqual(['#,##0"百万円"', "0.0%"]);
      });

      it("tells which cells are merged", async () => {
        const merges = [
          { row: 1, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 2 },
        ];
        await made.workbook.addSheets([{ ...SMALL, merges }]);
        const sheet = (await made.workbook.readBook()).sheets.find(({ name: each }) => each === SMALL.name);
        const areas = (sheet?.merges ?? []).map(
          ({ firstRow, firstColumn, rows, columns }) => `${firstRow},${firstColumn} ${rows}×${columns}`,
        );
        expect(areas.sort()).toEqual(["0,1 1×2", "1,0 2×1"]);
      });

      it("defines the names, lays the dropdowns and freezes the panes", async () => {
        const scale = draftOf("設定", [
          ["A", 1],
          ["B", 0],
        ]);
        const box = { row: 0, column: 0, rows: 2, columns: 2 };
        await made.workbook.addSheets([
          {
            ...SMALL,
            frozen: { rows: 1, columns: 1 },
            lists: [
              { box: { row: 1, column: 2, rows: 2, columns: 1 }, source: ["A", "B"] },
              { box: { row: 1, column: 1, rows: 2, columns: 1 }, source: "=設定!$A$1:$A$2" },
            ],
          },
          { ...scale, names: [{ name: "評価基準", box }] },
        ]);
        expect((await made.workbook.readBook()).names).toEqual([
          { name: "評価基準", sheet: "設定", firstRow: 0, firstColumn: 0, rows: 2, columns: 2 },
        ]);
        expect(await made.inspect.dropdownAt(C3)).toEqual(["A", "B"]);
        expect(await made.inspect.dropdownAt({ sheet: "一覧", cell: "B2" })).toBe("=設定!$A$1:$A$2");
        expect(await made.inspect.dropdownAt({ sheet: "一覧", cell: "A2" })).toBeNull();
        expect(await made.inspect.frozenAt("一覧")).toEqual({ rows: 1, columns: 1 });
      });

      it("a sheet may be named in the formulas of one that is made before it", async () => {
        await made.workbook.addSheets([
          draftOf("一覧", [[{ formula: "=設定!A1" }]]),
          draftOf("設定", [["計画"]]),
        ]);
        expect(await made.inspect.formulaAt({ sheet: "一覧", cell: "A1" })).toBe("=設定!A1");
      });

      it.each(["一覧", "List"])("a name that is taken: says which, and makes nothing (%s)", async (taken) => {
        await made.workbook.addSheets([draftOf(taken, [["前からある"]])]);
        const again = taken === "List" ? "LIST" : taken;
        const adding = made.workbook.addSheets([draftOf("設定", [["x"]]), draftOf(again, [["y"]])]);
        await expect(adding).rejects.toMatchObject({ code: "name-taken", sheet: again });
        expect(await sheetNamesOf(made.workbook)).toEqual([first, taken]);
        const book = await made.workbook.readBook();
        expect(snapshotAt(book, taken, 0, 0)).toBe("前からある");
      });

      it("can be taken back, names included, and done again", async () => {
        const named = {
          ...SMALL,
          names: [{ name: "評価基準", box: { row: 0, column: 0, rows: 1, columns: 2 } }],
        };
        await made.workbook.addSheets([named]);
        expect(made.workbook.undoable()).toBe("sheets-made");
        expect((await made.workbook.undo()).left).toBe(0);
        expect(await sheetNamesOf(made.workbook)).toEqual([first]);
        expect((await made.workbook.readBook()).names).toEqual([]);
        expect(made.workbook.undoable()).toBeUndefined();
        await made.workbook.addSheets([named]);
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧"]);
      });

      it("are planned over the book as it is found: its sheets, its names, the cells of 評価基準", async () => {
        const scale = { row: 1, column: 1, rows: 2, columns: 2 };
        const settings = {
          ...draftOf("設定", [
            [null, null, null],
            [null, "A", 1],
            [null, "B", 0],
          ]),
          names: [{ name: "評価基準", box: scale }],
        };
        await made.workbook.addSheets((book) => {
          expect(book).toMatchObject({ sheets: [{ name: first }], names: [] });
          return [settings];
        });
        await made.workbook.addSheets((book) => {
          expect(book.sheets.map(({ name: each }) => each)).toEqual([first, "設定"]);
          expect(book.names).toMatchObject([{ name: "評価基準", firstRow: 1, firstColumn: 1 }]);
          expect(snapshotAt(book, "設定", 2, 1)).toBe("B");
          expect(snapshotAt(book, "設定", 2, 2)).toBe(0);
          return [];
        });
        expect(made.workbook.undoable()).toBe("sheets-made");
        expect((await made.workbook.undo()).left).toBe(0);
        expect(await sheetNamesOf(made.workbook)).toEqual([first]);
      });

      it("a sheet in which somebody has written since is not taken back", async () => {
        await made.workbook.addSheets([SMALL, draftOf("設定", [["計画の名前"]])]);
        await made.inspect.type({ sheet: "一覧", cell: "A3" }, "2 名を変えた");
        const outcome = await made.workbook.undo();
        expect(outcome.left).toBeGreaterThan(0);
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧"]);
      });

      it("nor one in which somebody has written beside what we wrote", async () => {
        await made.workbook.addSheets([SMALL]);
        await made.inspect.type({ sheet: "一覧", cell: "F20" }, "覚え");
        expect((await made.workbook.undo()).left).toBeGreaterThan(0);
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧"]);
      });

      it("nor one on which somebody has commented: each cell counts once, and the other sheets go", async () => {
        await made.workbook.addSheets([SMALL, draftOf("設定", [["計画の名前"]])]);
        await made.inspect.comment(C2, "確かめる");
        await made.inspect.type(C2, "D");
        await made.inspect.comment(C3, "あとで書く");
        expect(await made.workbook.undo()).toEqual({ restored: 1, left: 2 });
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧"]);
        expect(await made.inspect.commentsAt(C3)).toEqual(["あとで書く"]);
      });

      it("one in which a cell was only emptied is", async () => {
        await made.workbook.addSheets([SMALL]);
        await made.inspect.type(C2, null);
        expect((await made.workbook.undo()).left).toBe(0);
        expect(await sheetNamesOf(made.workbook)).toEqual([first]);
      });

      it("a comment on a sheet that was there before changes nothing", async () => {
        await made.workbook.addSheets([draftOf("設定", [["計画の名前"]])]);
        await made.inspect.comment({ sheet: "設定", cell: "A1" }, "前からある");
        await made.workbook.addSheets([SMALL]);
        await made.inspect.comment({ sheet: "設定", cell: "B1" }, "後からある");
        expect((await made.workbook.undo()).left).toBe(0);
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "設定"]);
      });
    });

    describe("one cell", () => {
      beforeEach(() => made.workbook.addSheets([SMALL]));

      it("is gone to", async () => {
        await made.workbook.showCell(C2);
        expect(await made.inspect.selected()).toEqual(C2);
      });

      it("is written, and the last writing is taken back", async () => {
        await changeCell(made.workbook, C2, "B");
        await changeCell(made.workbook, C3, "66.6%");
        expect(await made.inspect.valueAt(C3)).toBe("66.6%");
        expect(await made.workbook.undo()).toEqual({ restored: 1, left: 0 });
        expect(await made.inspect.valueAt(C3)).toBeNull();
        expect(await made.inspect.valueAt(C2)).toBe("B");
        expect(made.workbook.undoable()).toBeUndefined();
      });

      it("a number is written as a number", async () => {
        await changeCell(made.workbook, C2, 12.5);
        expect(await made.inspect.valueAt(C2)).toBe(12.5);
      });

      it("is left alone by undo once it holds something else", async () => {
        await changeCell(made.workbook, C2, "B");
        await made.inspect.type(C2, "D");
        expect(await made.workbook.undo()).toEqual({ restored: 0, left: 1 });
        expect(await made.inspect.valueAt(C2)).toBe("D");
      });

      it("a formula that was written over comes back as a formula", async () => {
        await made.workbook.addSheets([draftOf("式", [[2, { formula: "=A1*3" }]])]);
        const place = { sheet: "式", cell: "B1" };
        await changeCell(made.workbook, place, "B");
        expect(await made.inspect.formulaAt(place)).toBeNull();
        await made.workbook.undo();
        expect(await made.inspect.formulaAt(place)).toBe("=A1*3");
      });

      it("a formula goes into the selected cell, and is taken back", async () => {
        await made.inspect.select(C3);
        expect(await made.workbook.writeFormulaAtSelection("=1+2")).toEqual(C3);
        expect(await made.inspect.formulaAt(C3)).toBe("=1+2");
        expect(await made.workbook.undo()).toEqual({ restored: 1, left: 0 });
        expect(await made.inspect.formulaAt(C3)).toBeNull();
        expect(await made.inspect.valueAt(C3)).toBeNull();
      });

      it("on a sheet that is gone: says so", async () => {
        await made.inspect.deleteSheet("一覧");
        await expect(made.workbook.showCell(C2)).rejects.toMatchObject({ code: "gone" });
        await expect(changeCell(made.workbook, C2, "B")).rejects.toMatchObject({ code: "gone" });
      });

      it("a refused call changes nothing, and the next one works", async () => {
        made.inspect.refuseNext("cell-edit");
        await expect(changeCell(made.workbook, C2, "B")).rejects.toMatchObject({ code: "cell-edit" });
        expect(await made.inspect.valueAt(C2)).toBe("C");
        await changeCell(made.workbook, C2, "B");
        expect(await made.inspect.valueAt(C2)).toBe("B");
      });
    });

    describe("reading", () => {
      it("tells each sheet with how many there are", async () => {
        await made.workbook.addSheets([SMALL]);
        const told: (readonly [string, number])[] = [];
        await made.workbook.readBook({ onSheet: (sheet, _done, total) => told.push([sheet, total]) });
        expect(told).toEqual([
          [first, 2],
          ["一覧", 2],
        ]);
      });

      it("stops when nobody waits any more", async () => {
        await made.workbook.addSheets([SMALL]);
        await expect(made.workbook.readBook({ isStopped: () => true })).rejects.toMatchObject({
          code: "stopped",
        });
      });

      it("leaves the last action as it can be undone", async () => {
        await made.workbook.addSheets([SMALL]);
        await made.workbook.readBook();
        expect(made.workbook.undoable()).toBe("sheets-made");
      });

      it("what would be taken back is told of each action, and of none that was refused", async () => {
        const { workbook, inspect } = made;
        await workbook.addSheets([SMALL]);
        expect(workbook.undoable()).toBe("sheets-made");
        await changeCell(workbook, C2, "B");
        expect(workbook.undoable()).toBe("settings-changed");
        await inspect.select(C3);
        await workbook.writeFormulaAtSelection("=1+2");
        expect(workbook.undoable()).toBe("formula-written");
        await workbook.colourGrades([COLOURS]);
        expect(workbook.undoable()).toBe("colours-laid");
        inspect.refuseNext("cell-edit");
        await expect(workbook.removeColours([COLOURS])).rejects.toMatchObject({ code: "cell-edit" });
        expect(workbook.undoable()).toBe("colours-laid");
        await workbook.removeColours([COLOURS]);
        expect(workbook.undoable()).toBe("colours-taken-off");
        inspect.refuseNext("cell-edit");
        await expect(workbook.undo()).rejects.toMatchObject({ code: "cell-edit" });
        expect(workbook.undoable()).toBe("colours-taken-off");
        await workbook.undo();
        expect(workbook.undoable()).toBeUndefined();
      });

      it("with nothing done there is nothing to undo", async () => {
        expect(made.workbook.undoable()).toBeUndefined();
        expect(await made.workbook.undo()).toEqual({ restored: 0, left: 0 });
      });
    });

    describe("formulas", () => {
      const GRADED = draftOf("一覧", [
        [982, 835, 700, { formula: "=GRADE(A1,B1,C1)" }, "控え"],
        [40, 45, 50, { formula: '=IF(B2="","",GRADE(A2,B2,C2))' }, { formula: "=A2" }],
      ]);
      const D1 = { sheet: "一覧", cell: "D1" };
      const D2 = { sheet: "一覧", cell: "D2" };
      const COPY = {
        sheet: "一覧",
        name: "一覧（提出用）",
        cells: [
          { row: 0, column: 3, value: "C" },
          { row: 1, column: 3, value: "66.6%" },
        ],
      };
      const rewriting = (formulas: readonly [string, string]) => [
        { sheet: "一覧", cells: formulas.map((formula, row) => ({ row, column: 3, formula })) },
      ];
      beforeEach(() => made.workbook.addSheets([GRADED]));

      it("are read with what they give, beside values, and the sheet in front is told", async () => {
        await made.inspect.select({ sheet: "一覧", cell: "A1" });
        const book = await made.workbook.readFormulas();
        expect(book.active).toBe("一覧");
        expect(snapshotAt(book, "一覧", 0, 0)).toBe(982);
        const { formulas } = book.sheets.find((each) => each.name === "一覧")!;
        const one = { isText: false, fills: { rows: 1, columns: 1 } };
        expect(formulas.slice(0, 2)).toEqual([
          { row: 0, column: 3, formula: "=GRADE(A1,B1,C1)", value: "C", ...one },
          { row: 1, column: 3, formula: '=IF(B2="","",GRADE(A2,B2,C2))', value: "C", ...one },
        ]);
        expect(formulas).toHaveLength(3);
      });

      it("are rewritten over the book as it is found, and taken back", async () => {
        const written = rewriting(["=GRADE(A1,C1,C1)", "=GRADE(A2,C2,C2)"]);
        await made.workbook.rewriteFormulas((book) => {
          expect(snapshotAt(book, "一覧", 0, 3)).toBe("C");
          return written;
        });
        expect(await made.inspect.formulaAt(D2)).toBe("=GRADE(A2,C2,C2)");
        expect(made.workbook.undoable()).toBe("formulas-rewritten");
        expect(await made.workbook.undo()).toEqual({ restored: 2, left: 0 });
        expect(await made.inspect.formulaAt(D1)).toBe("=GRADE(A1,B1,C1)");
        expect(await made.inspect.formulaAt(D2)).toBe('=IF(B2="","",GRADE(A2,B2,C2))');
      });

      it("one over which somebody has typed since is left by undo", async () => {
        await made.workbook.rewriteFormulas(() => rewriting(["=1", "=2"]));
        await made.inspect.type(D1, "A");
        expect(await made.workbook.undo()).toEqual({ restored: 1, left: 1 });
        expect(await made.inspect.valueAt(D1)).toBe("A");
      });

      it("none to rewrite: nothing is done, and the last action can still be undone", async () => {
        expect(await made.workbook.rewriteFormulas(() => [])).toEqual({ unknown: 0 });
        await made.workbook.copyWithValues(() => undefined);
        expect(made.workbook.undoable()).toBe("sheets-made");
      });

      it("a refused rewriting changes nothing", async () => {
        made.inspect.refuseNext("cell-edit");
        const refused = made.workbook.rewriteFormulas(() => rewriting(["=1", "=2"]));
        await expect(refused).rejects.toMatchObject({ code: "cell-edit" });
        expect(await made.inspect.formulaAt(D1)).toBe("=GRADE(A1,B1,C1)");
        expect(made.workbook.undoable()).toBe("sheets-made");
      });

      it("a copy stands behind its sheet, with values in the cells told, the rest as it was", async () => {
        await made.workbook.addSheets([draftOf("設定", [["x"]])]);
        await made.workbook.copyWithValues(() => COPY);
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧", "一覧（提出用）", "設定"]);
        const at = (cell: string) => ({ sheet: "一覧（提出用）", cell });
        expect(await made.inspect.formulaAt(at("D1"))).toBeNull();
        expect(await made.inspect.valueAt(at("D1"))).toBe("C");
        expect(await made.inspect.valueAt(at("D2"))).toBe("66.6%");
        expect(await made.inspect.valueAt(at("E1"))).toBe("控え");
        expect(await made.inspect.formulaAt(at("E2"))).toBe("=A2");
        expect(await made.inspect.formulaAt(D1)).toBe("=GRADE(A1,B1,C1)");
      });

      it("the copy is taken back, unless somebody has written in it", async () => {
        await made.workbook.copyWithValues(() => COPY);
        expect(made.workbook.undoable()).toBe("values-copied");
        expect((await made.workbook.undo()).left).toBe(0);
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧"]);
        await made.workbook.copyWithValues(() => COPY);
        await made.inspect.type({ sheet: "一覧（提出用）", cell: "A1" }, "書いた");
        expect(await made.workbook.undo()).toMatchObject({ restored: 0, left: 1 });
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧", "一覧（提出用）"]);
      });

      it("or commented on it; comments that it was copied with are no such", async () => {
        await made.inspect.comment(D1, "もとからある");
        await made.workbook.copyWithValues(() => COPY);
        expect((await made.workbook.undo()).left).toBe(0);
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧"]);
        expect(await made.inspect.commentsAt(D1)).toEqual(["もとからある"]);
        await made.workbook.copyWithValues(() => COPY);
        await made.inspect.comment({ sheet: "一覧（提出用）", cell: "A1" }, "確かめる");
        expect(await made.workbook.undo()).toEqual({ restored: 0, left: 1 });
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧", "一覧（提出用）"]);
      });

      it("a copy whose name is taken isn't made", async () => {
        const taken = made.workbook.copyWithValues(() => ({ ...COPY, name: "一覧" }));
        await expect(taken).rejects.toMatchObject({ code: "name-taken", sheet: "一覧" });
        expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧"]);
      });
    });

    describe("colours", () => {
      beforeEach(() => made.workbook.addSheets([SMALL]));

      it("lie under each grade cell, one rule a colour, with the diagonal lines", async () => {
        expect(await made.workbook.colourGrades([COLOURS])).toBe(2);
        expect(await made.inspect.ruleCount("一覧")).toBe(2);
        expect(await made.inspect.hasDiagonal({ sheet: "一覧", cell: "B3" })).toBe(true);
        expect(await made.inspect.hasDiagonal({ sheet: "一覧", cell: "B2" })).toBe(false);
      });

      it("are laid anew, not twice, and other people's rules stay", async () => {
        await made.inspect.addForeignRule(C2);
        await made.workbook.colourGrades([COLOURS]);
        await made.workbook.colourGrades([COLOURS]);
        expect(await made.inspect.ruleCount("一覧")).toBe(3);
      });

      it("are taken off, and other people's rules stay", async () => {
        await made.inspect.addForeignRule(C2);
        await made.workbook.colourGrades([COLOURS]);
        expect(await made.workbook.removeColours([COLOURS])).toBe(2);
        expect(await made.inspect.ruleCount("一覧")).toBe(1);
        expect(await made.inspect.hasDiagonal({ sheet: "一覧", cell: "B3" })).toBe(false);
        expect(await made.workbook.removeColours([COLOURS])).toBe(0);
      });

      it("are undone: laying them takes them off, taking them off lays them", async () => {
        await made.workbook.colourGrades([COLOURS]);
        await made.workbook.undo();
        expect(await made.inspect.ruleCount("一覧")).toBe(0);
        expect(await made.inspect.hasDiagonal({ sheet: "一覧", cell: "B3" })).toBe(false);
        await made.workbook.colourGrades([COLOURS]);
        await made.workbook.removeColours([COLOURS]);
        await made.workbook.undo();
        expect(await made.inspect.ruleCount("一覧")).toBe(2);
        expect(await made.inspect.hasDiagonal({ sheet: "一覧", cell: "B3" })).toBe(true);
      });

      it("lose the diagonal lines that their sheet was made with, and get them again", async () => {
        const line = { color: "#404040", weight: "thin" } as const;
        const box = { row: 2, column: 1, rows: 1, columns: 2 };
        const plan = { ...COLOURS, sheet: "斜線" };
        const b3 = { sheet: "斜線", cell: "B3" };
        const draft = { ...SMALL, name: "斜線", formats: [{ box, format: { diagonal: line } }] };
        await made.workbook.addSheets([draft]);
        expect(await made.inspect.hasDiagonal(b3)).toBe(true);
        await made.workbook.removeColours([plan]);
        expect(await made.inspect.hasDiagonal(b3)).toBe(false);
        await made.workbook.undo();
        expect(await made.inspect.hasDiagonal(b3)).toBe(true);
        await made.workbook.removeColours([plan]);
        await made.workbook.colourGrades([plan]);
        expect(await made.inspect.hasDiagonal(b3)).toBe(true);
        await made.workbook.undo();
        expect(await made.inspect.hasDiagonal(b3)).toBe(false);
      });

      it("leave other people's diagonal lines, where ours would be as well", async () => {
        const [a2, b3] = [
          { sheet: "一覧", cell: "A2" },
          { sheet: "一覧", cell: "B3" },
        ];
        await made.inspect.drawDiagonal(a2);
        await made.inspect.drawDiagonal(b3);
        await made.workbook.colourGrades([COLOURS]);
        await made.workbook.removeColours([COLOURS]);
        expect(await made.inspect.hasDiagonal(C3)).toBe(false);
        expect(await made.inspect.hasDiagonal(a2)).toBe(true);
        expect(await made.inspect.hasDiagonal(b3)).toBe(true);
      });

      it("are laid over the book as it is found, of which nothing may come", async () => {
        await made.inspect.type(C2, "B");
        const laid = await made.workbook.colourGrades((book) => {
          expect(snapshotAt(book, "一覧", 1, 2)).toBe("B");
          return [COLOURS];
        });
        expect(laid).toBe(2);
        expect(await made.workbook.removeColours(() => [])).toBe(0);
        expect(await made.workbook.colourGrades(() => [])).toBe(0);
        expect(made.workbook.undoable()).toBe("colours-laid");
        expect(await made.inspect.ruleCount("一覧")).toBe(2);
      });

      it("cover several columns and sheets in one call", async () => {
        const other = { ...COLOURS, sheet: "一覧 2", diagonals: [] };
        await made.workbook.addSheets([{ ...SMALL, name: "一覧 2" }]);
        const wide = {
          ...COLOURS,
          columns: [{ row: 1, column: 1, rows: 2, columns: 1 }, ...COLOURS.columns],
        };
        expect(await made.workbook.colourGrades([wide, other])).toBe(6);
      });
    });

    describe("refusals", () => {
      it.each(["cell-edit", "protected", "timed-out", "too-large"] as const)(
        "%s: no half-written sheet, and the same call works afterwards",
        async (refusal) => {
          made.inspect.refuseNext(refusal);
          const adding = made.workbook.addSheets([SMALL, draftOf("設定", [["x"]])]);
          await expect(adding).rejects.toMatchObject({ code: refusal });
          expect(await sheetNamesOf(made.workbook)).toEqual([first]);
          expect(made.workbook.undoable()).toBeUndefined();
          await made.workbook.addSheets([SMALL]);
          expect(await sheetNamesOf(made.workbook)).toEqual([first, "一覧"]);
        },
      );

      it("are the reader's too", async () => {
        made.inspect.refuseNext("timed-out");
        await expect(made.workbook.readBook()).rejects.toMatchObject({ code: "timed-out" });
      });

      it("colours that were refused leave the old ones", async () => {
        await made.workbook.addSheets([SMALL]);
        await made.workbook.colourGrades([COLOURS]);
        made.inspect.refuseNext("protected");
        await expect(made.workbook.colourGrades([COLOURS])).rejects.toMatchObject({ code: "protected" });
        expect(await made.inspect.ruleCount("一覧")).toBe(2);
      });
    });
  });
}
