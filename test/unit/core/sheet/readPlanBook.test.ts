import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import type { CellValue, DefinedName } from "../../../../src/core/sheet/sheetSnapshot";
import { bookOf, sheetOf } from "../../../support/bookOf";

const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"];
const ROW = ["1", "窓口サービスの向上", "市民課", "満足度", "50点", "65点", "80点", "C"];

const listOf = (
  headings: readonly CellValue[],
  rows: readonly (readonly CellValue[])[] = [ROW],
  name = "一覧",
) => readPlanBook(bookOf([sheetOf([headings, ...rows], name)])).book.list;

const PLAN_SHEET: CellValue[][] = [
  ["行動計画", "窓口サービスの向上", null, null, 21],
  ["基本項目", "V", "行政サービスの向上"],
  ["個別　項目", "①", "窓口サービスの向上"],
  ["担当部署", "市民課"],
  ["指標", "満足度", "現状 H29(2017)", null, "目標 R4(2022)"],
  [null, null, "57.35点", null, "60点"],
  ["年次\n計画", null, "R1(2019)", "R2(2020)", "R3(2021)", "R4(2022)"],
  ["指標に対する各年度の目標達成度", "R1(2019)", "R2(2020)"],
];

describe("which sheet is the list", () => {
  it("[S2] the first with the most headings, wherever it stands among the sheets", () => {
    const without = HEADINGS.filter((heading) => heading !== "指標");
    const sheets = [
      sheetOf([["表紙"]], "表紙"),
      sheetOf([without, ROW], "旧一覧"),
      sheetOf([HEADINGS, ROW], "一覧1"),
      sheetOf([HEADINGS, ROW], "一覧2"),
    ];
    expect(readPlanBook(bookOf(sheets)).book.list?.sheet).toBe("一覧1");
  });

  it("[S2] of two tables on one sheet the one with more headings", () => {
    const list = listOf(
      ["番号", "事業名", "担当課", "目標値"],
      [["1", "何か", "市民課", "3"], [], HEADINGS, ROW],
    );
    expect(list?.plans.map(({ title }) => title)).toEqual(["窓口サービスの向上"]);
  });

  it("[S3] four of the needed headings, among them 指標 or 達成度, make a list", () => {
    expect(listOf(["行動計画", "担当部署", "指標", "目標値"])?.missingHeadings).toEqual([
      "baseline",
      "current",
      "grade",
    ]);
    expect(listOf(["行動計画", "担当部署", "指標"])).toBeUndefined();
    expect(listOf(["事業名", "担当課", "実績値", "目標値", "予算額"])).toBeUndefined();
  });

  it("[S3] without a list the nearest sheet is told, with what it has and lacks", () => {
    const sheets = [sheetOf([["担当課"]], "課"), sheetOf([["題"], ["事業名", "担当課", "目標値"]], "事業")];
    const { book, locate } = readPlanBook(bookOf(sheets));
    expect(book.nearest).toEqual({
      sheet: "事業",
      found: ["title", "departments", "target"],
      missing: ["indicator", "baseline", "current", "grade"],
    });
    expect(locate({ field: "heading" })).toEqual({ sheet: "事業", cell: "A2" });
  });

  it("[S3] no heading at all: no nearest sheet", () => {
    const { book, locate } = readPlanBook(bookOf([sheetOf([["氏名"]], "名簿")]));
    expect(book).toEqual({ list: undefined, nearest: undefined, planSheets: 0 });
    expect(locate({ field: "heading" })).toEqual({ sheet: "名簿", cell: "A1" });
    expect(readPlanBook(bookOf([])).locate({ field: "heading" })).toEqual({ sheet: "", cell: "A1" });
  });

  it("[S28] plan sheets are counted and never taken for the list", () => {
    const book = bookOf([
      sheetOf(PLAN_SHEET, "1"),
      sheetOf([[null], ...PLAN_SHEET.map((row) => [null, ...row])], "2"),
      sheetOf(PLAN_SHEET.slice(0, 6), "3"),
      sheetOf([HEADINGS, ROW], "一覧"),
    ]);
    expect(readPlanBook(book).book).toMatchObject({ planSheets: 2, list: { sheet: "一覧" } });
    expect(readPlanBook(bookOf([sheetOf(PLAN_SHEET)])).book).toMatchObject({
      planSheets: 1,
      list: undefined,
    });
  });
});

