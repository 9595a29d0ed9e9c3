import { decimal } from "../../../../src/core/quantity/decimal";
import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import type { GradeScale } from "../../../../src/core/grading/gradeScale";
import { SAMPLE_PLANS } from "../../../../src/core/plan/samplePlans";
import { draftList, type ListRequest } from "../../../../src/core/sheet/draftList";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import { rowHeight } from "../../../../src/core/sheet/rowHeight";
import type { SheetDraft } from "../../../../src/core/sheet/sheetDraft";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { readBook } from "../../../../src/xlsx/readBook";
import { bookFromDrafts } from "../../../support/bookFromDrafts";

const YEARS = { baseline: 2017, current: 2020, target: 2022 };
const REQUEST: ListRequest = {
  name: "第一次行政改革プラン",
  sheetName: "行動計画一覧",
  years: YEARS,
  rows: 3,
};
const SETTINGS = draftSettings({ sheetName: "設定", name: REQUEST.name, years: YEARS });
const EMPTY = draftList(REQUEST);
const SAMPLE = draftList({ ...REQUEST, rows: 25, plans: SAMPLE_PLANS });

const cellAt = (draft: SheetDraft, row: number, column: number) => draft.cells[row]?.[column];

describe("headings", () => {
  it("[S34] two tiers with the plan's years, grades by year", () => {
    expect(EMPTY.cells[0]?.[0]).toBe("◆第一次行政改革プランに基づく行動計画一覧");
    expect(EMPTY.cells.slice(2, 4)).toEqual([
      [
        "行動計画",
        "担当部署",
        "指標",
        "H29(当初)",
        "R2(現状)",
        "R4(目標)",
        "昨年度取組内容の概要\n(詳細は別紙行動計画を参照)",
        "指標に対する\n目標達成度",
        null,
        null,
        "算定方法",
        "達成率等",
        "根拠",
      ],
      [null, null, null, null, null, null, null, "R1", "R2", null, null, null, null],
    ]);
    expect(EMPTY.merges).toContainEqual({ row: 2, column: 0, rows: 2, columns: 1 });
    expect(EMPTY.merges).toContainEqual({ row: 2, column: 7, rows: 1, columns: 2 });
  });

  it.each([
    [{ baseline: 2017, current: 2020, target: 2022 }, ["R1", "R2"]],
    [{ baseline: 2019, current: 2020, target: 2022 }, ["R2"]],
    [{ baseline: 2020, current: 2024, target: 2025 }, ["R5", "R6"]],
  ])("[S35] grade columns of %j", (years, expected) => {
    const draft = draftList({ ...REQUEST, years });
    expect(draft.cells[3]?.filter((cell) => cell !== null)).toEqual(expected);
  });

  it("[S35] the years may be given", () => {
    const draft = draftList({ ...REQUEST, gradeYears: [2018, 2019, 2020] });
    expect(draft.cells[3]?.filter((cell) => cell !== null)).toEqual(["H30", "R1", "R2"]);
    expect(cellAt(draft, 2, 11)).toBe("算定方法");
  });
});

describe("formulas", () => {
  it("[S36] stand in the report year's grade, the rate and the reason, guarded, and nowhere else", () => {
    const formulas = EMPTY.cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        typeof cell === "object" && cell !== null ? [[row, column, cell.formula]] : [],
      ),
    );
    expect(formulas.slice(0, 3)).toEqual([
      [4, 8, '=IF(E5="","",GRADE(D5,E5,F5,K5,評価基準))'],
      [4, 11, '=IF(E5="","",IF(K5="判断","",GRADERATE(D5,E5,F5,K5)))'],
      [4, 12, '=IF(E5="","",IF(K5="判断","",GRADEREASON(D5,E5,F5,K5,評価基準)))'],
    ]);
    expect(formulas.length).toBe(9);
  });

  it("[S36] compute what the values give", async () => {
    const book = await bookFromDrafts(SAMPLE, SETTINGS);
    const values = book.sheets[0]!.values;
    expect([values[4]?.[8], values[4]?.[11]]).toEqual(["C", 147 / 282]);
    expect([values[17]?.[8], values[17]?.[10]]).toEqual(["B", "達成率"]);
    expect([values[14]?.[8], values[14]?.[10]]).toEqual(["B", "進捗率"]);
    expect(values[4]?.[12]).toBe(
      "進捗率は52.1%です（(835−982)÷(700−982)、減少が目標）。50%以上75%未満のため、「達成度」はCです。",
    );
  });

  it("[S36] leave the rate and the reason of 判断 blank", async () => {
    const plans = [{ ...SAMPLE_PLANS[0]!, method: "judged" as const }];
    const book = await bookFromDrafts(draftList({ ...REQUEST, plans }), SETTINGS);
    // what follows the last filled cell isn't there
    expect(book.sheets[0]!.values[4]?.slice(8)).toEqual(["C", null, "判断"]);
  });

  it("[S36] no formula where no grade column is of the current year", () => {
    const draft = draftList({ ...REQUEST, gradeYears: [2019] });
    expect(draft.cells[4]?.slice(7)).toEqual([null, null, null, expect.objectContaining({}), null]);
  });

  it("[S37] a published letter that no method gives stays typed, with a dropdown; others have none", () => {
    const typed = SAMPLE.cells.flatMap((line) =>
      typeof line[8] === "string" ? [[line[0], line[8], line[10]]] : [],
    );
    expect(typed.slice(1)).toEqual([
      ["2 ネーミングライツの推進", "B", null],
      ["10 病院事業の健全化", "C", null],
      ["15 PFIや提案募集など民間活用の手法の研究・導入", "C", null],
      ["21 窓口サービスの向上", "C", null],
    ]);
    expect(
      SAMPLE.cells
        .slice(4, 29)
        .filter((line) => line[12] === null)
        .map((line) => line[0]),
    ).toEqual(typed.slice(1).map(([title]) => title));
    const choices = SAMPLE.lists.filter(({ box }) => box.column === 8);
    expect(choices.map(({ box }) => box.row)).toEqual([5, 13, 18, 24]);
    expect(SAMPLE.lists).toContainEqual({
      box: { row: 4, column: 7, rows: 25, columns: 1 },
      source: ["A", "B", "C", "D"],
    });
    expect(SAMPLE.lists).toContainEqual({
      box: { row: 4, column: 10, rows: 25, columns: 1 },
      source: ["進捗率", "達成率", "段階", "判断"],
    });
  });
});

