import { settingRefusedJa } from "./settingRefusedJa";

const cellList = (cells: readonly string[]): string =>
  `${cells.slice(0, 3).join("、")}${cells.length > 3 ? " ほか" : ""}`;

/** 指摘を直す・了承する・規則を使わない: their words in Japanese. */
export const fixesJa = {
  joined: (sentences: readonly string[]) => sentences.join(""),
  fixTo: (text: string) => `${text}に直す…`,
  seeFix: "直し方を見る…",
  more: "ほかの操作",
  leave: "やめる",
  fix: {
    heading: "直し方",
    choices: "入れるもの",
    letter: "評価を入れる",
    formula: "数式を入れる",
    formulaHint: "数式を入れると、値が変わったときに評価も計算し直されます。",
    letterWhereNone: "数式を入れられないセルには評価を入れます。",
    before: "いま",
    after: "直した後",
    blank: "（空欄）",
    looks: (shown: string) => `数値（表示は${shown}）`,
    comment: (text: string) => `「${text}」はコメントに残します`,
    moreCells: (count: number) => `ほか${count}セル`,
    allCells: (count: number) => `同じ指摘 ${count}件の直し方`,
    act: "直す",
    actCells: (cells: number) => `${cells}セルを直す`,
    actAll: (count: number) => `同じ指摘 ${count}件すべてを直す`,
    done: (cells: number) => (cells === 0 ? "直したセルはありません。" : `${cells}セルを直しました。`),
    changed: (cells: readonly string[]) =>
      `検証の後に変わった${cells.length}セル（${cellList(cells)}）はそのままです。`,
    formulas: (cells: readonly string[]) => `数式の${cells.length}セル（${cellList(cells)}）はそのままです。`,
    nothingChanged: "セルは変わっていません。",
  },
  accept: {
    ask: "了承する…",
    heading: "指摘を了承する",
    reason: "了承の理由",
    hint: (today: string) =>
      `理由と日付（${today}）を設定シートに記録します。値が変わると、了承は効かなくなります。`,
    act: "了承する",
    done: "指摘を了承しました。",
    already: "この指摘はもう了承されています。",
    revoke: "了承を取り消す",
    revokeOf: (cell: string) => `了承を取り消す: ${cell}`,
    revoked: "了承を取り消しました。",
  },
  ruleOff: {
    ask: "この規則を使わない…",
    heading: "規則を使わない",
    told: (findings: number) => `この規則の指摘${findings}件が出なくなります。設定シートに記録します。`,
    reason: "理由（空欄でも構いません）",
    act: "この規則を使わない",
    done: (title: string) => `規則「${title}」を使わないようにしました。`,
    already: "この規則はもう使っていません。",
    use: "また使う",
    useOf: (title: string) => `また使う: ${title}`,
    used: (title: string) => `規則「${title}」を使うようにしました。`,
  },
  sheetMade: (sheet: string) => `シート「${sheet}」をつくりました。`,
  about: { ask: "規則の説明" },
  refused: settingRefusedJa,
};

export type FixesWords = typeof fixesJa;