describe("what stands under the headings", () => {
  it("[S4] lines over the table, the year among them, are no tier of its headings", () => {
    const list = listOf(["令和2年度", null, "（単位：千円）"], [["行動計画一覧"], HEADINGS, ROW]);
    expect(list?.plans).toHaveLength(1);
    expect(list?.headings.find(({ field }) => field === "grade")?.text).toBe("R2達成度");
  });

  it("[S7] a year that is a number or a date, shown by its format", () => {
    const headings = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度", null, null];
    const years = [null, null, null, 2017, 43922, "R4", 43556, "2020"];
    const formats = [undefined, ["", "", "", "", 'ggge"年度"', "", "yyyy/m/d"]];
    const row = ["1 窓口", "市民課", "満足度", "50点", "65点", "80点", "D", "C"];
    const { book } = readPlanBook(bookOf([sheetOf([headings, years, row], "一覧", formats)]));
    expect(book.list?.headings.map(({ field, year }) => [field, year])).toEqual([
      ["baseline", 2017],
      ["current", 2020],
      ["target", 2022],
      ["grade", 2019],
      ["grade", 2020],
    ]);
  });

  it("[S10] a sure heading before one that only may mean the same", () => {
    const list = listOf(["項目", ...HEADINGS, "評価"], [["I 行政", ...ROW, "良い"]]);
    expect(list?.plans.map(({ title, grades }) => [title, grades.map(({ text }) => text)])).toEqual([
      ["窓口サービスの向上", ["C"]],
    ]);
  });

  it("[S21] values with the unit of their format; errors are kept apart and read as blank", () => {
    const formats = [undefined, ["", "", "", "", '#,##0"百万円"', "0.0%"]];
    const row = [
      "1",
      "窓口",
      { error: "#REF!" },
      "満足度",
      982,
      0.968,
      { error: "#NAME?" },
      { error: "#N/A" },
    ];
    const plan = readPlanBook(bookOf([sheetOf([HEADINGS, row], "一覧", formats)])).book.list?.plans[0];
    expect(plan).toMatchObject({
      baseline: { kind: "quantity", quantity: { text: "982百万円" } },
      current: { kind: "quantity", quantity: { text: "96.8%" } },
      target: { kind: "blank" },
      departments: "",
      errors: [
        { field: "departments", error: "#REF!" },
        { field: "target", error: "#NAME?" },
      ],
      grades: [{ text: "", reading: { kind: "blank" }, error: "#N/A" }],
    });
  });

  it.each([
    ["進捗率", "progress"],
    ["達 成 率", "attainment"],
    ["段階", "stage"],
    ["判断", "judged"],
    ["", undefined],
    ["-", undefined],
    ["その他", null],
  ])("[S21] 算定方法 %j is %s", (text, method) => {
    expect(listOf([...HEADINGS, "算定方法"], [[...ROW, text]])?.plans[0]?.method).toBe(method);
  });

  it.each([
    ["指標の設定困難", true],
    ["指標の\n設定困難※", true],
    ["満足度", false],
    ["", false],
  ])("[S21] the indicator %j can't be measured: %s", (indicator, unmeasurable) => {
    const row = ROW.map((text, column) => (column === 3 ? indicator : text));
    expect(listOf(HEADINGS, [row])?.plans[0]?.unmeasurable).toBe(unmeasurable);
  });

  it.each([
    ["the current value's", ["R2(現状)", "R1達成度", "R2達成度"], 2020, 1],
    ["the overview's, where the current value has none", ["現状値", "R1達成度", "R2達成度"], 2020, 1],
    ["a column without a year, if it is the only one", ["R2(現状)", "達成度"], 2020, 0],
    ["none where the years don't meet", ["R3(現状)", "R1達成度", "R2達成度"], 2021, undefined],
    ["none where the only one is another year's", ["R3(現状)", "R2達成度"], 2021, undefined],
  ])("[S29] the report year's grade column: %s", (_, [current, ...grades], reportYear, reportGrade) => {
    const headings = [
      "行動計画",
      "担当部署",
      "指標",
      "当初値",
      current!,
      "目標値",
      "令和2年度の取組状況",
      ...grades,
    ];
    const row = ["1 窓口", "市民課", "満足度", "50点", "65点", "80点", "調査した。", "C", "C"];
    expect(listOf(headings, [row])).toMatchObject({ reportYear, reportGrade });
  });
});

