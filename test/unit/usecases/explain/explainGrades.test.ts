import type { ExampleRow } from "../../../../src/core/validation/examples";
import {
  explainGrades,
  type Explained,
  type GradeExplanation,
} from "../../../../src/usecases/explain/explainGrades";
import { bookOf, sheetOf } from "../../../support/bookOf";
import { EXAMPLE_COLUMNS, exampleBook } from "../../../support/exampleBook";

const FALLING: ExampleRow = {
  number: "7",
  title: "公金収納対策の強化",
  indicator: "未収金",
  baseline: "982百万円",
  current: "835百万円",
  target: "700百万円",
  grade: "B",
};

function explanation(row: ExampleRow, field: keyof ExampleRow = "grade"): GradeExplanation | undefined {
  const cell = `${EXAMPLE_COLUMNS[field]}2`;
  return explainGrades(exampleBook(row))({ sheet: "行動計画一覧", cell });
}

function explained(row: ExampleRow, field?: keyof ExampleRow): Explained {
  const said = explanation(row, field);
  if (said?.kind !== "explained") throw new Error(said?.kind ?? "nothing");
  return said;
}

describe("explainGrades", () => {
  it("names the plan, the letter there, the letter computed, and why", () => {
    const { place, numberText, title, indicator, year, letter, method, methodSource, computed, sentence } =
      explained(FALLING);
    expect({ place, numberText, title, indicator, year, letter, method, methodSource, computed }).toEqual({
      place: { sheet: "行動計画一覧", cell: "J2" },
      numberText: "7",
      title: "公金収納対策の強化",
      indicator: "未収金",
      year: 2020,
      letter: "B",
      method: "progress",
      methodSource: "default",
      computed: "C",
    });
    expect(sentence.ja).toBe(
      "進捗率は52.1%です（(835−982)÷(700−982)、百万円、減少が目標）。50%以上75%未満のため、「達成度」はCです。",
    );
    expect(sentence.en).toContain("The progress rate is 52.1%");
  });

  it("both rates stand on one scale, the row's own marked", () => {
    const { rates, axis } = explained({ ...FALLING, method: "達成率" });
    expect(rates.map(({ method, text, label, isOwn }) => [method, text, label, isOwn])).toEqual([
      ["progress", "52.1%", "C", false],
      ["attainment", "83.8%", "B", true],
    ]);
    expect(rates[0]!.mark.position).toBeCloseTo(147 / 282, 10);
    expect(axis.levels.map(({ label, from }) => [label, from])).toEqual([
      ["A", 1],
      ["B", 0.75],
      ["C", 0.5],
      ["D", 0],
    ]);
  });

  it("tells the value that would reach the next grade", () => {
    expect(explained(FALLING).next).toMatchObject({ kind: "value", label: "B", text: "770百万円" });
    expect(explained({ ...FALLING, method: "達成率" }).next).toMatchObject({ label: "A", text: "700百万円" });
    expect(explained({ ...FALLING, current: "690百万円" }).next).toEqual({ kind: "best" });
    expect(explained({ ...FALLING, method: "判断" }).next).toEqual({ kind: "judged" });
  });

  it("a target of 以下 tells which way is good where no baseline does", () => {
    const { computed, rates, next } = explained({
      ...FALLING,
      baseline: "-",
      current: "8人",
      target: "5人以下",
      method: "達成率",
    });
    expect(computed).toBe("C");
    expect(rates.map(({ method, text, label }) => [method, text, label])).toEqual([
      ["attainment", "62.5%", "C"],
    ]);
    expect(next).toMatchObject({ kind: "value", label: "B", text: "6人", direction: "down" });
  });

  it("takes the unit from the cell's format", () => {
    const { sheets } = exampleBook(FALLING);
    const [headings = [], plan = []] = sheets[0]!.values;
    const values = [headings, [...plan.slice(0, 4), 982, 835, 700, ...plan.slice(7)]];
    const yen = '#,##0"百万円"';
    const formats = [undefined, ["", "", "", "", yen, yen, yen]];
    const book = bookOf([sheetOf(values, "一覧", formats)]);
    const said = explainGrades(book)({ sheet: "一覧", cell: "J2" });
    expect(said).toMatchObject({ computed: "C", next: { text: "770百万円" } });
  });

  it("a 維持目標 has one rate, and a row of words none", () => {
    const maintained = explained({ baseline: "100%", current: "97%", target: "100%" });
    expect(maintained.rates.map(({ method, isOwn }) => [method, isOwn])).toEqual([["attainment", true]]);
    const stages = explained({ baseline: "未実施", current: "検討", target: "実施", method: "段階" });
    expect(stages).toMatchObject({ rates: [], computed: "C", next: { kind: "stage", word: "決定" } });
  });

  it("what is far away stands at the end of the drawing", () => {
    const passed = explained({ baseline: "70,000人", current: "118,394人", target: "74,000人" });
    expect(passed.rates.map(({ text, mark }) => [text, mark])).toEqual([
      ["1,209.8%", { position: 1, off: "beyond" }],
      ["159.9%", { position: 1, off: "beyond" }],
    ]);
    const left = explained({ baseline: "36施設", current: "35施設", target: "37施設" });
    expect(left.rates[0]!.mark).toEqual({ position: 0, off: "below" });
  });

  it.each(["baseline", "current", "target"] as const)("from the cell of the %s too", (field) => {
    expect(explained(FALLING, field)).toEqual(explained(FALLING));
  });

  it.each(["number", "title", "overview", "departments"] as const)("not from the cell of the %s", (field) => {
    expect(explanation(FALLING, field)).toBeUndefined();
  });

  it("a heading, a cell beside the list and another sheet have nothing to explain", () => {
    const explain = explainGrades(exampleBook(FALLING));
    for (const cell of ["J1", "J3", "Z2"]) expect(explain({ sheet: "行動計画一覧", cell })).toBeUndefined();
    expect(explain({ sheet: "別の表", cell: "J2" })).toBeUndefined();
  });

  it("an earlier year can't be computed from this year's values", () => {
    expect(explanation({ ...FALLING, lastGrade: "D" }, "lastGrade")).toMatchObject({
      kind: "not-computed",
      because: "other-year",
      year: 2019,
      reportYear: 2020,
      letter: "D",
    });
  });

  it("says when the letters are of a scale that the book doesn't give", () => {
    const rows = ["優", "良", "可", "優"].map((grade, at) => ({
      ...FALLING,
      number: `${at + 1}`,
      grade,
      lastGrade: grade,
    }));
    const said = explainGrades(exampleBook({ rows }))({ sheet: "行動計画一覧", cell: "J3" });
    expect(said).toMatchObject({ kind: "not-computed", because: "scale-unknown", letter: "良" });
  });

  it("says when a value is an error, or the method's name is none", () => {
    expect(explanation({ ...FALLING, target: "#REF!" })).toMatchObject({
      kind: "not-computed",
      because: "cell-error",
    });
    expect(explained({ ...FALLING, grade: "#NAME?" })).toMatchObject({
      error: "#NAME?",
      letter: "",
      computed: "C",
    });
    expect(explained({ ...FALLING, method: "よい方" })).toMatchObject({
      method: "progress",
      methodSource: "unknown",
    });
  });
});
