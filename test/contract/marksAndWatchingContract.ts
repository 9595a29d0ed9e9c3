import type { CellPlace } from "../../src/core/sheet/cellPlace";
import type { BookEdit, ColourPlan, MarkPlan } from "../../src/usecases/ports";
import { changeCell } from "../support/changeCell";
import { draftOf } from "../support/draftOf";
import { sheetNamesOf } from "../support/sheetNamesOf";
import { until } from "../workbench/support/until";
import { snapshotAt, type WorkbookUnderTest } from "./workbookInspector";

const LIST = draftOf("一覧", [
  ["行動計画", "達成率", "達成度"],
  ["1 窓口サービスの向上", 0.65, "C"],
  ["2 情報発信の充実", null, null],
  ["3 庁内の印刷", 1.2, "A"],
]);

const at = (cell: string, sheet = "一覧"): CellPlace => ({ sheet, cell });

const MARKS: MarkPlan = {
  sheet: "一覧",
  cells: [
    { row: 1, column: 2, severity: "info" },
    { row: 1, column: 2, severity: "error" },
    { row: 2, column: 2, severity: "error" },
    { row: 2, column: 1, severity: "warning" },
    { row: 3, column: 0, severity: "info" },
  ],
};

const COLOURS: ColourPlan = {
  sheet: "一覧",
  columns: [{ row: 1, column: 2, rows: 3, columns: 1 }],
  colours: [{ label: "A", fill: "#CDE9CE", text: "#0B4F12" }],
  diagonals: [],
  bars: [{ row: 1, column: 1, rows: 3, columns: 1 }],
};

