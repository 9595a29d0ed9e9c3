import type { ActionPlan } from "../plan/planList";
import { compact } from "../text/compact";

/** What counts one by one besides digits: a plan's place in it is where it stands, from 1. */
const SERIES: readonly (readonly string[])[] = [
  [..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"],
  [..."アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ"],
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
];

/** What of a plan tells where a count begins. */
export type NumberedPlan = Pick<ActionPlan, "index" | "number" | "numberText" | "group" | "continues">;

/**
 * 番号の区切り which run of numbers each plan's is of, from 0: under its own heading a list may count from 1 again.
 *
 * It does where a 1 stands under another heading, or comes behind a number past 1 and before a 2: a 1 alone among
 * others is a slip.
 *
 * @returns one for each plan
 * @see SPEC.md V151
 */
export function numberSections(plans: readonly NumberedPlan[]): readonly number[] {
  const counted = plans.flatMap((plan) => {
    const ordinal = plan.continues ? undefined : ordinalOf(plan);
    return ordinal === undefined ? [] : [{ ordinal, group: plan.group, index: plan.index }];
  });
  const begins = new Set(
    counted.flatMap(({ ordinal, group, index }, at) => {
      const [before, next] = [counted[at - 1], counted[at + 1]];
      if (ordinal !== 1 || before === undefined) return [];
      const isRun = next?.ordinal === 2;
      // 4, 5, 1, 7: the 1 was to be 6
      const isSlip = !isRun && next?.ordinal === before.ordinal + 2;
      const isParted = before.group !== group && !isSlip;
      return isParted || (before.ordinal > 1 && isRun) ? [index] : [];
    }),
  );
  let section = 0;
  return plans.map(({ index }) => (begins.has(index) ? ++section : section));
}

/** @returns `undefined` for what counts in several levels: Ⅰ-1-(1) is one of the whole list */
function ordinalOf({ number, numberText }: NumberedPlan): number | undefined {
  if (number !== undefined) return number;
  const mark = compact(numberText).replace(/[().第号]/g, "");
  if (/^[0-9]{1,4}$/.test(mark)) return Number(mark);
  for (const series of SERIES) {
    const at = series.indexOf(mark);
    if (at >= 0) return at + 1;
  }
  return undefined;
}
