import type { GradingMethod } from "../../core/grading/gradingOptions";
import type { Explained, NotComputed } from "../../usecases/explain/explainGrades";

const METHODS: Readonly<Record<GradingMethod, string>> = {
  progress: "進捗率",
  attainment: "達成率",
  stage: "段階",
  judged: "判断",
};

/** 評価の理由の言葉 in Japanese; they come with the part itself. */
export const whyJa = {
  select: "達成度のセルか、その当初値・現状値・目標値のセルを選ぶと、ここに理由が出ます。",
  noBook: "ブックをまだ読んでいません。「計画を検証」を押してください。",
  grade: (year: string | undefined, letter: string) =>
    `${year === undefined ? "" : `${year}の`}達成度: ${letter}`,
  blank: "（空欄）",
  differs: (computed: string) => `計算では${computed}です。`,
  noneComputed: "計算では評価が付きません。",
  because: {
    "other-year": (report: string) =>
      `一覧の値は${report}のものです。ほかの年度の達成度は、値がないため計算できません。`,
    "year-unknown":
      "どの達成度の列が現状値と同じ年度か分からないため、計算できません。見出しの年度をご確認ください。",
    "scale-unknown": "評価の文字が評価基準にないため、計算できません。「設定」の評価基準をご確認ください。",
    "cell-error":
      "値か算定方法のセルに#N/Aや#REF!などがあるため、計算できません。先にそのセルを直してください。",
  } satisfies Record<NotComputed["because"], string | ((report: string) => string)>,
  reportYear: "報告年度",
  methods: METHODS,
  method: (method: string, source: Explained["methodSource"]) =>
    `算定方法: ${method}${
      {
        row: "（行の記入）",
        default: "（記入がないとき）",
        unknown: "（記入が読めないため）",
      }[source]
    }`,
  scale: "目盛り",
  level: (label: string, percent: string, isIncluded: boolean) =>
    `${label} ${percent}${isIncluded ? "以上" : "を超える"}`,
  rest: (label: string) => `${label} それより下`,
  rate: (method: string, text: string) => `${method} ${text}`,
  passed: "目標を超過",
  given: (rate: string, label: string | undefined) => (label === undefined ? rate : `${rate}（${label}）`),
  own: (rate: string) => `${rate} この行の方法`,
  next: {
    value: (label: string, value: string, isUp: boolean) =>
      `次の${label}まで: 現状値が${value}${isUp ? "以上" : "以下"}`,
    stage: (label: string, word: string) => `次の${label}まで: 段階が「${word}」`,
    best: "いちばん上の評価です。",
    judged: "数値では決まらないため、担当者が判断します。",
    "out-of-reach": (label: string) => `次の${label}に届く現状値はありません。`,
    none: "評価を計算できないため、次の評価までの値もありません。",
  },
};

export type WhyWords = typeof whyJa;