describe("what is read back", () => {
  it("[S39] an empty list: rows to fill in, its years and nothing else to say", async () => {
    const book = await bookFromDrafts(EMPTY, SETTINGS);
    const { list } = readPlanBook(book).book;
    expect(list).toMatchObject({
      sheet: "行動計画一覧",
      emptyRows: [1, 2, 3],
      plans: [],
      missingHeadings: [],
      reportYear: 2020,
      reportGrade: 1,
      scaleSource: "name",
    });
    expect(checkBook(book).findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["list-empty-rows", "A5"],
    ]);
  });

  it("[S37] the sample: every plan with its values, methods and years", async () => {
    const { list } = readPlanBook(await bookFromDrafts(SAMPLE, SETTINGS)).book;
    expect(list?.headings.map(({ field, year }) => [field, year])).toEqual([
      ["baseline", 2017],
      ["current", 2020],
      ["target", 2022],
      ["overview", undefined],
      ["grade", 2019],
      ["grade", 2020],
    ]);
    expect(list?.plans.map(({ number, title }) => [number, title])).toEqual(
      SAMPLE_PLANS.map(({ number, title }) => [number, title]),
    );
    expect(list?.plans.map(({ grades }) => grades.map(({ text }) => text || null))).toEqual(
      SAMPLE_PLANS.map(({ grades }) => grades.map(({ letter }) => letter)),
    );
    expect(list?.plans.map(({ method }) => method ?? null)).toEqual(SAMPLE_PLANS.map(({ method }) => method));
    const first = list?.plans[0];
    expect([first?.baseline, first?.current, first?.target].map(textOf)).toEqual([
      "982百万円",
      "835百万円",
      "700百万円",
    ]);
    expect([list?.plans[9]?.current, list?.plans[20]?.current].map(textOf)).toEqual(["99.2%", "未実施"]);
  });

  it("finds in the sample what is found in the sample file, but for methods and numbers that are now recorded as such", async () => {
    const told = (findings: ReturnType<typeof checkBook>["findings"]) =>
      findings.map(({ rule, plan, messages }) => [rule, plan, messages.ja]);
    const file = told(checkBook(await readBook("assets/行動計画一覧.xlsx")).findings);
    const made = told(checkBook(await bookFromDrafts(SAMPLE, SETTINGS)).findings);
    const recorded = ["grade-by-attainment", "grade-of-words", "method-mixed", "number-as-text"];
    const others = (all: typeof file) => all.filter(([rule]) => !recorded.includes(String(rule)));
    expect(others(made)).toEqual(others(file));
    // beside 未実施 figures stay texts
    expect(made.filter(([rule]) => recorded.includes(String(rule)))).toEqual([
      [
        "number-as-text",
        21,
        "当初値などに文字で入っている数量が2件あります（57.35点など）。数値にすると合計や並べ替えに使えます。",
      ],
    ]);
    expect(made.flatMap(([rule, plan]) => (String(rule).startsWith("grade-") ? [[rule, plan]] : []))).toEqual(
      [
        ["grade-differs", 2],
        ["grade-differs", 10],
        ["grade-despite-regression", 14],
        ["grade-differs", 15],
        ["grade-despite-regression", 17],
        ["grade-without-value", 21],
        ["grade-despite-regression", 24],
      ],
    );
  });
});

