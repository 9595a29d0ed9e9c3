import { absolute, compare, decimal, multiply, sign, toNumber } from "../../../quantity/decimal";
import { briefValue } from "../../briefValue";
import { defineRule } from "../../defineRule";
import { distance } from "../../distance";
import { shorten } from "../../shorten";

interface Args {
  readonly current: string;
  readonly baseline: string;
  readonly target: string;
  /** at least 10; how many times the way from baseline to target, cut to a whole number */
  readonly times: number;
}

export const valueOutlier = defineRule<Args>({
  id: "value-outlier",
  scope: "row",
  severity: "info",
  needs: ["baseline", "current", "target"],
  title: { ja: "かけ離れた現状値", en: "Current value far off" },
  why: {
    ja: "当初値から目標値までの差の10倍以上動いた値は、桁や単位の書き違いか、目標が実態に合っていないかのどちらかです。",
    en: "A value that moved ten times the way from baseline to target, or more, is a slip in digits or unit, or the target doesn't fit.",
  },
  message: {
    ja: ({ current, baseline, target, times }) =>
      `「現状値」（${shorten(current)}）は「当初値」（${shorten(baseline)}）から、「目標値」（${shorten(target)}）までの差の${times}倍以上離れています。桁や単位をご確認ください。`,
    en: ({ current, baseline, target, times }) =>
      `Current value (${shorten(current)}) is ${times} or more times as far from Baseline (${shorten(baseline)}) as Target (${shorten(target)}) is. Check digits and unit.`,
  },
  example: {
    reject: { baseline: "70,000人", current: "118,394人", target: "74,000人", grade: "A" },
    accept: { baseline: "629人", current: "178人", target: "680人", grade: "D" },
  },
  check: ({ index, baseline, current, target }) => {
    const way = distance(baseline, target);
    const gone = distance(baseline, current);
    if (way === undefined || gone === undefined || sign(way) === 0) return [];
    const [expected, moved] = [absolute(way), absolute(gone)];
    if (compare(moved, multiply(expected, TEN)) < 0) return [];
    const args = {
      current: briefValue(current),
      baseline: briefValue(baseline),
      target: briefValue(target),
      times: Math.min(MOST, Math.max(10, Math.floor(toNumber(moved) / toNumber(expected)))),
    };
    return [{ field: "current", args, related: [{ field: "target", plan: index }] }];
  },
});

const TEN = decimal("10", 0);
/** Nobody needs the thousands told apart. */
const MOST = 1000;
