import { unitsIssue } from "../../../grading/unitsIssue";
import { FIELD_LABELS } from "../../../plan/fields";
import type { ActionPlan } from "../../../plan/planList";
import { sign } from "../../../quantity/decimal";
import { quantitiesConvert } from "../../../quantity/quantitiesConvert";
import type { Quantity } from "../../../quantity/quantity";
import { defineRule, type Found } from "../../defineRule";
import { shorten } from "../../shorten";
import { sameUnitFamily } from "../../sameUnitFamily";
import { valueText } from "../../valueText";

type ValueField = "baseline" | "current" | "target";

interface Args {
  /** the value whose unit stands alone */
  readonly odd: ValueField;
  readonly oddText: string;
  readonly other: ValueField;
  readonly otherText: string;
  /** a bare fraction beside percents: 0.968 and 96.8% */
  readonly percent: { readonly text: string; readonly asPercent: string } | undefined;
  /** one kind of unit, written in another way or another size: t and トン, 時間 and 分 */
  readonly alike: boolean;
}

export const unitDiffers = defineRule<Args>({
  id: "unit-differs",
  scope: "row",
  severity: "error",
  needs: [],
  title: { ja: "単位がそろっていない", en: "Units differ" },
  why: {
    ja: "人と件のように換算できない単位では、達成度を計算できません。百万円と千円のように換算できる単位は指摘しません。tとトン、時間と分のように書き方や大きさだけが違うときは参考とします。",
    en: "No grade can be computed from units that don't convert, such as 人 and 件. 百万円 and 千円 do. Where only the spelling or the size differs (t and トン, 時間 and 分) it is for your eyes only.",
  },
  message: {
    ja: ({ odd, oddText, other, otherText, percent, alike }) =>
      alike
        ? `「${FIELD_LABELS[odd].ja}」（${shorten(oddText)}）と「${FIELD_LABELS[other].ja}」（${shorten(otherText)}）は単位の書き方が違うため、達成度を計算できません。そろえてください。`
        : percent === undefined
          ? `「${FIELD_LABELS[odd].ja}」（${shorten(oddText)}）と「${FIELD_LABELS[other].ja}」（${shorten(otherText)}）の単位がそろっていません。どちらかに合わせてください。`
          : `「${FIELD_LABELS[odd].ja}」（${shorten(oddText)}）と「${FIELD_LABELS[other].ja}」（${shorten(otherText)}）の単位がそろっていません。${percent.text}は${percent.asPercent}のことですか。`,
    en: ({ odd, oddText, other, otherText, percent, alike }) =>
      alike
        ? `No grade can be computed from ${FIELD_LABELS[odd].en} (${shorten(oddText)}) and ${FIELD_LABELS[other].en} (${shorten(otherText)}) as their units are written. Write them alike.`
        : percent === undefined
          ? `The units of ${FIELD_LABELS[odd].en} (${shorten(oddText)}) and ${FIELD_LABELS[other].en} (${shorten(otherText)}) differ. Use one of them.`
          : `The units of ${FIELD_LABELS[odd].en} (${shorten(oddText)}) and ${FIELD_LABELS[other].en} (${shorten(otherText)}) differ. Is ${percent.text} meant as ${percent.asPercent}?`,
  },
  example: {
    reject: { current: "65件" },
    accept: { baseline: "0", current: "31,133千円", target: "150百万円", grade: "D" },
  },
  check: (plan) => {
    if (FIELDS.some((field) => plan[field].kind === "unreadable")) return [];
    const issue = unitsIssue(plan);
    if (issue?.code !== "units-differ") return [];
    const [a, b] = issue.fields;
    const odd = oddOf(plan, a, b);
    const other = odd === a ? b : a;
    const alike = isAlike(plan);
    const args = {
      odd,
      oddText: valueText(plan[odd]),
      other,
      otherText: valueText(plan[other]),
      percent: issue.percent,
      alike,
    };
    const found: Found<Args> = { field: odd, args, related: [{ field: other, plan: plan.index }] };
    return [alike ? { ...found, severity: "info" } : found];
  },
});

const FIELDS: readonly ValueField[] = ["baseline", "current", "target"];

/** All of one kind; a bare 0 goes with any. */
function isAlike(plan: ActionPlan): boolean {
  const bases = FIELDS.map((field) => plan[field]).flatMap((value) =>
    value.kind === "quantity" && !isBareZero(value.quantity) ? [value.quantity.unit.base] : [],
  );
  return bases.every((base) => sameUnitFamily(base, bases[0] ?? ""));
}

function isBareZero({ decimal, unit }: Quantity): boolean {
  return unit.base === "" && sign(decimal) === 0;
}

/** Of two that differ, the one that the third doesn't agree with; else the current value, written last. */
function oddOf(plan: ActionPlan, a: ValueField, b: ValueField): ValueField {
  const third = plan[FIELDS.find((field) => field !== a && field !== b) ?? "baseline"];
  const agrees = (field: ValueField): boolean => {
    const value = plan[field];
    return (
      value.kind === "quantity" &&
      third.kind === "quantity" &&
      quantitiesConvert(value.quantity, third.quantity)
    );
  };
  if (agrees(a) !== agrees(b)) return agrees(a) ? b : a;
  return a === "current" || b === "current" ? "current" : "baseline";
}
