/** What a clerk types into a new list of twelve rows, from A5 on: number and title to overview. */
export const TYPED_ROWS: readonly (readonly string[])[] = [
  [
    "1 公金収納対策の強化",
    "税務課、収納課",
    "未収債権額",
    "982百万円",
    "835百万円",
    "700百万円",
    "ICTの研修を開いた。",
  ],
  ["2 窓口予約の導入", "市民課", "ＩＣＴ研修の受講者数", "0人", "65人", "80人", "今年度は案内を配った。"],
  ["3 投票所の見直し", "総務課、企画課", "説明会の回数", "0回", "65回", "80回", "地区ごとに開いた。"],
  ["4 文書の電子化", "総務課", "電子化した文書", "0件", "65件", "80件", "手引きの最適 化を進めた。"],
  ["5 施設の統合", "財政課", "施設の数", "0施設", "65施設", "80施設", "個別 施設計画ができた。"],
  ["6 職員研修の充実", "人事課", "研修の満足度", "0点", "65点", "80点", "平成32年度から新しい研修に移った。"],
  ["7 広報の見直し", "広報課", "読者の満足度", "0点", "6O点", "80点", "紙面を新しくした。"],
  ["8 情報発信の充実", "広報課", "発信の件数", "0件", "65人", "80件", "発信の手順を定めた。"],
  ["9 公用車の集約", "", "集約した台数", "0台", "65台", "80台", "予約を一つにまとめて、"],
  ["10 会議の見直し", "企画課・人事課", "減らした会議", "0回", "65回", "", "議題を絞った。"],
  ["11 補助金の見直し", "財政課", "指標の設定困難", "", "", "", "基準を作った。"],
  ["11 備品の共用", "財政課", "共用の品数", "0品", "65品", "80品", ""],
];

/** Letters that she types over the formulas of the grades; "" clears the cell. */
export const TYPED_GRADES: Readonly<Record<string, string>> = {
  I6: "A",
  I7: "A",
  I8: "A",
  I9: "ｂ",
  I10: "",
  I15: "C",
};

/** What the list shows in I5:I16 before anything is mended. */
export const GRADES_SHOWN = lines("C A A A ｂ - #VALUE! #VALUE! B D C B");

export interface PlantedFault {
  readonly cell: string;
  /** part of the sentence */
  readonly ja: string;
  readonly en: string;
}

/** The twenty faults among them, by hand. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  { cell: "D5", ja: "文字で入っている数量が26件", en: "typed as text (26" },
  {
    cell: "C6",
    ja: "（ＩＣＴ、1件）は他の所（ICT、1件）と違います",
    en: "(ＩＣＴ: 1) that elsewhere are others (ICT: 1)",
  },
  { cell: "G6", ja: "（今年度）とあります", en: "says 今年度" },
  { cell: "I6", ja: "Aと記入されていますが", en: "says A, but" },
  { cell: "I7", ja: "Aと記入されていますが", en: "says A, but" },
  { cell: "G8", ja: "語の途中に空白", en: "a space inside a word" },
  { cell: "I8", ja: "Aと記入されていますが", en: "says A, but" },
  { cell: "G9", ja: "語の途中に空白", en: "a space inside a word" },
  {
    cell: "I9",
    ja: "（ｂ）は「評価基準」の文字と形が異なります",
    en: "(ｂ) is not written as on the grade scale",
  },
  { cell: "G10", ja: "（平成32年度）は改元前の表記", en: "the era that ended (平成32年度)" },
  { cell: "I10", ja: "記入されていません", en: "is not filled in" },
  { cell: "E11", ja: "数値として読めません（6O点）", en: "cannot be read as a number (6O点)" },
  {
    cell: "E12",
    ja: "（65人）と「目標値」（80件）の単位がそろっていません",
    en: "(65人) and Target (80件) differ",
  },
  { cell: "B13", ja: "「担当部署」が空欄", en: "Departments is blank" },
  { cell: "G13", ja: "文が途中で終わっています", en: "ends in mid-sentence" },
  { cell: "B14", ja: "読点（2行）と中点（1行）", en: "by 、 (rows: 2) and by ・ (rows: 1)" },
  { cell: "F14", ja: "「目標値」が空欄", en: "Target is blank" },
  { cell: "I15", ja: "「達成度」に記入があります（C）", en: "Achievement grade is filled in (C)" },
  {
    cell: "A16",
    ja: "「番号」の11が、ほかの行（補助金の見直し）と重なっています",
    en: "Number 11 is used by another row",
  },
  { cell: "G16", ja: "概要」が空欄", en: "Overview is blank" },
];

/** What two of them bring with them: the formula can't compute either. */
export const FOLLOWING_FAULTS: readonly PlantedFault[] = [
  { cell: "I11", ja: "#VALUE!", en: "#VALUE!" },
  { cell: "I12", ja: "#VALUE!", en: "#VALUE!" },
];

/** What is shown once the fixes are made and E11 is mended by hand. */
export const MENDED_ROWS = mendedRows({
  C6: "ICT研修の受講者数",
  G8: "手引きの最適化を進めた。",
  G9: "個別施設計画ができた。",
  G10: "令和2年度から新しい研修に移った。",
  E11: "60点",
  B14: "企画課、人事課",
});
export const MENDED_GRADES = lines("C B B B B B B #VALUE! B D C B");

function mendedRows(mended: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return TYPED_ROWS.map((row, at) =>
    row.map((text, column) => mended[`${"ABCDEFG".charAt(column)}${at + 5}`] ?? text),
  );
}

/** @param letters one under the other; - is a blank cell */
function lines(letters: string): readonly (readonly string[])[] {
  return letters.split(" ").map((letter) => [letter === "-" ? "" : letter]);
}
