import { defineRule } from "../../defineRule";
import { shorten } from "../../shorten";

interface Args {
  readonly text: string;
}

export const targetNotANumber = defineRule<Args>({
  id: "target-not-a-number",
  scope: "row",
  severity: "warning",
  needs: ["baseline", "current", "target"],
  title: { ja: "目標値が数値でない", en: "Target is no number" },
  why: {
    ja: "当初値と現状値が数値なら、目標値も数値でなければ達成度を計算できません。未定などと書いた行と、算定方法が判断の行では何も言いません。",
    en: "Where baseline and current value are numbers, no grade can be computed from a target in words. Silent where the target is said to be undecided, and where the method is 判断.",
  },
  message: {
    ja: ({ text }) =>
      `「当初値」と「現状値」は数値ですが、「目標値」は数値ではありません（${shorten(text)}）。目標とする数値を記入してください。`,
    en: ({ text }) =>
      `Baseline and Current value are numbers, but Target is none (${shorten(text)}). Enter the number aimed at.`,
  },
  example: {
    reject: { baseline: "1施設", current: "1施設", target: "ガイドライン作成後検討" },
    accept: { baseline: "-", current: "検討", target: "実施" },
  },
  check: ({ baseline, current, target, unmeasurable, method }) => {
    if (unmeasurable || method === "judged" || target.kind !== "word") return [];
    if (baseline.kind !== "quantity" || current.kind !== "quantity") return [];
    return [{ field: "target", args: { text: target.text } }];
  },
});
