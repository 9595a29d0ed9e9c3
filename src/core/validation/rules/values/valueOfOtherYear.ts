import type { FiscalYear } from "../../../fiscal-year/fiscalYear";
import { formatYear } from "../../../fiscal-year/formatYear";
import { FIELD_LABELS } from "../../../plan/fields";
import type { PlanList } from "../../../plan/planList";
import { defineRule, type Found } from "../../defineRule";
import { noteYears } from "../../noteYears";
import { shorten } from "../../shorten";

type ValueField = "baseline" | "current" | "target";

interface Args {
  readonly value: ValueField;
  readonly text: string;
  readonly noted: FiscalYear;
  readonly heading: FiscalYear;
}

const FIELDS: readonly ValueField[] = ["baseline", "current", "target"];

export const valueOfOtherYear = defineRule<Args>({
  id: "value-of-other-year",
  scope: "book",
  severity: "warning",
  title: { ja: "別の年度の値", en: "Value of another year" },
  why: {
    ja: "見出しと異なる年度の注記があれば、その列の年度の値ではありません。期間の注記と、翌年度の4月や5月に数えた値では何も言いません。",
    en: "A note that names another year than the heading says that the value isn't that year's. Silent about spans, and about values counted in the April or May after the year.",
  },
  message: {
    ja: ({ value, text, noted, heading }) =>
      `「${FIELD_LABELS[value].ja}」（${shorten(text)}）の年度は${formatYear(noted, "short")}で、「見出し」は${formatYear(heading, "short")}です。値か注記をご確認ください。`,
    en: ({ value, text, noted, heading }) =>
      `${FIELD_LABELS[value].en} (${shorten(text)}) is noted as of ${formatYear(noted, "default")}, but its heading says ${formatYear(heading, "default")}. Check the value and its note.`,
  },
  example: {
    reject: { rows: [{ baseline: "57.35点(H28)", current: "59点", target: "60点", grade: "C" }] },
    accept: { rows: [{ baseline: "50点(H29実績)", current: "65点(R3.4.1現在)" }] },
  },
  check: ({ list }) => (list === undefined ? [] : FIELDS.flatMap((field) => inColumn(list, field))),
});

function inColumn({ headings, plans }: PlanList, value: ValueField): Found<Args>[] {
  const heading = headings.find(({ field }) => field === value)?.year;
  if (heading === undefined) return [];
  return plans.flatMap((plan) => {
    const reading = plan[value];
    if (reading.kind !== "quantity" || reading.quantity.note === "") return [];
    const { text, note } = reading.quantity;
    const [noted, ...others] = noteYears(note);
    if (noted === undefined || noted === heading || others.includes(heading)) return [];
    return [{ field: value, at: { plan: plan.index }, args: { value, text, noted, heading } }];
  });
}
