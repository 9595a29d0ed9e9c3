import type { LeftReason } from "../../usecases/handover/formulaWork";
import { listed } from "./listed";

const LEFT_REASONS: Record<LeftReason, string> = {
  error: "#N/Aなどを表示しています。先に直すか、値を入力してください。",
  "text-format": "表示形式が文字列です。標準に変えてください。",
  fills: "結果が複数のセルに広がっています。行ごとの数式に分けてください。",
  text: "値に言葉か単位付きの数量があります。数値と表示形式に分けてください。",
  method: "算定方法が段階か判断です（または算定方法や向きが読めません）。",
  scale: "評価基準が読めないか、500%を超える下限があります。",
  argument: "引数が1つのセルではありません。",
  function: "Excelの関数だけでは書けない関数です。値に固定してください。",
  "too-long": "数式が長くなりすぎます。",
};

/** 提出・引き継ぎの言葉 in Japanese. */
export const handoverJa = {
  heading: "提出・引き継ぎ",
  leave: "やめる",
  close: "閉じる",
  left: (count: number) => `そのままにするセルが${count}件あります。`,
  cells: (cells: readonly string[], more: number) =>
    `${cells.join("、")}${more > 0 ? `、ほか${more}件` : ""}`,
  reasons: LEFT_REASONS,
  changed: "調べた後にブックが変わりました。調べ直したので、もう一度確かめてください。",
  unknown: (cells: number, unknown: number) =>
    `数式${cells}件を書きました。${unknown}件はまだ#NAME?です。アドインと名前「評価基準」を確かめてください。`,
  values: {
    ask: "値に固定（提出用）",
    hint: "アドインの関数を値に変えたシートの写しをつくります。元のシートは変わりません。",
    none: "値に固定できる数式がありません。",
    told: (sheet: string, name: string, formulas: number) =>
      `シート「${sheet}」の数式${formulas}件を値に変えた写し「${name}」をつくります。`,
    act: "写しをつくる",
    done: (name: string, formulas: number) =>
      `シート「${name}」をつくりました（値に変えた数式 ${formulas}件）。`,
  },
  native: {
    ask: "アドインなしの数式に置き換える",
    hint: "達成度と達成率等の数式を、Excelの関数だけで同じ結果になる数式に変えます。評価基準は今の値で書き込みます。",
    none: "置き換えられる数式がありません。",
    told: (sheets: readonly string[], cells: number) =>
      `数式${cells}件を、アドインなしの数式に置き換えます（シート: ${listed(sheets)}）。`,
    act: "置き換える",
    done: (cells: number) => `数式${cells}件を、アドインなしの数式に置き換えました。`,
  },
  restore: {
    ask: "数式を入れ直す",
    hint: "#NAME?と表示されるアドインの数式を、まとめて入れ直します。",
    none: "入れ直す数式がありません。",
    told: (sheets: readonly string[], cells: number) =>
      `数式${cells}件を入れ直します（シート: ${listed(sheets)}）。`,
    act: "入れ直す",
    done: (cells: number) => `数式${cells}件を入れ直しました。`,
  },
};
