import { sign } from "../../../quantity/decimal";
import { compact } from "../../../text/compact";
import { defineRule } from "../../defineRule";
import { distance } from "../../distance";
import { shorten } from "../../shorten";
import { valueText } from "../../valueText";

interface Args {
  readonly value: string;
}

export const targetEqualsBaseline = defineRule<Args>({
  id: "target-equals-baseline",
  scope: "row",
  severity: "info",
  needs: ["baseline", "target"],
  title: { ja: "目標値が当初値と同じ", en: "Target equals baseline" },
  why: {
    ja: "当初値と同じ目標値には進捗率がなく、達成率で計算します。維持することが目標なら「維持」と指標に書いておくと、書き違いと区別できます。指標か目標値に維持とある行では何も言いません。",
    en: "A target that equals the baseline has no way to cover: its grade is the attainment rate's. Silent where the indicator or the target says 維持 (maintain), which tells it from a slip.",
  },
  message: {
    ja: ({ value }) =>
      `「目標値」が「当初値」と同じです（${shorten(value)}）。維持が目標なら「指標」に書き添え、そうでなければ見直してください。`,
    en: ({ value }) =>
      `Target equals baseline (${shorten(value)}). Say 維持 in Indicator if the aim is to maintain it, otherwise revise it.`,
  },
  example: {
    reject: { baseline: "40点", target: "40点", current: "40点", grade: "A" },
    accept: { indicator: "満足度の維持", baseline: "40点", target: "40点", current: "40点", grade: "A" },
  },
  check: ({ baseline, target, indicator }) => {
    const way = distance(baseline, target);
    if (way === undefined || sign(way) !== 0) return [];
    const value = valueText(target);
    return [indicator, value].some((text) => compact(text).includes("維持"))
      ? []
      : [{ field: "target", args: { value } }];
  },
});
