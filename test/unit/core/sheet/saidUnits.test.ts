import { readLists } from "../../../../src/core/sheet/readLists";
import { readUnitNote } from "../../../../src/core/sheet/readUnitNote";
import { unitInBrackets } from "../../../../src/core/sheet/unitInBrackets";
import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { valueText } from "../../../../src/core/validation/valueText";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { bookOf, sheetOf } from "../../../support/bookOf";

const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
const headed = (...values: string[]): string[] => [...HEADINGS.slice(0, 4), ...values, "達成度"];
const row = (values: readonly CellValue[], indicator = "歳入の額"): CellValue[] => [
  "1",
  "歳入の確保",
  "財政課",
  indicator,
  ...values,
  "C",
];

const book = (values: readonly (readonly CellValue[])[]) => bookOf([sheetOf(values)]);
const readingsOf = (values: readonly (readonly CellValue[])[]): string[] => {
  const [plan] = readLists(book(values))[0]!.list.plans;
  return [plan!.baseline, plan!.current, plan!.target].map(valueText);
};
const rulesOf = (values: readonly (readonly CellValue[])[]): string[] =>
  checkBook(book(values)).findings.map(({ rule }) => rule);

describe("unitInBrackets", () => {
  it.each([
    ["現状値(千円)", "千円"],
    ["目標値(単位:百万円)", "百万円"],
    ["目標値〔単位基〕", undefined],
    ["目標値(単位:基)", "基"],
    ["R2(現状)(人)", "人"],
    ["R2(現状)", undefined],
    ["現状値(見込)", undefined],
    ["現状値(年)", undefined],
    ["現状値(A)", undefined],
    ["現状値(円)(人)", undefined],
    ["現状値(単位:円・人)", undefined],
    ["現状値(千)", undefined],
    ["現状値(kWh)", "kWh"],
    ["現状値(千円", undefined],
    ["千円", undefined],
  ])("[S62] %s says %s", (text, unit) => {
    expect(unitInBrackets(text)).toBe(unit);
  });
});

describe("readUnitNote", () => {
  it.each([
    ["（単位：千円）", { kind: "unit", unit: "千円" }],
    ["単位　百万円", { kind: "unit", unit: "百万円" }],
    ["◆行動計画一覧（単位：％）", { kind: "unit", unit: "%" }],
    ["（単位：千円、人）", { kind: "unclear" }],
    ["単位：件/年", { kind: "unclear" }],
    ["単位：", { kind: "unclear" }],
    ["単位", { kind: "none" }],
    ["単位未満は四捨五入", { kind: "none" }],
    ["（千円）", { kind: "none" }],
    ["三単位の科目を千円で", { kind: "none" }],
  ])("[S63] %s", (text, note) => {
    expect(readUnitNote(text)).toEqual(note);
  });
});

describe("units of bare numbers", () => {
  it("[S62] each value's own heading says its unit, of any tier", () => {
    expect(
      readingsOf([headed("当初値(千円)", "現状値（単位：千円）", "目標値\n（百万円）"), row([100, 150, 2])]),
    ).toEqual(["100千円", "150千円", "2百万円"]);
    const upper = [...HEADINGS.slice(0, 4), "指標の値（人）", null, null, "達成度"];
    const lower = [null, null, null, null, "当初値", "現状値", "目標値", null];
    expect(readingsOf([upper, lower, row([100, "150", 200])])).toEqual(["100人", "150人", "200人"]);
  });

  it("[S62] a unit at the number comes first, and so does a column of units", () => {
    const headings = headed("当初値(千円)", "現状値(千円)", "目標値(千円)");
    expect(readingsOf([headings, row(["1百万円", 150, "-"])])).toEqual(["1百万円", "150千円", "-"]);
    expect(
      readingsOf([
        [...headings, "単位"],
        [...row([1, 2, 3]), "百万円"],
      ]),
    ).toEqual(["1百万円", "2百万円", "3百万円"]);
  });

  it.each([
    ["only one heading says a unit", headed("当初値", "現状値(千円)", "目標値"), row([100, 150, 200])],
    ["they don't convert", headed("当初値(人)", "現状値(件)", "目標値(件)"), row([100, 150, 200])],
    ["0.65 may be 65%", headed("当初値(%)", "現状値(%)", "目標値(%)"), row([0.5, 0.65, 0.8])],
    [
      "the indicator says another",
      headed("当初値(円)", "現状値(円)", "目標値(円)"),
      row([50, 65, 80], "満足度（点）"),
    ],
  ])("[S64] the row stays as it is where %s", (_, headings, values) => {
    expect(readingsOf([headings, values])).toEqual(values.slice(4, 7).map(String));
    expect(rulesOf([headings, values])).not.toContain("unit-differs");
  });

  it("[S64] a written unit of another kind is found as it would be without the heading", () => {
    const values = row(["50点", 65, "80点"]);
    const headings = headed("当初値(千円)", "現状値(千円)", "目標値(千円)");
    expect(readingsOf([headings, values])).toEqual(["50点", "65", "80点"]);
    expect(rulesOf([headings, values])).toEqual(rulesOf([HEADINGS, values]));
  });

  it.each([
    ["over the headings", [["◆一覧"], [null, null, "（単位：千円）"], HEADINGS, row([100, 150, 200])]],
    ["beside them", [[...HEADINGS, null, "単位：千円"], row([100, 150, 200])]],
    [
      "in the title, and again",
      [["◆一覧（単位：千円）"], ["（単位：千円）"], HEADINGS, row([100, 150, 200])],
    ],
  ])("[S63] a note %s is the unit of all bare numbers", (_, values) => {
    expect(readingsOf(values)).toEqual(["100千円", "150千円", "200千円"]);
    expect(rulesOf(values)).not.toContain("unit-differs");
  });

  it.each([
    ["of two units", [["（単位：千円、人）"], HEADINGS, row([100, 150, 200])]],
    ["beside another", [["（単位：千円）", "（単位：人）"], HEADINGS, row([100, 150, 200])]],
    ["under the table", [HEADINGS, row([100, 150, 200]), ["（単位：千円）"]]],
    [
      "far above it",
      [["単位：千円"], ...Array.from({ length: 11 }, () => []), HEADINGS, row([100, 150, 200])],
    ],
    [
      "over other units",
      [
        ["（単位：千円）"],
        HEADINGS,
        row([100, 150, 200]),
        ["2", "窓口", "市民課", "満足度", "50点", "65点", "80点", "C"],
      ],
    ],
  ])("[S63] a note %s says nothing", (_, values) => {
    expect(readingsOf(values)).toEqual(["100", "150", "200"]);
  });

  it("[S63] a note is the table's below it", () => {
    const second = HEADINGS.map((text) => (text === "現状値" ? "R2現状値" : text));
    const values = [HEADINGS, row([1, 2, 3]), [], ["（単位：千円）"], second, row([1, 2, 3])];
    const units = readLists(book(values)).map(({ list }) => valueText(list.plans[0]!.current));
    expect(units).toEqual(["2", "2千円"]);
  });
});
