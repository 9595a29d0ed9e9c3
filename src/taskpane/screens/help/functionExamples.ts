import type { LocaleText } from "../../../core/messages/locale";

/** One of our functions as ヘルプ shows it. */
export interface FunctionExample {
  readonly name: string;
  readonly formula: string;
  /** what the cell shows; … where it goes on */
  readonly result: string;
  readonly about: LocaleText;
}

/** 関数の例: every function of dist/functions.json, with an example that needs no cells (test/end-to-end/pane.test.ts). */
export const FUNCTION_EXAMPLES: readonly FunctionExample[] = [
  {
    name: "GRADE",
    formula: '=GRADE("982百万円","835百万円","700百万円")',
    result: "C",
    about: {
      ja: "当初値・現状値・目標値から達成度を求めます。",
      en: "The achievement grade from baseline, current value and target.",
    },
  },
  {
    name: "GRADERATE",
    formula: '=GRADERATE("982百万円","835百万円","700百万円")',
    result: "0.521…",
    about: {
      ja: "達成度のもとになる割合を求めます。表示形式をパーセントにすると52.1%と読めます。",
      en: "The rate behind the grade. In a percent format it reads 52.1%.",
    },
  },
  {
    name: "FYLABEL",
    formula: '=FYLABEL("令和2年度")',
    result: "R2(2020)",
    about: { ja: "年度の書き方をそろえます。", en: "A fiscal year in one form, whatever it was written in." },
  },
  {
    name: "FISCALYEAR",
    formula: '=FISCALYEAR("2021/3/31")',
    result: "2020",
    about: {
      ja: "年度や日付から、年度を西暦で求めます。",
      en: "The fiscal year of a label or a date, as a number.",
    },
  },
];
