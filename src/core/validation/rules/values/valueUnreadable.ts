import { FIELD_LABELS } from "../../../plan/fields";
import { defineRule } from "../../defineRule";
import { shorten } from "../../shorten";

type ValueField = "baseline" | "current" | "target";

interface Args {
  readonly value: ValueField;
  readonly text: string;
}

const FIELDS: readonly ValueField[] = ["baseline", "current", "target"];

export const valueUnreadable = defineRule<Args>({
  id: "value-unreadable",
  scope: "row",
  severity: "error",
  needs: [],
  title: { ja: "値が読めない", en: "Value unreadable" },
  why: {
    ja: "数字で始まるのに数値として読めない値は、英字のOや桁区切りの打ち間違いです。達成度の計算に使えません。",
    en: "What starts like a number but can't be one is a slip: a letter O, a comma in the wrong place. No grade can be computed from it.",
  },
  message: {
    ja: ({ value, text }) =>
      `「${FIELD_LABELS[value].ja}」が数値として読めません（${shorten(text)}）。半角数字で入力してください。`,
    en: ({ value, text }) =>
      `${FIELD_LABELS[value].en} cannot be read as a number (${shorten(text)}). Enter it in digits.`,
  },
  example: {
    reject: { current: "12O点" },
    accept: { baseline: "-", current: "３つの窓口で実施", target: "全窓口で実施" },
  },
  check: (plan) =>
    FIELDS.flatMap((field) => {
      const value = plan[field];
      return value.kind === "unreadable" ? [{ field, args: { value: field, text: value.text } }] : [];
    }),
});