/** Marks, bars, rows, tables, and what is told of edits and selections: alike in memory and in Excel. */
export function describeMarksAndWatching(name: string, make: () => Promise<WorkbookUnderTest>): void {
  describe(`PlanWorkbook, marks and watching: ${name}`, () => {
    let made: WorkbookUnderTest;

    beforeEach(async () => {
      made = await make();
      await made.workbook.addSheets([LIST]);
    });
    afterEach(async () => {
      await made.dispose?.();
    });

    const marksOf = (cells: readonly string[], sheet = "一覧") =>
      Promise.all(cells.map((cell) => made.inspect.markAt(at(cell, sheet))));

    describe("marks", () => {
      it("lie on the cells told, each cell once, by the graver one", async () => {
        expect(await made.workbook.markCells([MARKS])).toBe(4);
        expect(await marksOf(["C2", "C3", "B3", "A4", "A2"])).toEqual([
          "error",
          "error",
          "warning",
          "info",
          null,
        ]);
        expect(made.workbook.undoable()).toBe("cells-marked");
      });

      it("take the place of those that lie on the sheet, and of no other sheet", async () => {
        await made.workbook.addSheets([{ ...LIST, name: "もう一つ" }]);
        await made.workbook.markCells([MARKS, { ...MARKS, sheet: "もう一つ" }]);
        const one = { sheet: "一覧", cells: [{ row: 1, column: 0, severity: "warning" as const }] };
        expect(await made.workbook.markCells([one])).toBe(1);
        expect(await marksOf(["A2", "C2", "C3"])).toEqual(["warning", null, null]);
        expect(await marksOf(["C2", "B3"], "もう一つ")).toEqual(["error", "warning"]);
        expect(await made.workbook.undo()).toEqual({ restored: 5, left: 0 });
        expect(await marksOf(["A2", "C2", "C3"])).toEqual([null, "error", "error"]);
      });

      it("that follow a new validation: undo still takes back what was done before", async () => {
        await changeCell(made.workbook, at("C2"), "B");
        expect(await made.workbook.markCells([MARKS], { isFollowing: true })).toBe(4);
        expect(await marksOf(["C2", "C3"])).toEqual(["error", "error"]);
        expect(made.workbook.undoable()).toBe("settings-changed");
        await made.workbook.undo();
        expect(await made.inspect.valueAt(at("C2"))).toBe("C");
        expect(await marksOf(["C2", "C3"])).toEqual(["error", "error"]);
      });

      it("are taken off every sheet, and laid again by undo", async () => {
        await made.workbook.addSheets([{ ...LIST, name: "もう一つ" }]);
        await made.workbook.markCells([MARKS, { ...MARKS, sheet: "もう一つ" }]);
        expect(await made.workbook.removeMarks()).toBe(8);
        expect(made.workbook.undoable()).toBe("marks-taken-off");
        expect([...(await marksOf(["C2"])), ...(await marksOf(["C2"], "もう一つ"))]).toEqual([null, null]);
        expect(await made.workbook.undo()).toEqual({ restored: 8, left: 0 });
        expect([...(await marksOf(["C2"])), ...(await marksOf(["B3"], "もう一つ"))]).toEqual([
          "error",
          "warning",
        ]);
      });

      it("none to lay or to take off: nothing is done, and the last action can still be undone", async () => {
        expect(await made.workbook.removeMarks()).toBe(0);
        expect(await made.workbook.markCells(() => [])).toBe(0);
        expect(await made.workbook.markCells([{ sheet: "一覧", cells: [] }])).toBe(0);
        expect(made.workbook.undoable()).toBe("sheets-made");
      });

      it("an empty plan takes the sheet's marks off", async () => {
        await made.workbook.markCells([MARKS]);
        expect(await made.workbook.markCells([{ sheet: "一覧", cells: [] }])).toBe(0);
        expect(await marksOf(["C2", "B3"])).toEqual([null, null]);
        await made.workbook.undo();
        expect(await marksOf(["C2", "B3"])).toEqual(["error", "warning"]);
      });

      it("are planned over the book as it is found", async () => {
        await made.inspect.type(at("C2"), "B");
        const marked = await made.workbook.markCells((book) => {
          expect(snapshotAt(book, "一覧", 1, 2)).toBe("B");
          return [MARKS];
        });
        expect(marked).toBe(4);
      });

      it("and colours, and other people's rules, leave each other alone", async () => {
        await made.inspect.addForeignRule(at("C2"));
        await made.workbook.colourGrades([COLOURS]);
        await made.workbook.markCells([MARKS]);
        await made.workbook.colourGrades([COLOURS]);
        expect(await made.inspect.ruleCount("一覧")).toBe(2);
        expect(await made.inspect.markAt(at("C2"))).toBe("error");
        await made.workbook.removeColours([COLOURS]);
        expect(await made.inspect.markAt(at("C2"))).toBe("error");
        await made.workbook.colourGrades([COLOURS]);
        await made.workbook.removeMarks();
        expect(await made.inspect.ruleCount("一覧")).toBe(2);
        expect(await made.inspect.barsOn("一覧")).toEqual(["B2:B4"]);
      });

      it.each(["cell-edit", "protected", "timed-out"] as const)(
        "refused (%s): the old ones stay",
        async (code) => {
          await made.workbook.markCells([MARKS]);
          made.inspect.refuseNext(code);
          const one = { sheet: "一覧", cells: [{ row: 1, column: 0, severity: "warning" as const }] };
          await expect(made.workbook.markCells([one])).rejects.toMatchObject({ code });
          expect(await marksOf(["A2", "C2", "B3"])).toEqual([null, "error", "warning"]);
          expect(made.workbook.undoable()).toBe("cells-marked");
        },
      );

      it("a sheet that is gone: says so", async () => {
        await made.inspect.deleteSheet("一覧");
        await expect(made.workbook.markCells([MARKS])).rejects.toMatchObject({ code: "gone" });
      });
    });

    describe("what lies over sheets", () => {
      const laid = () => made.workbook.readLaid(["一覧", "もう一つ"]);

      it("is told: marks by cell, and whether rates have bars; other people's rules aren't", async () => {
        await made.workbook.addSheets([{ ...LIST, name: "もう一つ" }]);
        await made.inspect.addForeignRule(at("C2"));
        await made.inspect.addForeignBar(at("B3"));
        expect(await laid()).toEqual({ marks: [], hasBars: false });
        await made.workbook.colourGrades([COLOURS]);
        expect(await laid()).toEqual({ marks: [], hasBars: true });
        await made.workbook.markCells([MARKS]);
        const { marks, hasBars } = (await laid())!;
        expect(hasBars).toBe(true);
        expect(marks.map(({ sheet }) => sheet)).toEqual(["一覧"]);
        const cells = marks[0]!.cells.map(({ row, column, severity }) => `${row},${column} ${severity}`);
        expect([...cells].sort()).toEqual(["1,2 error", "2,1 warning", "2,2 error", "3,0 info"]);
        expect(await made.workbook.readLaid(["もう一つ"])).toEqual({ marks: [], hasBars: false });
        expect(await made.workbook.readLaid([])).toEqual({ marks: [], hasBars: false });
      });

      it("changes nothing, and what can be taken back is what could be before", async () => {
        await made.workbook.markCells([MARKS]);
        await made.workbook.readLaid(["一覧"]);
        expect(made.workbook.undoable()).toBe("cells-marked");
        expect(await marksOf(["C2"])).toEqual(["error"]);
      });

      it("isn't told where Excel refuses, nor of a sheet that is gone", async () => {
        made.inspect.refuseNext("timed-out");
        expect(await made.workbook.readLaid(["一覧"])).toBeUndefined();
        await made.inspect.deleteSheet("一覧");
        expect(await made.workbook.readLaid(["一覧"])).toBeUndefined();
      });
    });

    describe("data bars", () => {
      it("lie on the rates with the colours, are laid anew once, and taken off with them", async () => {
        await made.workbook.colourGrades([COLOURS]);
        await made.workbook.colourGrades([COLOURS]);
        expect(await made.inspect.barsOn("一覧")).toEqual(["B2:B4"]);
        expect(await made.inspect.ruleCount("一覧")).toBe(1);
        await made.workbook.removeColours([COLOURS]);
        expect(await made.inspect.barsOn("一覧")).toEqual([]);
        await made.workbook.undo();
        expect(await made.inspect.barsOn("一覧")).toEqual(["B2:B4"]);
      });

      it("that are to be kept are laid anew where some of ours lie, and nowhere else", async () => {
        const kept = { ...COLOURS, areBarsKept: true };
        await made.inspect.addForeignBar(at("B3"));
        await made.workbook.colourGrades([kept]);
        expect(await made.inspect.barsOn("一覧")).toEqual(["B3"]);
        await made.workbook.colourGrades([COLOURS]);
        await made.workbook.colourGrades([{ ...kept, bars: [{ row: 1, column: 1, rows: 2, columns: 1 }] }]);
        expect(await made.inspect.barsOn("一覧")).toEqual(["B2:B3", "B3"]);
        await made.workbook.undo();
        expect(await made.inspect.barsOn("一覧")).toEqual(["B2:B4", "B3"]);
      });

      it("that aren't ours stay, also where ours lie", async () => {
        await made.inspect.addForeignBar(at("B3"));
        await made.workbook.colourGrades([COLOURS]);
        expect(await made.inspect.barsOn("一覧")).toEqual(["B2:B4", "B3"]);
        await made.workbook.colourGrades([{ ...COLOURS, bars: [] }]);
        expect(await made.inspect.barsOn("一覧")).toEqual(["B3"]);
        await made.workbook.undo();
        expect(await made.inspect.barsOn("一覧")).toEqual(["B2:B4", "B3"]);
      });
    });

    describe("rows", () => {
      it("are read as they stand, as wide as the sheet is used, with their formats", async () => {
        const box = { row: 1, column: 1, rows: 3, columns: 1 };
        const formats = [{ box, format: { numberFormat: "0.0%" } }];
        await made.workbook.addSheets([{ ...LIST, name: "率", formats }]);
        await made.inspect.type({ sheet: "率", cell: "C3" }, "B");
        const rows = await made.workbook.readRows("率", 2, 2);
        const sheets = { sheets: [rows], names: [] };
        expect(rows).toMatchObject({ name: "率", firstRow: 2, firstColumn: 0 });
        expect(rows.values).toHaveLength(2);
        expect([0, 1, 2].map((column) => snapshotAt(sheets, "率", 2, column))).toEqual([
          "2 情報発信の充実",
          null,
          "B",
        ]);
        expect([0, 1, 2].map((column) => snapshotAt(sheets, "率", 3, column))).toEqual([
          "3 庁内の印刷",
          1.2,
          "A",
        ]);
        expect(rows.formats?.[1]?.[1]).toBe("0.0%");
      });

      it("below what the sheet uses: none; some of them: those", async () => {
        expect((await made.workbook.readRows("一覧", 9, 3)).values).toEqual([]);
        const last = await made.workbook.readRows("一覧", 3, 5);
        expect(last.firstRow).toBe(3);
        expect(last.values).toEqual([["3 庁内の印刷", 1.2, "A"]]);
      });

      it("of a sheet that is gone: says so", async () => {
        await made.inspect.deleteSheet("一覧");
        await expect(made.workbook.readRows("一覧", 0, 1)).rejects.toMatchObject({ code: "gone" });
      });
    });

    describe("a table", () => {
      const table = { row: 0, column: 0, rows: 4, columns: 3 };

      it("is made of the sheet's cells, which are as before, and taken back with the sheet", async () => {
        await made.workbook.addSheets([{ ...LIST, name: "指摘一覧", table }]);
        expect(await made.inspect.tableOn("指摘一覧")).toBe("A1:C4");
        expect(await made.inspect.valueAt({ sheet: "指摘一覧", cell: "C1" })).toBe("達成度");
        expect(await made.inspect.tableOn("一覧")).toBeNull();
        expect((await made.workbook.undo()).left).toBe(0);
        expect(await sheetNamesOf(made.workbook)).not.toContain("指摘一覧");
        await made.workbook.addSheets([{ ...LIST, name: "指摘一覧", table }]);
        expect(await made.inspect.tableOn("指摘一覧")).toBe("A1:C4");
      });
    });

    describe("watching", () => {
      const later = () => new Promise((resolve) => setTimeout(resolve, 100));

      it("tells what somebody edits, and nothing any more once it has ended", async () => {
        const told: BookEdit[] = [];
        const stop = await made.workbook.watchEdits((edit) => told.push(edit));
        await made.inspect.edit(at("C2"), "B");
        await until(() => told.length > 0);
        expect(told).toEqual([{ sheet: "一覧", box: { row: 1, column: 2, rows: 1, columns: 1 } }]);
        await stop();
        await made.inspect.edit(at("C2"), "D");
        await later();
        expect(told).toHaveLength(1);
      });

      it("tells nothing of what this add-in writes, colours, marks, makes or takes back", async () => {
        const told: BookEdit[] = [];
        await made.workbook.watchEdits((edit) => told.push(edit));
        const { workbook } = made;
        await changeCell(workbook, at("C2"), "B");
        await workbook.undo();
        const fix = { row: 1, column: 2, content: "B" };
        await workbook.changeCells("findings-fixed", () => ({ cells: [{ sheet: "一覧", cells: [fix] }] }));
        await workbook.undo();
        await workbook.colourGrades([COLOURS]);
        await workbook.markCells([MARKS]);
        await workbook.addSheets([{ ...LIST, name: "もう一つ" }]);
        await workbook.undo();
        await later();
        expect(told).toEqual([]);
        await made.inspect.edit(at("C2"), "B");
        await until(() => told.length > 0);
        expect(told).toHaveLength(1);
      });

      it("tells the cell that is selected, and again each time it is another one", async () => {
        await made.inspect.select(at("A1"));
        await later();
        const told: CellPlace[] = [];
        const stop = await made.workbook.watchSelection((place) => told.push(place));
        await made.inspect.select(at("C2"));
        await until(() => told.length > 1);
        await made.workbook.showCell(at("C3"));
        await until(() => told.length > 2);
        expect(told).toEqual([at("A1"), at("C2"), at("C3")]);
        await stop();
        await made.inspect.select(at("A1"));
        await later();
        expect(told).toHaveLength(3);
      });

      it.each(["watchEdits", "watchSelection"] as const)("%s that is refused: says so", async (watch) => {
        made.inspect.refuseNext("cell-edit");
        await expect(made.workbook[watch](() => undefined)).rejects.toMatchObject({ code: "cell-edit" });
      });
    });
  });
}
