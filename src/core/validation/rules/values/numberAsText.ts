import type { Place } from "../../../plan/place";
import type { ActionPlan } from "../../../plan/planList";
import type { Quantity, Unit } from "../../../quantity/quantity";
import { flatMapInSteps } from "../../../steps/flatMapInSteps";
import { defineRule } from "../../defineRule";
import type { CellFix } from "../../finding";
import { numberOfText } from "../../numberOfText";
import { shorten } from "../../shorten";

interface Args {
  readonly count: number;
  /** the first of them as typed */
  readonly text: string;
}

export const numberAsText = defineRule<Args>({
  id: "number-as-text",
  scope: "list",
  severity: "info",
  title: { ja: "文字で入っている数量", en: "Quantities typed as text" },
  why: {
    ja: "単位まで文字で入った値は、表計算では合計も並べ替えもできません。数値にして、単位を表示形式で付けると、見た目を変えずに計算に使えます。約や以上の付く値、言葉、単位のそろわない行では何も言いません。",
    en: "A value typed with its unit can be neither summed nor sorted. As a number whose format shows the unit it looks the same and counts. Silent about 約 and 以上, about words, and about rows whose units differ.",
  },
  message: {
    ja: ({ count, text }) =>
      `当初値などに文字で入っている数量が${count}件あります（${shorten(text)}など）。数値にすると合計や並べ替えに使えます。`,
    en: ({ count, text }) =>
      `Quantities among the values are typed as text (${count}, the first: ${shorten(text)}). As numbers they can be summed and sorted.`,
  },
  example: {
    reject: { rows: [{ baseline: "982百万円", current: "835百万円", target: "700百万円" }] },
    accept: { rows: [{ baseline: "約980百万円", current: "835百万円", target: "700百万円以下" }] },
  },
  check: function* ({ plans }) {
    const cells = yield* flatMapInSteps(plans, numbersOf);
    const [first, ...others] = cells;
    if (first === undefined) return [];
    const { field, plan } = first.place;
    return [
      {
        field,
        at: plan === undefined ? {} : { plan },
        args: { count: cells.length, text: first.was },
        related: others.map(({ place }) => place),
        fix: { kind: "number", cells },
      },
    ];
  },
});

const VALUES = ["baseline", "current", "target"] as const;

/**
 * The row's texts as numbers, all that are quantities or none: GRADE sees numbers without their formats, and compares
 * them only where all of them are counted alike.
 */
function numbersOf(plan: ActionPlan): readonly CellFix[] {
  if (plan.errors.some(({ field }) => VALUES.some((value) => value === field))) return [];
  const cells: CellFix[] = [];
  const counted: { readonly unit: Unit; readonly factor: number }[] = [];
  for (const field of VALUES) {
    const reading = plan[field];
    if (reading.kind === "unreadable") return [];
    if (reading.kind !== "quantity") continue;
    const typed = plan.typed[field];
    // with the unit that a heading says the reading isn't the text's own
    const isOfText = reading.quantity.text === typed;
    const number =
      typeof typed === "string" ? numberOfText(typed, isOfText ? reading : undefined) : undefined;
    const content = typeof typed === "number" ? typed : number?.content;
    if (content === undefined) return [];
    counted.push({ unit: reading.quantity.unit, factor: factorOf(content, reading.quantity) });
    if (typeof typed !== "string" || number === undefined) continue;
    const place: Place = { field, plan: plan.index };
    const { numberFormat, comment } = number;
    cells.push({ place, was: typed.trim(), content, numberFormat, comment });
  }
  const [first] = counted;
  const isAlike = counted.every(
    ({ unit, factor }) =>
      unit.base === first?.unit.base && unit.exponent === first.unit.exponent && factor === first.factor,
  );
  return isAlike ? cells : [];
}

/** Of the cell's number: 1, or 100 for a percentage. Nought may be any of them: it counts as written. */
function factorOf(content: number, { value, unit }: Quantity): number {
  if (content === 0) return unit.text === "%" ? PERCENT : 1;
  return Math.round((value / content) * PERCENT) / PERCENT;
}

const PERCENT = 100;
