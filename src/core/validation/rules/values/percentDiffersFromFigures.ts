import { toNumber } from "../../../quantity/decimal";
import { decimalOf } from "../../../quantity/decimalOf";
import { formatDecimal } from "../../../quantity/formatDecimal";
import type { ActionPlan } from "../../../plan/planList";
import { defineRule, type Found } from "../../defineRule";
import { roundedAt } from "../../roundedAt";
import { shorten } from "../../shorten";
import { type StatedRatio, statedRatios } from "../../statedRatios";

interface Args {
  /** as written: 20%, 1.8倍 */
  readonly stated: string;
  readonly before: string;
  readonly after: string;
  /** what the two figures give, with as many decimals as stated and at least one: 18.1% */
  readonly reckoned: string;
}

export const percentDiffersFromFigures = defineRule<Args>({
  id: "percent-differs-from-figures",
  scope: "book",
  severity: "warning",
  title: { ja: "割合が数と合わない", en: "Percentage differs from its figures" },
  why: {
    ja: "前年度比や削減率を、同じ概要にある前後の数から計算し直します。何に対する割合か書かれていて、前後の数が一つずつあるときだけ比べます。端数の切り捨ては認めます。",
    en: "A change or a ratio is reckoned again from the figures beside it: only where the text names what it is a share of and gives one figure before and one after. Cutting off instead of rounding is accepted.",
  },
  message: {
    ja: ({ stated, before, after, reckoned }) =>
      `「取組内容の概要」の割合（${stated}）は、${shorten(before)}と${shorten(after)}から計算すると${reckoned}です。どちらかをご確認ください。`,
    en: ({ stated, before, after, reckoned }) =>
      `Overview says ${stated}, but ${shorten(before)} and ${shorten(after)} give ${reckoned}. Check the percentage and the figures.`,
  },
  example: {
    reject: { rows: [{ overview: "参加者は前年度の67,886人から55,587人に減った（前年度比20%減）。" }] },
    accept: {
      rows: [{ overview: "作業は実施前3,729時間、実施後907時間で、2,822時間減った（削減率75.7%）。" }],
    },
  },
  check: ({ list }) => (list === undefined ? [] : list.plans.flatMap(inOverview)),
});

function inOverview({ overview, index, continues }: ActionPlan): Found<Args>[] {
  if (continues) return [];
  return statedRatios(overview).flatMap((ratio): Found<Args>[] => {
    const reckoned = contradicting(ratio);
    if (reckoned === undefined) return [];
    const { text: stated, before, after } = ratio;
    const args = { stated, before: before.text, after: after.text, reckoned: shown(ratio, reckoned) };
    return [{ field: "overview", at: { plan: index }, args }];
  });
}

/** Doubles are exact enough: a tie is accepted either way. */
const EPSILON = 1e-9;

/** @returns what the figures give, as a fraction; `undefined` where it agrees with what is stated */
function contradicting(ratio: StatedRatio): number | undefined {
  const [before, after] = [toNumber(ratio.before.amount), toNumber(ratio.after.amount)];
  if (before === 0) return undefined;
  const change = Math.abs(after - before) / before;
  const whole = after / before;
  const results = { change: [change], whole: [whole], either: [change, whole] }[ratio.kind];
  if (results.some((result) => agrees(ratio, result))) return undefined;
  const stated = toNumber(ratio.stated);
  return results.reduce((a, b) => (Math.abs(b - stated) < Math.abs(a - stated) ? b : a));
}

/** Rounded or cut off at the last digit written; 約20% is as good as its last digit that isn't zero. */
function agrees({ stated: decimal, place, approximate }: StatedRatio, result: number): boolean {
  const stated = toNumber(decimal);
  if (approximate) return Math.abs(result - stated) < 10 ** Math.max(place, decimal.exponent);
  const unit = 10 ** place;
  const above = result - stated;
  return Math.abs(above) <= unit / 2 + EPSILON || (above >= 0 && above < unit);
}

function shown({ text, place }: StatedRatio, result: number): string {
  const isTimes = text.endsWith("倍");
  const size = isTimes ? result : result * 100;
  const decimals = Math.max(1, -(isTimes ? place : place + 2));
  return `${formatDecimal(roundedAt(decimalOf(size), -decimals))}${isTimes ? "倍" : "%"}`;
}
