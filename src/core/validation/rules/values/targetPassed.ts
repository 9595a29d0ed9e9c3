import type { FiscalYear } from "../../../fiscal-year/fiscalYear";
import { formatYear } from "../../../fiscal-year/formatYear";
import type { ActionPlan, PlanList } from "../../../plan/planList";
import { sign } from "../../../quantity/decimal";
import { defineRule } from "../../defineRule";
import { distance } from "../../distance";
import { shorten } from "../../shorten";
import { valueText } from "../../valueText";

interface Args {
  readonly current: string;
  readonly target: string;
  readonly targetYear: FiscalYear;
}

export const targetPassed = defineRule<Args>({
  id: "target-passed",
  scope: "row",
  severity: "info",
  needs: ["current", "target"],
  title: { ja: "目標をすでに達成", en: "Target already met" },
  why: {
    ja: "目標の年度より前に目標値に達した指標は、残りの年度の目標になりません。維持目標、言葉の指標、年度のない見出しでは何も言いません。",
    en: "An indicator that meets its target before the target's year has nothing left to aim at. Silent about maintain targets, words, and headings without years.",
  },
  message: {
    ja: ({ current, target, targetYear }) =>
      `「現状値」（${shorten(current)}）が${formatYear(targetYear, "wareki")}の「目標値」（${shorten(target)}）に達しています。目標の見直しをご検討ください。`,
    en: ({ current, target, targetYear }) =>
      `Current value (${shorten(current)}) already meets the target for ${formatYear(targetYear, "default")} (${shorten(target)}). Consider revising the target.`,
  },
  example: {
    reject: { baseline: "0件", current: "3件", target: "2件", grade: "A" },
    accept: { baseline: "9課", current: "1課", target: "0課", grade: "B" },
  },
  check: (plan, list) => {
    const targetYear = yearOf(list, "target");
    if (targetYear === undefined || list.reportYear === undefined || list.reportYear >= targetYear) return [];
    if (!isMet(plan)) return [];
    const args = { current: valueText(plan.current), target: valueText(plan.target), targetYear };
    return [{ field: "target", args, related: [{ field: "current", plan: plan.index }] }];
  },
});

/** Which way is good shows in the baseline; without one, only the target itself is surely met. */
function isMet({ baseline, current, target }: ActionPlan): boolean {
  const beyond = distance(target, current);
  if (beyond === undefined) return false;
  const way = distance(baseline, target);
  if (way === undefined) return baseline.kind === "none" && sign(beyond) === 0;
  return sign(way) !== 0 && sign(beyond) !== -sign(way);
}

function yearOf({ headings }: PlanList, field: "target"): FiscalYear | undefined {
  return headings.find((heading) => heading.field === field)?.year;
}
