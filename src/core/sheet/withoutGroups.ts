import { compact } from "../text/compact";
import type { NumberAndTitle } from "./numberAndTitle";
import type { RowKind } from "./rowKind";

interface Row extends NumberAndTitle {
  readonly kind: RowKind;
}

/**
 * 区切りの行 left out: 1 経営的視点… over the plans 1 to 10 is a row without anything else whose number another row has,
 * or is of another kind, or that has none.
 *
 * @see SPEC.md S16
 */
export function withoutGroups<T extends Row>(rows: readonly T[]): readonly T[] {
  const plans = rows.filter(({ kind }) => kind !== "alone");
  const numbers = new Set(plans.map(({ number }) => number));
  const shapes = new Set(plans.flatMap(({ numberText }) => (numberText === "" ? [] : shapeOf(numberText))));
  const isGroup = ({ number, numberText }: Row): boolean =>
    number === undefined || numbers.has(number) || (shapes.size > 0 && !shapes.has(shapeOf(numberText)));
  return rows.filter((row) => row.kind !== "alone" || !isGroup(row));
}

/** 1 over (1) and (2), or over 1-1, is written otherwise than the plans are. */
function shapeOf(numberText: string): string {
  return compact(numberText).replace(/[0-9]+/g, "0");
}