describe("the scale", () => {
  const settings = sheetOf(
    [
      [null, "評価", "下限", "境目"],
      [null, "○", 1, "以上"],
      [null, "△", "50%", "超"],
      [null, "×", null, null],
    ],
    "設定",
  );
  const name = (parts: Partial<DefinedName>): DefinedName => ({
    name: "評価基準",
    sheet: "設定",
    firstRow: 1,
    firstColumn: 1,
    rows: 3,
    columns: 3,
    ...parts,
  });
  const legend = [[], ["A 100%以上"], ["B 100%未満"]];
  const scaleOf = (names: readonly DefinedName[], rows: readonly (readonly CellValue[])[] = []) => {
    const list = readPlanBook(bookOf([sheetOf([HEADINGS, ROW, ...rows]), settings], names)).book.list;
    return [
      list?.scaleSource,
      list?.scale.map(({ label, includesBound }) => (includesBound ? label : `${label}超`)).join(""),
    ];
  };

  it("[S27][S31] the name 評価基準 comes before the legend", () => {
    expect(scaleOf([name({})], legend)).toEqual(["name", "○△超×"]);
  });

  it("[S27] a heading within the name's cells is passed over", () => {
    expect(scaleOf([name({ firstRow: 0, rows: 4 })])).toEqual(["name", "○△超×"]);
    expect(scaleOf([name({ columns: 2 })])).toEqual(["name", "○△×"]);
  });

  it.each([
    ["another name", name({ name: "評価" })],
    ["a sheet that isn't there", name({ sheet: "なし" })],
    ["cells that are no scale", name({ firstColumn: 2 })],
    ["blank cells", name({ firstRow: 20 })],
  ])("[S31] else the legend: %s", (_, other) => {
    expect(scaleOf([other], legend)).toEqual(["legend", "AB"]);
  });

  it("[S31] else A to D", () => {
    expect(scaleOf([])).toEqual(["default", "ABCD"]);
  });

  it("[S26] the legend may stand over the table, or to its right", () => {
    const over = [["A 100%以上、B 100%未満"], HEADINGS, ROW];
    const right = [
      [...HEADINGS, null, "凡例"],
      [...ROW, null, "A", "100%以上"],
      ["2", ...ROW.slice(1), null, "B", "100%未満"],
    ];
    for (const rows of [over, right]) {
      const list = readPlanBook(bookOf([sheetOf(rows)])).book.list;
      expect([list?.scaleSource, list?.scale.map(({ label }) => label)]).toEqual(["legend", ["A", "B"]]);
    }
  });

  it("[S26] wide letters are the scale's where legend and grades both have them", () => {
    const rows = (grade: string, first: string) => [
      HEADINGS,
      [...ROW.slice(0, 7), grade],
      [`${first} 100%以上`],
      ["Ｂ 100%未満"],
    ];
    const readings = (grade: string, first: string) =>
      readPlanBook(bookOf([sheetOf(rows(grade, first))])).book.list?.plans[0]?.grades[0]?.reading;
    expect(readings("Ａ", "Ａ")).toEqual({ kind: "grade", label: "Ａ" });
    expect(readings("A", "Ａ")).toEqual({ kind: "grade", label: "A" });
    expect(readings("Ａ", "A")).toEqual({ kind: "lookalike", label: "A" });
  });
});

describe("large and odd sheets", () => {
  it("[S4] a list of 5,000 rows is read, ragged rows and all", () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [String(i + 1), ...ROW.slice(1, (i % 7) + 2)]);
    const list = listOf(HEADINGS, rows);
    expect(list?.plans.length).toBe(5000);
  });

  it("[S2] any cells at all: nothing is thrown", () => {
    const odd: CellValue[][] = [
      [],
      [null],
      [true, false, Number.NaN, Infinity, -0],
      [{ error: "" }],
      [" "],
      ["あ".repeat(40_000)],
    ];
    expect(() => readPlanBook(bookOf([sheetOf(odd), sheetOf([HEADINGS, ...odd])]))).not.toThrow();
  });
});