describe("legend and print", () => {
  const FIVE: GradeScale = [
    { label: "S", bound: decimal("12", -1), includesBound: false },
    { label: "A", bound: decimal("1", 0), includesBound: true },
    { label: "B", bound: undefined, includesBound: true },
  ];

  it("[S40] words of the scale", () => {
    expect(EMPTY.cells.slice(8).map((line) => line[0])).toEqual([
      "≪指標に対する目標達成度欄の目安について≫",
      "A 達成状況が100%以上",
      "B 達成状況が75%以上100%未満",
      "C 達成状況が50%以上75%未満",
      "D 達成状況が50%未満",
      "※指標が設定困難となっている場合は斜線となっている",
    ]);
    const draft = draftList({ ...REQUEST, scale: FIVE });
    expect(draft.cells.slice(9, 12).map((line) => line[0])).toEqual([
      "S 達成状況が120%超",
      "A 達成状況が100%以上120%以下",
      "B 達成状況が100%未満",
    ]);
  });

  it.each([
    ["A to D", DEFAULT_SCALE],
    ["with 超", FIVE],
  ])("[S40] is read back as the scale it was made from: %s", async (_, scale) => {
    const { list } = readPlanBook(await bookFromDrafts(draftList({ ...REQUEST, scale }))).book;
    expect(list?.scaleSource).toBe("legend");
    expect(list?.scale.map(({ label, includesBound }) => [label, includesBound])).toEqual(
      scale.map(({ label, includesBound }) => [label, includesBound]),
    );
  });

  it("[S41] the diagonal line on values and grades of 指標の設定困難", () => {
    const boxes = SAMPLE.formats.filter(({ format }) => format.diagonal !== undefined).map(({ box }) => box);
    expect(boxes).toEqual(
      [7, 12, 16, 19].flatMap((row) => [
        { row, column: 3, rows: 1, columns: 3 },
        { row, column: 7, rows: 1, columns: 2 },
      ]),
    );
  });

  it("[S42] A3 landscape, headings on each page, working columns outside", () => {
    expect(SAMPLE.print).toEqual({
      paper: "A3",
      landscape: true,
      headerRows: { first: 2, last: 3 },
      area: { row: 0, column: 0, rows: 36, columns: 9 },
    });
    expect(SAMPLE.frozen).toEqual({ rows: 4, columns: 1 });
    // A3 landscape between margins of 10 mm
    const printed = SAMPLE.columnWidths.slice(0, 9).reduce((sum, width) => sum + width, 0);
    expect(printed).toBeLessThan(1134);
    expect(printed).toBeGreaterThan(1000);
  });
});

describe("reasons", () => {
  it("[S42] every sentence of the sample is shown whole", async () => {
    const book = await bookFromDrafts(SAMPLE, SETTINGS);
    const sentences = book.sheets[0]!.values.slice(4, 29).map((line) => line[12] ?? null);
    expect(sentences.filter((text) => typeof text === "string" && text !== "").length).toBe(17);
    const digits = SAMPLE.columnWidths[12]! / 5.4;
    sentences.forEach((text, at) => {
      expect(SAMPLE.rowHeights[4 + at]).toBeGreaterThanOrEqual(rowHeight([text], [digits]));
    });
  });
});

describe("a draft as a whole", () => {
  it.each([
    ["empty", EMPTY],
    ["sample", SAMPLE],
    ["500 rows", draftList({ ...REQUEST, rows: 500 })],
  ])("is a rectangle with a width and a height for all: %s", (_, draft) => {
    const width = draft.cells[0]!.length;
    expect(draft.cells.every((line) => line.length === width)).toBe(true);
    expect(draft.columnWidths.length).toBe(width);
    expect(draft.rowHeights.length).toBe(draft.cells.length);
  });

  it("rows are as high as their texts; those that wait grow by themselves", () => {
    expect(EMPTY.rowHeights.slice(0, 7)).toEqual([30, 22, 39, 22, undefined, undefined, undefined]);
    // plan 7: four offices do not fit on one line of 22 digits
    expect(SAMPLE.rowHeights[10]).toBeGreaterThanOrEqual(39);
    expect(draftList({ ...REQUEST, gradeYears: [2020] }).rowHeights[2]).toBe(73);
  });

  it("[S38] number formats with units", () => {
    const formatOf = (row: number, column: number) =>
      SAMPLE.formats.find(
        ({ box, format }) => box.row === row && box.column === column && format.numberFormat !== undefined,
      )?.format.numberFormat;
    expect([cellAt(SAMPLE, 4, 4), formatOf(4, 4)]).toEqual([835, '#,##0"百万円"']);
    expect([cellAt(SAMPLE, 13, 4), formatOf(13, 4)]).toEqual([0.992, "0.0%"]);
    expect([cellAt(SAMPLE, 24, 3), formatOf(24, 3)]).toEqual(["57.35点", undefined]);
  });
});

function textOf(value: { readonly kind: string } | undefined): string {
  const known = value as { text?: string; quantity?: { text: string } } | undefined;
  return known?.quantity?.text ?? known?.text ?? "";
}
