import { groupBy } from "../../groupBy";
import { stageOf, type Stages } from "../../../grading/stage";
import type { ActionPlan, PlanList } from "../../../plan/planList";
import { compact } from "../../../text/compact";
import { defineRule, type Found } from "../../defineRule";
import { planName } from "../../planName";
import { reportGrade } from "../../reportGrade";
import { shorten } from "../../shorten";
import { valueText } from "../../valueText";

interface Args {
  readonly letter: string;
  readonly current: string;
  /** number, or else title, of a plan with the same word, and its letter */
  readonly other: string;
  readonly otherLetter: string;
}

export const sameWordDifferentGrade = defineRule<Args>({
  id: "same-word-different-grade",
  scope: "list",
  severity: "warning",
  title: { ja: "同じ言葉に別の達成度", en: "Same word, different grade" },
  why: {
    ja: "同じ言葉の現状値に違う達成度が付いていると、評価の物差しが計画ごとに変わって見えます。当初値や目標値の段階が違う行どうしと、算定方法が判断の行は比べません。",
    en: "One word graded in two ways looks as if each plan had a yardstick of its own. Rows are compared only where baseline and target say the same, and where the method isn't 判断.",
  },
  message: {
    ja: ({ letter, current, other, otherLetter }) =>
      `「達成度」は${letter}ですが、同じ「現状値」（${shorten(current)}）の計画（${other}）は${otherLetter}です。同じ基準で評価したかご確認ください。`,
    en: ({ letter, current, other, otherLetter }) =>
      `Achievement grade is ${letter}, but the plan (${other}) with the same Current value (${shorten(current)}) has ${otherLetter}. Check that both were graded alike.`,
  },
  example: {
    reject: {
      rows: [
        { number: "1", baseline: "-", current: "検討", target: "実施", grade: "C" },
        {
          number: "2",
          title: "公共施設の最適化",
          baseline: "-",
          current: "検討",
          target: "実施",
          grade: "B",
        },
      ],
    },
    accept: {
      rows: [
        { number: "1", baseline: "-", current: "検討", target: "実施", grade: "C" },
        {
          number: "2",
          title: "公共施設の最適化",
          baseline: "-",
          current: "検討",
          target: "検討",
          grade: "A",
        },
      ],
    },
  },
  check: (list) => {
    const likenessOf = likenesses(list.stages);
    const graded = list.plans.flatMap((plan) => gradedWord(plan, list) ?? []);
    return [...groupBy(graded, ({ plan }) => likenessOf(plan)).values()].flatMap(differing);
  },
});

interface Graded {
  readonly plan: ActionPlan;
  readonly nth: number;
  readonly letter: string;
}

function gradedWord(plan: ActionPlan, list: PlanList): Graded | undefined {
  if (plan.current.kind !== "word" || plan.unmeasurable || plan.method === "judged") return undefined;
  const grade = reportGrade(plan, list);
  return grade?.letter === undefined ? undefined : { plan, nth: grade.nth, letter: grade.letter };
}

/** Few words come in many rows. */
function likenesses(stages: Stages): (plan: ActionPlan) => string {
  const known = new Map<string, string>();
  return (plan) => {
    const written = JSON.stringify([plan.baseline, plan.current, plan.target].map(valueText));
    const before = known.get(written);
    if (before !== undefined) return before;
    const found = likeness(plan, stages);
    known.set(written, found);
    return found;
  };
}

/** Two rows are alike when they came from one start to one word, on the way to one stage. */
function likeness({ baseline, current, target }: ActionPlan, stages: Stages): string {
  const isNone = baseline.kind === "blank" || baseline.kind === "none";
  const [from, at, to] = [isNone ? "" : valueText(baseline), valueText(current), valueText(target)].map(
    compact,
  );
  const stage = stageOf(to ?? "", stages);
  return JSON.stringify([from, at, at === to ? "reached" : stage < 0 ? to : stage]);
}

/** Those that haven't the letter that most have; of equally many, the upper row's. */
function differing(group: readonly Graded[]): Found<Args>[] {
  const counts = new Map<string, number>();
  for (const { letter } of group) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = group.find(({ letter }) => counts.get(letter) === most)!;
  return group
    .filter(({ letter }) => letter !== usual.letter)
    .map(({ plan, nth, letter }) => ({
      field: "grade",
      at: { plan: plan.index, nth },
      args: {
        letter,
        current: valueText(plan.current),
        other: planName(usual.plan),
        otherLetter: usual.letter,
      },
      related: [{ field: "grade", plan: usual.plan.index, nth: usual.nth }],
    }));
}
