import { defineRule, type Found } from "../../defineRule";
import { shorten } from "../../shorten";
import { statesNone } from "../../statesNone";
import { aimsWithoutOneNumber } from "../../aimsWithoutOneNumber";

interface Args {
  readonly text: string;
  /** it says where to get, though in more than a number: 10～16件, 現状維持 */
  readonly isAim: boolean;
}

export const targetNotANumber = defineRule<Args>({
  id: "target-not-a-number",
  scope: "row",
  severity: "warning",
  needs: ["baseline", "current", "target"],
  title: { ja: "目標値が数値でない", en: "Target is no number" },
  why: {
    ja: "当初値と現状値が数値なら、目標値も数値でなければ達成度を計算できません。範囲や現状維持のように行き先の分かる目標値は参考とします。未定や目標なしと書いた行と、算定方法が判断の行では何も言いません。",
    en: "Where baseline and current value are numbers, no grade can be computed from a target in words. A range, 現状維持 and the like say where to get, and are for your eyes only. Silent where the target is said to be undecided or not set, and where the method is 判断.",
  },
  message: {
    ja: ({ text, isAim }) =>
      isAim
        ? `「目標値」（${shorten(text)}）は一つの数値ではないため、達成度を計算できません。人が決めるなら「算定方法」に判断と記入してください。`
        : `「当初値」と「現状値」は数値ですが、「目標値」は数値ではありません（${shorten(text)}）。目標とする数値を記入してください。`,
    en: ({ text, isAim }) =>
      isAim
        ? `No grade can be computed from Target (${shorten(text)}), as it isn't one number. Where a person decides, enter 判断 as Method.`
        : `Baseline and Current value are numbers, but Target is none (${shorten(text)}). Enter the number aimed at.`,
  },
  example: {
    reject: { baseline: "1施設", current: "1施設", target: "ガイドライン作成後検討" },
    accept: { baseline: "-", current: "検討", target: "実施" },
  },
  check: ({ baseline, current, target, unmeasurable, method }) => {
    if (unmeasurable || method === "judged" || target.kind !== "word") return [];
    if (baseline.kind !== "quantity" || current.kind !== "quantity") return [];
    if (statesNone(target.text)) return [];
    const isAim = aimsWithoutOneNumber(target.text);
    const found: Found<Args> = { field: "target", args: { text: target.text, isAim } };
    return [isAim ? { ...found, severity: "info" } : found];
  },
});
