import type { FiscalYear } from "../../../fiscal-year/fiscalYear";
import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import type { Place } from "../../../plan/place";
import type { PlanList } from "../../../plan/planList";
import { flatMapInSteps } from "../../../steps/flatMapInSteps";
import type { Steps } from "../../../steps/steps";
import { defineRule, type Found } from "../../defineRule";
import { findInTexts } from "../../findInTexts";
import { valueText } from "../../valueText";
import { yearContradictions } from "../../yearContradictions";

interface Args {
  readonly where: FieldId;
  /** as written: R2(2021) */
  readonly text: string;
  /** its era part, R2, and the fiscal year that it is */
  readonly era: string;
  readonly eraYear: FiscalYear;
}

export const yearMismatch = defineRule<Args>({
  id: "year-mismatch",
  scope: "book",
  severity: "error",
  title: { ja: "和暦と西暦の食い違い", en: "Era and Western year disagree" },
  why: {
    ja: "R2(2021)のように和暦と西暦が別の年度を指していると、どの年度の値か読み手に分かりません。",
    en: "Where era and Western year name two fiscal years, as in R2(2021), readers can't tell whose value it is.",
  },
  message: {
    ja: ({ where, text, era, eraYear }) =>
      `「${FIELD_LABELS[where].ja}」の年度（${text}）が食い違っています。${era}は${eraYear}年度です。どちらかを直してください。`,
    en: ({ where, text, era, eraYear }) =>
      `${FIELD_LABELS[where].en}: era and Western year disagree (${text}). ${era} is fiscal year ${eraYear}. Correct one of them.`,
  },
  example: {
    reject: { headings: { current: "R2(2021)\n現状" } },
    accept: { headings: { current: "R2(2020)\n現状" } },
  },
  check: function* ({ list }) {
    if (list === undefined) return [];
    return [...inHeadings(list), ...(yield* inTexts(list)), ...(yield* inValues(list))];
  },
});

function inHeadings({ headings }: PlanList): Found<Args>[] {
  return headings.flatMap(({ field, nth, text }) => found("heading", { field, nth }, text));
}

const VALUES = ["baseline", "current", "target"] as const;

function inTexts(list: PlanList): Steps<Found<Args>[]> {
  return findInTexts(list, ["title", "indicator", "overview"], ({ field, at, text }) =>
    found(field, at, text),
  );
}

/** 982百万円(H28(2017)): the year of the value itself. */
function inValues({ plans }: PlanList): Steps<Found<Args>[]> {
  return flatMapInSteps(plans, (plan) =>
    VALUES.flatMap((field) => found(field, { field, plan: plan.index }, valueText(plan[field]))),
  );
}

function found(field: FieldId, at: Place, text: string): Found<Args>[] {
  return yearContradictions(text).map((contradiction) => ({
    field,
    at,
    args: { where: field, ...contradiction },
  }));
}
