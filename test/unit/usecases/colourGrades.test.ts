import { SAMPLE_PLANS } from "../../../src/core/plan/samplePlans";
import { draftList } from "../../../src/core/sheet/draftList";
import { draftSettings } from "../../../src/core/sheet/draftSettings";
import { colourGrades, removeColours } from "../../../src/usecases/colourGrades";
import { MemoryWorkbook } from "../../support/memoryWorkbook";

const YEARS = { baseline: 2017, current: 2020, target: 2022 };
const REQUEST = { name: "計画", sheetName: "行動計画一覧", years: YEARS, rows: 25, plans: SAMPLE_PLANS };
const LIST = draftList(REQUEST);
const SETTINGS = draftSettings({ sheetName: "設定", name: "計画", years: YEARS });

describe("colourGrades", () => {
  it("lays the scale's colours over every grade column, and the diagonal lines", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    const outcome = await colourGrades(workbook);
    expect(outcome).toMatchObject({ sheets: ["行動計画一覧"], cells: 50, diagonals: 20 });
    expect(outcome.colours.map(({ label }) => label)).toEqual(["A", "B", "C", "D"]);
    const sheet = workbook.sheetOf({ sheet: "行動計画一覧" });
    expect(
      sheet.rules.map(
        ({ column, colour }) => `${column.column} ${column.row}+${column.rows} ${colour?.label}`,
      ),
    ).toEqual([
      "7 4+25 A",
      "7 4+25 B",
      "7 4+25 C",
      "7 4+25 D",
      "8 4+25 A",
      "8 4+25 B",
      "8 4+25 C",
      "8 4+25 D",
    ]);
    expect(sheet.diagonals).toContainEqual({ row: 7, column: 3, rows: 1, columns: 3 });
    expect(sheet.diagonals).toContainEqual({ row: 7, column: 7, rows: 1, columns: 2 });
    expect(workbook.calls).toEqual(["colourGrades"]);
  });

  it("every list of the book, this year's and last year's", async () => {
    const last = draftList({ ...REQUEST, sheetName: "去年", gradeYears: [2020] });
    const outcome = await colourGrades(new MemoryWorkbook([LIST, last, SETTINGS]));
    expect(outcome).toMatchObject({ sheets: ["行動計画一覧", "去年"], cells: 75 });
  });

  it("takes them off", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    await colourGrades(workbook);
    expect(await removeColours(workbook)).toMatchObject({ cells: 50, diagonals: 0 });
    expect(workbook.sheetOf({ sheet: "行動計画一覧" })).toMatchObject({ rules: [], diagonals: [] });
    await workbook.undo();
    expect(workbook.sheetOf({ sheet: "行動計画一覧" }).rules).toHaveLength(8);
  });

  it("without a list there is nothing to colour, and nothing is written", async () => {
    const workbook = new MemoryWorkbook(["白紙"]);
    const nothing = { sheets: [], cells: 0, diagonals: 0, colours: [] };
    expect(await colourGrades(workbook)).toEqual(nothing);
    expect(await removeColours(workbook)).toEqual(nothing);
    expect(workbook.calls).toEqual(["colourGrades", "removeColours"]);
    expect(workbook.undoable()).toBeUndefined();
  });
});
