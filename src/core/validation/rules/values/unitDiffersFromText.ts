import { FIELD_LABELS } from "../../../plan/fields";
import type { ActionPlan } from "../../../plan/planList";
import type { Decimal } from "../../../quantity/decimal";
import type { Quantity } from "../../../quantity/quantity";
import { defineRule } from "../../defineRule";
import { overviewFigures } from "../../overviewFigures";
import { sameDecimal } from "../../sameDecimal";
import { shorten } from "../../shorten";
import type { TextFigure } from "../../textFigures";

type ValueField = "baseline" | "current" | "target";

interface Args {
  readonly value: ValueField;
  readonly text: string;
  /** the same number in the overview */
  readonly figure: string;
}

/** The current value first: it is what an overview tells. */
const FIELDS: readonly ValueField[] = ["current", "baseline", "target"];

export const unitDiffersFromText = defineRule<Args>({
  id: "unit-differs-from-text",
  scope: "row",
  severity: "warning",
  needs: [],
  title: { ja: "概要と単位が異なる", en: "Unit differs from the overview" },
  why: {
    ja: "同じ数が値と概要で別の単位になっていれば、どちらかの書き違いです。3桁以上の数だけを比べ、年度や日付、100や500のような切りのよい数、概要に値と同じ単位でも書かれている数は見ません。",
    en: "The same number with another unit in the overview is a slip in one of them. Only numbers of three or more digits count; years, dates, round numbers such as 100 or 500, and numbers that the overview gives in the value's unit too are left alone.",
  },
  message: {
    ja: ({ value, text, figure }) =>
      `「${FIELD_LABELS[value].ja}」は${shorten(text)}ですが、「取組内容の概要」では${shorten(figure)}です。どちらの単位が正しいかご確認ください。`,
    en: ({ value, text, figure }) =>
      `${FIELD_LABELS[value].en} is ${shorten(text)}, but the overview says ${shorten(figure)}. Check which unit is right.`,
  },
  example: {
    reject: {
      baseline: "70,000人",
      current: "118,394人",
      target: "74,000人",
      overview: "アクセスは月平均118,394件だった。",
      grade: "A",
    },
    accept: {
      baseline: "0件",
      current: "2件",
      target: "3件",
      overview: "ツアーを2回開き、2事業となった。",
    },
  },
  check: (plan) => {
    const values = FIELDS.flatMap((field) => tellingValue(plan, field) ?? []);
    // most rows have none, and their overviews need not be read
    const figures = values.length === 0 ? [] : overviewFigures(plan);
    for (const { field, quantity } of values) {
      const figure = figureInOtherUnit(quantity, figures);
      if (figure === undefined) continue;
      return [
        {
          field,
          args: { value: field, text: quantity.text, figure: figure.text },
          related: [{ field: "overview", plan: plan.index }],
        },
      ];
    }
    return [];
  },
});

interface TellingValue {
  readonly field: ValueField;
  readonly quantity: Quantity;
}

function tellingValue(plan: ActionPlan, field: ValueField): TellingValue | undefined {
  const value = plan[field];
  if (value.kind !== "quantity" || value.quantity.unit.base === "") return undefined;
  return isTelling(value.quantity.decimal) ? { field, quantity: value.quantity } : undefined;
}

function figureInOtherUnit(
  { decimal, unit }: Quantity,
  figures: readonly TextFigure[],
): TextFigure | undefined {
  const alike = figures.filter((figure) => sameDecimal(figure.decimal, decimal));
  const isAgreed = alike.some(
    (figure) => figure.unit.base === unit.base && figure.unit.exponent === unit.exponent,
  );
  return isAgreed ? undefined : alike[0];
}

/** A number of one digit and zeros below this is met with by chance: 100%, 500枚. */
const ROUND = 5;
const FEWEST = 3;

/** Whether the same number elsewhere is hardly a coincidence. */
function isTelling({ digits, exponent }: Decimal): boolean {
  const significant = digits.replace("-", "").length;
  // 57.35 has four, 70,000 five, 0.5 two
  const written = exponent >= 0 ? significant + exponent : Math.max(significant, 1 - exponent);
  return written >= (significant === 1 ? ROUND : FEWEST);
}
