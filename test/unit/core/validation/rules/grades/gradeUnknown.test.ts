import { gradeUnknown } from "../../../../../../src/core/validation/rules/grades/gradeUnknown";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

describe("grade-unknown", () => {
  it.each([
    ["Ａ", "A", "J2 「達成度」の記入（Ａ）は「評価基準」の文字と形が異なります。Aに直してください。"],
    ["b", "B", "J2 「達成度」の記入（b）は「評価基準」の文字と形が異なります。Bに直してください。"],
    [" C ", "C", "J2 「達成度」のCの前後に空白があります。空白を除いてください。"],
  ])("[V24] %j with its fix", (grade, letter, sentence) => {
    expect(sentencesOf(gradeUnknown, { grade })).toEqual([sentence]);
    expect(findingsOf(gradeUnknown, { grade })[0]?.fix).toEqual({
      kind: "spelling",
      cells: [{ sheet: "行動計画一覧", cell: "J2", before: grade, content: letter }],
      basis: [],
    });
  });

  it("[V24] another letter without one, in every year's column", () => {
    expect(sentencesOf(gradeUnknown, { lastGrade: "S", grade: "E" })).toEqual([
      "I2 「達成度」の記入（S）は「評価基準」にありません。A・B・C・Dのいずれかを記入してください。",
      "J2 「達成度」の記入（E）は「評価基準」にありません。A・B・C・Dのいずれかを記入してください。",
    ]);
    expect(findingsOf(gradeUnknown, { grade: "E" })[0]?.fix).toBeNull();
  });

  it.each(["", "　", "-", "／", "評価困難", "未定", "A"])("[V24] is silent about %j", (grade) => {
    expect(sentencesOf(gradeUnknown, { grade })).toEqual([]);
  });

  it.each([
    "完了",
    "（完了）",
    "事業終了",
    "廃 止",
    "統合済み",
    "評価不能",
    "評価せず",
    "（評価対象外）",
    "未評価",
    "判定なし",
  ])("[V136] %s says that there is no grade", (grade) => {
    expect(sentencesOf(gradeUnknown, { grade })).toEqual([]);
  });

  it.each(["完了見込み", "未完了", "一部廃止", "評価中"])("[V136] %s doesn't", (grade) => {
    expect(sentencesOf(gradeUnknown, { grade })).toHaveLength(1);
  });

  it("[V136] where it is a level of the scale, its spelling counts", () => {
    const headings = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "評価"];
    const row = ["1 窓口", "市民課", "満足度", "50点", "65点", "80点", " 完了"];
    const legend = [[], ["完了 100%以上"], ["継続 100%未満"]];
    expect(sentencesOf(gradeUnknown, bookOf([sheetOf([headings, row, ...legend])]))).toHaveLength(1);
  });

  it("[V24] where nothing can be measured value-where-unmeasurable speaks", () => {
    expect(sentencesOf(gradeUnknown, { indicator: "指標の設定困難", grade: "Ｃ" })).toEqual([]);
  });

  it("[V24] the scale is the list's own", () => {
    const headings = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "評価"];
    const row = ["1 窓口", "市民課", "満足度", "50点", "65点", "80点"];
    const legend = [[], ["◎ 100%以上"], ["○ 70%以上100%未満"], ["△ 70%未満"]];
    const book = (grade: string) => bookOf([sheetOf([headings, [...row, grade], ...legend])]);
    expect(sentencesOf(gradeUnknown, book("△"))).toEqual([]);
    expect(sentencesOf(gradeUnknown, book("〇"))).toEqual([
      "G2 「達成度」の記入（〇）は「評価基準」の文字と形が異なります。○に直してください。",
    ]);
    expect(sentencesOf(gradeUnknown, book("B"))).toEqual([
      "G2 「達成度」の記入（B）は「評価基準」にありません。◎・○・△のいずれかを記入してください。",
    ]);
  });
});
