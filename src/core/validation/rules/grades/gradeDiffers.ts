import type { GradingMethod } from "../../../grading/gradingOptions";
import type { ActionPlan, PlanList } from "../../../plan/planList";
import { defineRule, type Found } from "../../defineRule";
import { gradeFix } from "../../gradeFix";
import { METHOD_NAMES } from "../../methodNames";
import { methodLabel } from "../../methodLabel";
import { methodRate, type MethodRate } from "../../methodRate";
import { reportGrade } from "../../reportGrade";
import { standardStageGrade } from "../../standardStageGrade";
import { toldRates } from "../../toldRates";
import { wholeValueGives } from "../../wholeValueGives";

interface Args {
  readonly letter: string;
  /** what was held against the letter: the named method's rate, or both */
  readonly rates: readonly MethodRate[];
  /** where the row names its method: the other one, if that gives the letter */
  readonly otherwise: MethodRate | undefined;
  readonly named: boolean;
  /** a unit that comes whole, where no whole value gives the letter */
  readonly impossibleIn: string | undefined;
  /** the standard stage words, which are all that GRADE knows, give the letter; the settings' own don't */
  readonly isStandard: boolean;
}

export const gradeDiffers = defineRule<Args>({
  id: "grade-differs",
  scope: "row",
  severity: "error",
  needs: ["baseline", "current", "target", "grade"],
  title: { ja: "達成度が値と合わない", en: "Grade doesn't follow from the values" },
  why: {
    ja: "算定方法が書かれた行ではその方法で、ない行では進捗率と達成率の両方で計算し、どちらでもその達成度にならないときだけ指摘します。言葉の指標で段階以外のものと、算定方法が判断の行は人の判断のため見ません。",
    en: "A row that names its method is held to it; otherwise progress and attainment are both tried, and only a letter that neither gives is reported. Words (unless by stage) and rows marked 判断 are a person's judgement.",
  },
  message: {
    ja: ({ letter, rates, otherwise, named, impossibleIn, isStandard }) => {
      const told = toldRates(rates, "ja");
      if (isStandard) {
        return `「達成度」は${letter}ですが、設定の言葉では${told}です。GRADEの数式は標準の段階の言葉で計算するため、文字で記入してください。`;
      }
      if (otherwise !== undefined) {
        return `「達成度」は${letter}と記入されていますが、${told}です。${METHOD_NAMES[otherwise.method].ja}なら${otherwise.rate}で${letter}です。「達成度」か「算定方法」をご確認ください。`;
      }
      if (impossibleIn !== undefined) {
        return `「達成度」は${letter}と記入されていますが、${told}です。${impossibleIn}の整数の値では${letter}になりません。「現状値」と「達成度」をご確認ください。`;
      }
      return named
        ? `「達成度」は${letter}と記入されていますが、${told}です。「達成度」か「算定方法」をご確認ください。`
        : `「達成度」は${letter}と記入されていますが、${told}です。「現状値」と「達成度」をご確認ください。`;
    },
    en: ({ letter, rates, otherwise, named, impossibleIn, isStandard }) => {
      const told = toldRates(rates, "en");
      if (isStandard) {
        return `Achievement grade says ${letter}, but by the stage words of the settings ${told}. GRADE knows only the standard words: type the letter.`;
      }
      if (otherwise !== undefined) {
        return `Achievement grade says ${letter}, but ${told}. The ${METHOD_NAMES[otherwise.method].en} of ${otherwise.rate} would give ${letter}. Check Achievement grade or Method.`;
      }
      if (impossibleIn !== undefined) {
        return `Achievement grade says ${letter}, but ${told}. No whole number of ${impossibleIn} gives ${letter}. Check Current value and Achievement grade.`;
      }
      return named
        ? `Achievement grade says ${letter}, but ${told}. Check Achievement grade or Method.`
        : `Achievement grade says ${letter}, but ${told}. Check Current value and Achievement grade.`;
    },
  },
  example: {
    reject: { baseline: "1施設", current: "1施設", target: "2施設", grade: "B" },
    accept: { baseline: "36施設", current: "35施設", target: "37施設", grade: "B" },
  },
  check: (plan, list) => {
    const grade = reportGrade(plan, list);
    if (grade?.letter === undefined || plan.unmeasurable || plan.method === "judged") return [];
    if (plan.current.kind === "word" && plan.method !== "stage") return [];
    const args = plan.method
      ? byNamed(plan, list, plan.method, grade.letter)
      : byEither(plan, list, grade.letter);
    if (args === undefined) return [];
    const found: Found<Args> = { field: "grade", at: { nth: grade.nth }, args };
    const fix = gradeFix(plan, list, grade);
    return [{ ...found, related: [{ field: "current", plan: plan.index }], fix }];
  },
});

function byNamed(plan: ActionPlan, list: PlanList, method: GradingMethod, letter: string): Args | undefined {
  if (methodLabel(method, plan, list) === letter) return undefined;
  const rate = methodRate(method, plan, list);
  if (rate === undefined) return undefined;
  const other =
    method === "stage"
      ? undefined
      : methodRate(method === "progress" ? "attainment" : "progress", plan, list);
  const otherwise = other?.label === letter && other.rate !== "" ? other : undefined;
  return {
    letter,
    rates: [rate],
    otherwise,
    named: true,
    impossibleIn: wholeUnit(plan, list, letter, [method]),
    isStandard: standardStageGrade(plan, list) === letter,
  };
}

function byEither(plan: ActionPlan, list: PlanList, letter: string): Args | undefined {
  // value-missing speaks of a blank baseline; a none mark says that there is none.
  if (plan.baseline.kind === "blank") return undefined;
  if (methodLabel("progress", plan, list) === letter) return undefined;
  const progress = methodRate("progress", plan, list);
  const attainment = methodRate("attainment", plan, list);
  // 維持目標 has no progress: both are the attainment rate then.
  const rates = (progress?.method === attainment?.method ? [attainment] : [progress, attainment]).filter(
    isRate,
  );
  if (rates.length === 0 || rates.some(({ label }) => label === letter)) return undefined;
  const impossibleIn = wholeUnit(plan, list, letter, ["progress", "attainment"]);
  return { letter, rates, otherwise: undefined, named: false, impossibleIn, isStandard: false };
}

function isRate(rate: MethodRate | undefined): rate is MethodRate {
  return rate !== undefined;
}

function wholeUnit(
  plan: ActionPlan,
  { scale }: PlanList,
  label: string,
  methods: readonly GradingMethod[],
): string | undefined {
  if (plan.current.kind !== "quantity") return undefined;
  const given = wholeValueGives({ values: plan, label, methods, scale });
  return given === false ? plan.current.quantity.unit.text : undefined;
}
