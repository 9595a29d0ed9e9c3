import type { CellValue } from "../../../../../../src/core/sheet/sheetSnapshot";
import { scaleUnreadable } from "../../../../../../src/core/validation/rules/structure/scaleUnreadable";
import { bookOf, sheetOf } from "../../../../../support/bookOf";
import { findingsOf, sentencesOf } from "../../../../../support/findingsOf";

const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
const ROW = ["1", "窓口の改善", "市民課", "満足度", "50点", "65点", "80点", "C"];
const LEGEND = [["A 100%以上"], ["B 50%以上100%未満"], ["C 50%未満"]];

function bookWith(scale: readonly (readonly CellValue[])[], legend: readonly string[][] = [], lists = 1) {
  const name = { name: "評価基準", sheet: "設定", firstRow: 3, firstColumn: 1, rows: 4, columns: 3 };
  const settings = sheetOf([[], [], [], ...scale.map((row) => [null, ...row])], "設定");
  const sheets = Array.from({ length: lists }, (_, at) =>
    sheetOf([HEADINGS, ROW, ...legend], `一覧${at + 1}`),
  );
  return bookOf([...sheets, settings], [name]);
}

describe("scale-unreadable", () => {
  it.each([
    [
      "a bound in words",
      [
        ["A", 1],
        ["B", "七割五分くらい"],
      ],
      "B5 評価基準の2行目の下限が読めません（七割五分くらい）。75%のように入力してください。今は標準（A〜D）で確かめています。",
    ],
    [
      "a bound in words under a heading",
      [
        ["評価", "下限"],
        ["A", 1],
        ["B", "高め"],
      ],
      "B6 評価基準の3行目の下限が読めません（高め）。75%のように入力してください。今は標準（A〜D）で確かめています。",
    ],
    [
      "the best grade's bound, which is no heading",
      [
        ["A", "高め"],
        ["B", 0.5],
        ["C", 0],
      ],
      "B4 評価基準の1行目の下限が読めません（高め）。75%のように入力してください。今は標準（A〜D）で確かめています。",
    ],
    [
      "blank",
      [],
      "B4 「評価基準」の範囲が空欄です。評価と下限を記入してください。今は標準（A〜D）で確かめています。",
    ],
  ] as const)("[V100][S53] the name's cells: %s", (_, scale, sentence) => {
    expect(sentencesOf(scaleUnreadable, bookWith(scale))).toEqual([sentence]);
  });

  it("[V100][S53] the legend is taken in its place, and that is said", () => {
    const [finding] = findingsOf(scaleUnreadable, bookWith([["A"], ["A"]], LEGEND));
    expect(finding).toMatchObject({ sheet: "設定", cell: "B5", field: "scale" });
    expect(finding?.messages.ja).toContain("今は表の目安で確かめています。");
    expect(finding?.messages.en).toBe(
      "Row 2 of 評価基準 repeats a grade (A). Keep one of them. Until then grades are checked by the legend at the table.",
    );
  });

  it("[V100] a legend with a gap", () => {
    expect(
      sentencesOf(scaleUnreadable, { cells: [HEADINGS, ROW, ["A 100%以上"], ["B 50%以上90%未満"]] }),
    ).toEqual([
      "H1 表の目安（A・B）に、隙間か重なりがあります。境目をそろえてください。今は標準（A〜D）で確かめています。",
    ]);
  });

  it.each([
    [
      "gone",
      "H1 名前「評価基準」の範囲がなくなっています（#REF!）。範囲を指定し直してください。今は表の目安で確かめています。",
      "The cells of the name 評価基準 are gone (#REF!). Point it to its table.",
    ],
    [
      "no-block",
      "H1 名前「評価基準」が、一つの範囲のセルを指していません。範囲を指定し直してください。今は表の目安で確かめています。",
      "The name 評価基準 doesn't point to one block of cells. Point it to its table.",
    ],
  ] as const)("[V100][S66] a name without cells: %s", (why, sentence, english) => {
    const lost = { name: "評価基準", why };
    const book = bookOf([sheetOf([HEADINGS, ROW, ...LEGEND])]);
    expect(sentencesOf(scaleUnreadable, { ...book, lostNames: [lost] })).toEqual([sentence]);
    const [finding] = findingsOf(scaleUnreadable, { ...book, lostNames: [lost] });
    expect(finding?.messages.en).toContain(english);
    expect(findingsOf(scaleUnreadable, { ...book, lostNames: [{ ...lost, name: "年度" }] })).toEqual([]);
    const named = bookWith([["A", 1], ["B", 0.5], ["C"]]);
    expect(findingsOf(scaleUnreadable, { ...named, lostNames: [lost] })).toEqual([]);
  });

  it("[V100][S55] that the name can't be read is said once, however many lists there are", () => {
    expect(findingsOf(scaleUnreadable, bookWith([], [], 3))).toHaveLength(1);
  });

  it.each([
    ["a scale", bookWith([["A", 1], ["B", 0.5], ["C"]])],
    ["a legend without gaps", { cells: [HEADINGS, ROW, ...LEGEND] }],
    [
      "a legend with a gap beside a name that holds",
      bookWith([["A", 1], ["B"]], [["A 100%以上"], ["B 9%未満"]]),
    ],
    ["a line with one percentage", { cells: [HEADINGS, ROW, ["※ A 80%以上を目指す"]] }],
  ])("[V100] is silent: %s", (_, book) => {
    expect(sentencesOf(scaleUnreadable, book)).toEqual([]);
  });
});
