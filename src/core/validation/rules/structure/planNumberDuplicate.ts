import type { Place } from "../../../plan/place";
import type { ActionPlan } from "../../../plan/planList";
import { levelledNumberEnd } from "../../../plan/levelledNumberEnd";
import { compact } from "../../../text/compact";
import { defineRule, type Found } from "../../defineRule";
import { numberSections } from "../../numberSections";
import { shorten } from "../../shorten";

interface Args {
  /** as written where it is no whole number: Ⅰ-1-(1) */
  readonly number: number | string;
  /** the plan that has the number first */
  readonly first: string;
}

export const planNumberDuplicate = defineRule<Args>({
  id: "plan-number-duplicate",
  scope: "list",
  severity: "error",
  title: { ja: "番号の重複", en: "Number used twice" },
  why: {
    ja: "同じ番号の計画が二つあると、個票や指摘がどちらのものか分からなくなります。Ⅰ-1-(1)や①も番号です。区切りごとに1から数え直す一覧では、区切りの中だけで比べます。",
    en: "With one number on two plans nobody can tell whose a plan sheet or a finding is. Ⅰ-1-(1) and ① are numbers too. Where each group of a list counts from 1 again, numbers are compared within it.",
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
    const sections = numberSections(plans);
    const seen = new Map<string, ActionPlan>();
    const found: Found<Args>[] = [];
    let above = "";
    for (const plan of plans) {
      const number = plan.continues ? undefined : (plan.number ?? levelled(plan.numberText));
      if (number === undefined) continue;
      const isTenth = isTenthAfter(above, String(number));
      above = String(number);
      if (isTenth) continue;
      const key = `${sections[plan.index] ?? 0}:${number}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, plan);
        continue;
      }
      const related: Place[] = [{ field: "number", plan: first.index }];
      found.push({
        field: "number",
        at: { plan: plan.index },
        args: { number: plan.number ?? plan.numberText, first: first.title },
        related,
      });
    }
    return found;
  },
});

/** 再掲, 新規 and a dash may stand in many rows. */
function levelled(numberText: string): string | undefined {
  const number = compact(numberText);
  return number !== "" && levelledNumberEnd(number) === number.length ? number : undefined;
}

/** 1.10 that Excel took for the number 1.1: it comes after 1.9. */
function isTenthAfter(above: string, number: string): boolean {
  return number.endsWith(".1") && above === `${number.slice(0, -1)}9`;
}
