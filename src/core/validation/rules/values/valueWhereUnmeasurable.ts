import { FIELD_LABELS } from "../../../plan/fields";
import type { ValueReading } from "../../../quantity/valueReading";
import { defineRule, type Found } from "../../defineRule";
import { shorten } from "../../shorten";
import { valueText } from "../../valueText";

type FilledField = "baseline" | "current" | "target" | "grade";

interface Args {
  readonly filled: FilledField;
  readonly text: string;
}

const FIELDS = ["baseline", "current", "target"] as const;

export const valueWhereUnmeasurable = defineRule<Args>({
  id: "value-where-unmeasurable",
  scope: "row",
  severity: "error",
  needs: ["indicator"],
  title: { ja: "設定困難なのに記入がある", en: "Value where nothing can be measured" },
  why: {
    ja: "指標の設定困難とした行は斜線になります。値や達成度が残っていると、公表する表が食い違います。",
    en: "A row whose indicator is 指標の設定困難 is struck out. A value or a grade left in it contradicts that.",
  },
  message: {
    ja: ({ filled, text }) =>
      `「指標」は指標の設定困難ですが、「${FIELD_LABELS[filled].ja}」に記入があります（${shorten(text)}）。どちらかをご確認ください。`,
    en: ({ filled, text }) =>
      `Indicator says that nothing can be measured, but ${FIELD_LABELS[filled].en} is filled in (${shorten(text)}). Check which is right.`,
  },
  example: {
    reject: { indicator: "指標の設定困難", baseline: "", current: "", target: "", lastGrade: "", grade: "C" },
    accept: {
      indicator: "指標の設定困難",
      baseline: "-",
      current: "／",
      target: "",
      lastGrade: "―",
      grade: "",
    },
  },
  check: (plan) => {
    if (!plan.unmeasurable) return [];
    const found: Found<Args>[] = FIELDS.filter((field) => isFilled(plan[field])).map((field) => ({
      field,
      args: { filled: field, text: valueText(plan[field]) },
    }));
    plan.grades.forEach(({ reading, text, error }, nth) => {
      if (error !== undefined || reading.kind === "blank" || reading.kind === "none") return;
      found.push({ field: "grade", at: { nth }, args: { filled: "grade", text } });
    });
    return found;
  },
});

/** 未測定 and 指標の設定困難 say the same once more. */
function isFilled({ kind }: ValueReading): boolean {
  return kind === "quantity" || kind === "word" || kind === "unreadable";
}
