import { FIELD_LABELS } from "../../../plan/fields";
import type { PlanList } from "../../../plan/planList";
import { defineRule, type Found } from "../../defineRule";
import { shorten } from "../../shorten";

/** A target is an aim: it has no outcome to wait for. */
type ValueField = "baseline" | "current";

interface Args {
  readonly value: ValueField;
  readonly text: string;
}

export const provisionalValue = defineRule<Args>({
  id: "provisional-value",
  scope: "book",
  severity: "warning",
  title: { ja: "見込のままの値", en: "Provisional value" },
  why: {
    ja: "終わった年度の値は確定しているはずです。現状値の年度では、確定したら書き換える印として参考にとどめます。目標値では何も言いません。",
    en: "The values of a year that is over should be final. In the current value's own year it is for your information: replace it once the final one is known. Targets are left alone.",
  },
  message: {
    ja: ({ value, text }) =>
      value === "current"
        ? `「現状値」は確定前の値です（${shorten(text)}）。確定したら書き換えてください。`
        : `「${FIELD_LABELS[value].ja}」は終わった年度の値ですが、確定していません（${shorten(text)}）。確定した値に書き換えてください。`,
    en: ({ value, text }) =>
      value === "current"
        ? `Current value is provisional (${shorten(text)}). Replace it once the final one is known.`
        : `${FIELD_LABELS[value].en} is of a year that is over, but provisional (${shorten(text)}). Enter the final value.`,
  },
  example: {
    reject: { rows: [{ baseline: "50点(見込)" }] },
    accept: { rows: [{ baseline: "50点", target: "80点(見込)" }] },
  },
  check: ({ list }) =>
    list === undefined ? [] : [...provisional(list, "baseline"), ...provisional(list, "current")],
});

function provisional({ plans }: PlanList, value: ValueField): Found<Args>[] {
  return plans.flatMap((plan): Found<Args>[] => {
    const reading = plan[value];
    if (reading.kind !== "quantity" || !reading.quantity.provisional) return [];
    const found = { field: value, at: { plan: plan.index }, args: { value, text: reading.quantity.text } };
    // The current value's year is the report year.
    return [value === "current" ? { ...found, severity: "info" } : found];
  });
}
