import type { Place } from "../../../plan/place";
import type { ActionPlan } from "../../../plan/planList";
import { defineRule, type Found } from "../../defineRule";
import { shorten } from "../../shorten";

interface Args {
  readonly number: number;
  /** the plan that has the number first */
  readonly first: string;
}

export const planNumberDuplicate = defineRule<Args>({
  id: "plan-number-duplicate",
  scope: "list",
  severity: "error",
  title: { ja: "番号の重複", en: "Number used twice" },
  why: {
    ja: "同じ番号の計画が二つあると、個票や指摘がどちらのものか分からなくなります。",
    en: "With one number on two plans nobody can tell whose a plan sheet or a finding is.",
  },
  message: {
    ja: ({ number, first }) =>
      `「番号」の${number}が、ほかの行（${shorten(first)}）と重なっています。どちらの番号が正しいかご確認ください。`,
    en: ({ number, first }) =>
      `Number ${number} is used by another row too (${shorten(first)}). Check which of the two is right.`,
  },
  example: {
    reject: { rows: [{ number: "1" }, { number: "1", title: "情報発信の充実" }] },
    accept: { rows: [{ number: "1" }, { number: "11", title: "情報発信の充実" }] },
  },
  check: ({ plans }) => {
    const seen = new Map<number, ActionPlan>();
    const found: Found<Args>[] = [];
    for (const plan of plans) {
      if (plan.number === undefined || plan.continues) continue;
      const first = seen.get(plan.number);
      if (first === undefined) {
        seen.set(plan.number, plan);
        continue;
      }
      const related: Place[] = [{ field: "number", plan: first.index }];
      found.push({
        field: "number",
        at: { plan: plan.index },
        args: { number: plan.number, first: first.title },
        related,
      });
    }
    return found;
  },
});
