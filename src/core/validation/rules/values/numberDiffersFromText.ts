import type { ActionPlan } from "../../../plan/planList";
import { absolute, compare, decimal, shift, sign, subtract } from "../../../quantity/decimal";
import { formatDecimal } from "../../../quantity/formatDecimal";
import { inBaseUnit } from "../../../quantity/quantitiesConvert";
import type { Quantity } from "../../../quantity/quantity";
import { briefValue } from "../../briefValue";
import { defineRule } from "../../defineRule";
import { overviewFigures } from "../../overviewFigures";
import { roundedAt } from "../../roundedAt";
import { sameDecimal } from "../../sameDecimal";
import { shorten } from "../../shorten";

interface Args {
  readonly text: string;
  /** the finer figure of the overview */
  readonly figure: string;
  /** what it rounds to, written as the value is */
  readonly rounded: string;
  /** what would give the value nevertheless: cutting off, or rounding up */
  readonly way: "up" | "down";
}

export const numberDiffersFromText = defineRule<Args>({
  id: "number-differs-from-text",
  scope: "row",
  severity: "warning",
  needs: ["current"],
  title: { ja: "概要の数と端数が合わない", en: "Number differs from the overview" },
  why: {
    ja: "概要にある細かい数を四捨五入しても現状値になりません。切り上げや切り捨てによるものか、書き違いかを確かめます。値の最後の桁1つ分より離れた数は別のものとみなし、何も言いません。",
    en: "A finer figure in the overview doesn't round to the current value: it was rounded up or cut off, or mistyped. A figure further away than one unit of the value's last place is something else.",
  },
  message: {
    ja: ({ text, figure, rounded, way }) =>
      `「現状値」は${shorten(text)}ですが、「取組内容の概要」の${shorten(figure)}は四捨五入で${rounded}です。${way === "up" ? "切り上げ" : "切り捨て"}でなければ直してください。`,
    en: ({ text, figure, rounded, way }) =>
      `Current value is ${shorten(text)}, but ${shorten(figure)} in the overview rounds to ${rounded}. Correct it unless it was ${way === "up" ? "rounded up" : "cut off"}.`,
  },
  example: {
    reject: {
      baseline: "31,133千円",
      current: "164,687千円",
      target: "150,000千円",
      overview: "寄附の受入れは164,686,200円に達した。",
      grade: "A",
    },
    accept: {
      baseline: "739人",
      current: "752人",
      target: "731人",
      overview: "職員数は計画の726人に対して752人。",
      grade: "D",
    },
  },
  check: (plan) => {
    const value = plan.current;
    if (value.kind !== "quantity" || sign(value.quantity.decimal) < 0) return [];
    const args = unlikeFigure(plan, value.quantity);
    if (args === undefined) return [];
    return [{ field: "current", args, related: [{ field: "overview", plan: plan.index }] }];
  },
});

function unlikeFigure(plan: ActionPlan, { decimal: written, decimals, unit }: Quantity): Args | undefined {
  if (unit.base === "") return undefined;
  const value = shift(written, unit.exponent);
  const place = unit.exponent - decimals;
  // a figure finer than whole ones has a point; most overviews have none, and need not be read
  if (place <= 0 && !/[.．]/.test(plan.overview)) return undefined;
  const figures = overviewFigures(plan).filter((figure) => figure.unit.base === unit.base);
  if (figures.some(({ amount }) => sameDecimal(amount, value))) return undefined;
  const others = [plan.baseline, plan.target].flatMap((other) =>
    other.kind === "quantity" && other.quantity.unit.base === unit.base ? [inBaseUnit(other.quantity)] : [],
  );
  for (const figure of figures) {
    const { amount } = figure;
    if (figure.place >= place || figure.approximate) continue;
    if (others.some((other) => sameDecimal(other, amount))) continue;
    if (compare(absolute(subtract(amount, value)), decimal("1", place)) >= 0) continue;
    const rounded = roundedAt(amount, place);
    if (sameDecimal(rounded, value)) return undefined;
    return {
      text: briefValue(plan.current),
      figure: figure.text,
      rounded: `${formatDecimal(shift(rounded, -unit.exponent))}${unit.text}`,
      way: compare(amount, value) < 0 ? "up" : "down",
    };
  }
  return undefined;
}
