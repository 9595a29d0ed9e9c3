import { SAMPLE_PLANS } from "../../../src/core/plan/samplePlans";
import { draftList } from "../../../src/core/sheet/draftList";
import { draftSettings } from "../../../src/core/sheet/draftSettings";
import { colourGrades, removeColours } from "../../../src/usecases/colourGrades";
import { draftOf } from "../../support/draftOf";
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

  it("lays data bars over the rates where they are wanted, and takes them off where they no longer are", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    const bars = () => workbook.sheetOf({ sheet: "行動計画一覧" }).bars;
    await colourGrades(workbook);
    expect(bars()).toEqual([]);
    await colourGrades(workbook, { bars: true });
    expect(bars()).toEqual([{ row: 4, column: 11, rows: 25, columns: 1 }]);
    await colourGrades(workbook, { bars: false });
    expect(bars()).toEqual([]);
    await colourGrades(workbook, { bars: true });
    await removeColours(workbook);
    expect(bars()).toEqual([]);
    await workbook.undo();
    expect(bars()).toHaveLength(1);
  });

  it("where nobody has said whether bars are wanted, those that stand are laid anew, and no others", async () => {
    const workbook = new MemoryWorkbook([LIST, SETTINGS]);
    const bars = () => workbook.sheetOf({ sheet: "行動計画一覧" }).bars;
    expect(await colourGrades(workbook)).toMatchObject({ bars: 0 });
    expect(bars()).toEqual([]);
    await colourGrades(workbook, { bars: true });
    expect(await colourGrades(workbook)).toMatchObject({ bars: 0 });
    expect(bars()).toEqual([{ row: 4, column: 11, rows: 25, columns: 1 }]);
  });

  it.each([
    [["達", "未"], [2020]],
    [
      ["S", "A", "B", "C", "D"],
      [2018, 2019, 2020],
    ],
    [
      ["S", "A", "B", "C", "D", "E", "F"],
      [2018, 2019, 2020, 2021, 2022],
    ],
  ])(
    "a scale of %j over the years %j: a rule for each level in each year's column",
    async (labels, gradeYears) => {
      const scale = {
        ...draftOf(
          "設定",
          labels.map((label, at) => [label, (labels.length - 1 - at) / labels.length]),
        ),
        names: [{ name: "評価基準", box: { row: 0, column: 0, rows: labels.length, columns: 2 } }],
      };
      const workbook = new MemoryWorkbook([draftList({ ...REQUEST, gradeYears }), scale]);
      expect((await colourGrades(workbook)).cells).toBe(25 * gradeYears.length);
      const { rules } = workbook.sheetOf({ sheet: "行動計画一覧" });
      expect(rules.map(({ column, colour }) => `${column.column} ${colour?.label}`)).toEqual(
        gradeYears.flatMap((_, at) => labels.map((label) => `${7 + at} ${label}`)),
      );
      expect(new Set(rules.map(({ colour }) => colour?.fill)).size).toBe(labels.length);
    },
  );

  it("every list of the book, this year's and last year's", async () => {
    const last = draftList({ ...REQUEST, sheetName: "去年", gradeYears: [2020] });
    const outcome = await colourGrades(new MemoryWorkbook([LIST, last, SETTINGS]));
    expect(outcome).toMatchObject({ sheets: ["行動計画一覧", "去年"], cells: 75 });
  });

  it("two lists on one sheet, each by its own scale; and takes both off", async () => {
    const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const row = (number: string, indicator: string, grade: string) => [
      number,
      "窓口の改善",
      "市民課",
      indicator,
      "50点",
      "65点",
      "80点",
      grade,
    ];
    const cells = [
      HEADINGS,
      row("1", "満足度", "A"),
      row("2", "指標の設定困難", ""),
      ["A 50%以上"],
      ["B 50%未満"],
      [],
      ["◆個別項目"],
      HEADINGS.slice(1),
      row("3", "満足度", "○").slice(1),
      ["◎ 100%以上"],
      ["○ 50%以上100%未満"],
      ["△ 50%未満"],
    ];
    const workbook = new MemoryWorkbook([draftOf("一覧", cells)]);
    const outcome = await colourGrades(workbook);
    expect(outcome).toMatchObject({ sheets: ["一覧"], cells: 3, diagonals: 4 });
    const { rules } = workbook.sheetOf({ sheet: "一覧" });
    expect(
      rules.map(({ column, colour }) => `${column.column} ${column.row}+${column.rows} ${colour?.label}`),
    ).toEqual(["7 1+2 A", "7 1+2 B", "6 8+1 ◎", "6 8+1 ○", "6 8+1 △"]);
    await removeColours(workbook);
    expect(workbook.sheetOf({ sheet: "一覧" })).toMatchObject({ rules: [], diagonals: [] });
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
    const nothing = { sheets: [], cells: 0, diagonals: 0, bars: 0, colours: [] };
    expect(await colourGrades(workbook)).toEqual(nothing);
    expect(await removeColours(workbook)).toEqual(nothing);
    expect(workbook.calls).toEqual(["colourGrades", "removeColours"]);
    expect(workbook.undoable()).toBeUndefined();
  });
});
