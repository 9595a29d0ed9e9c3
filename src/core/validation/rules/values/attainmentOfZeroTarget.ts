import { sign } from "../../../quantity/decimal";
import { defineRule } from "../../defineRule";
import { shorten } from "../../shorten";

interface Args {
  readonly target: string;
  /** a baseline to reckon progress from */
  readonly hasBaseline: boolean;
}

export const attainmentOfZeroTarget = defineRule<Args>({
  id: "attainment-of-zero-target",
  scope: "row",
  severity: "warning",
  needs: ["target"],
  title: { ja: "目標値0の達成率", en: "Attainment of a target of zero" },
  why: {
    ja: "0を目標とする指標の達成率は、達したときの100%か、達しないときの0%だけで、途中の達成度がありません。0件を維持する目標では何も言いません。",
    en: "The attainment rate of a target of zero is 100% or 0%, with nothing between. Silent where zero is to be maintained.",
  },
  message: {
    ja: ({ target, hasBaseline }) =>
      `「目標値」が0のため（${shorten(target)}）、達成率は100%か0%だけです。「算定方法」に${hasBaseline ? "進捗率" : "判断"}と記入してください。`,
    en: ({ target, hasBaseline }) =>
      `Target is 0 (${shorten(target)}), so the attainment rate is 100% or 0%. Enter ${hasBaseline ? "進捗率 (progress)" : "判断 (judged)"} as Method.`,
  },
  example: {
    reject: { baseline: "9課", current: "1課", target: "0課", method: "達成率", grade: "D" },
    accept: { baseline: "0件", current: "0件", target: "0件", method: "達成率", grade: "A" },
  },
  check: ({ baseline, target, method }) => {
    if (method !== "attainment" || target.kind !== "quantity" || sign(target.quantity.decimal) !== 0)
      return [];
    const hasBaseline = baseline.kind === "quantity";
    if (hasBaseline && sign(baseline.quantity.decimal) === 0) return [];
    return [{ field: "target", args: { target: target.quantity.text, hasBaseline } }];
  },
});
