import type { FindingWords } from "../../usecases/take-along/findingLines";

/** 持ち出しの言葉 in Japanese: sheets of findings and marks on their cells; they come with the part itself. */
export const takeAlongJa = {
  heading: "指摘を持ち出す",
  make: "指摘一覧シートを作る",
  makeHint: (sheet: string, findings: number, lines: number) =>
    `シート「${sheet}」をつくります（指摘${findings}件${
      lines === findings ? "" : `、課ごとに並べて${lines}行`
    }）。絞り込みと印刷ができ、セルへ移れます。`,
  split: "課ごとに分ける",
  splitHint: (sheets: number, lines: number, hasOthers: boolean) =>
    `課ごとのシートを${sheets}枚つくります（合わせて${lines}行）。${
      hasOthers ? "課のない指摘も1枚にまとめます。" : ""
    }`,
  tooMany: (sheets: number, most: number) =>
    `課が${sheets}あるため、分けられません（${most}まで）。指摘一覧シートを絞り込んでお使いください。`,
  noFindings: "書き出す指摘がありません。",
  made: (sheets: readonly string[], lines: number) =>
    sheets.length === 1
      ? `シート「${sheets[0]}」をつくりました（${lines}行）。`
      : `シートを${sheets.length}枚つくりました（合わせて${lines}行）。`,
  mark: "セルに印を付ける",
  markHint: "指摘のあるセルを点線の枠で示します。色や書式は変わりません。",
  marked: (cells: number) => `${cells}セルに印を付けました。`,
  unmarked: (cells: number) => `印を外しました（${cells}セル）。`,
  behind: "印は前の検証のものです。「計画を検証」を押すと付け直します。",
  sheetName: "指摘一覧",
  title: (office: string | undefined) => (office === undefined ? "指摘一覧" : `指摘一覧（${office}）`),
  note: (sheets: readonly string[]) => `検証した一覧: ${sheets.join("、")}`,
  headings: {
    office: "担当部署",
    severity: "重要度",
    number: "番号",
    plan: "計画",
    field: "欄",
    place: "セル",
    finding: "指摘",
    rule: "規則",
    key: "キー",
    state: "状況",
    reason: "理由",
  } satisfies FindingWords["headings"] as FindingWords["headings"],
  states: { open: "未対応", accepted: "了承" },
  noOffice: "担当部署なし",
};

export type TakeAlongWords = typeof takeAlongJa;
