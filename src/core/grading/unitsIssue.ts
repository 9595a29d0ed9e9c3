import { formatDecimal } from "../quantity/formatDecimal";
import { shift } from "../quantity/decimal";
import type { Quantity } from "../quantity/quantity";
import { quantitiesConvert } from "../quantity/quantitiesConvert";
import type { IndicatorValues, ValueField } from "./indicatorValues";
import type { UnreadableIssue } from "./unreadableIssue";

const PAIRS: readonly (readonly [ValueField, ValueField])[] = [
  ["current", "target"],
  ["baseline", "target"],
  ["baseline", "current"],
];

/** @returns the first two values whose units don't convert; `undefined` where all do */
export function unitsIssue(values: IndicatorValues): UnreadableIssue | undefined {
  for (const fields of PAIRS) {
    const [a, b] = [values[fields[0]], values[fields[1]]];
    if (a.kind !== "quantity" || b.kind !== "quantity" || quantitiesConvert(a.quantity, b.quantity)) continue;
    const percent = barePercent(a.quantity, b.quantity) ?? barePercent(b.quantity, a.quantity);
    return { code: "units-differ", fields, texts: [a.quantity.text, b.quantity.text], percent };
  }
  return undefined;
}

/** 0.968 beside 99.2%: the cell probably shows 96.8 % by its format. */
function barePercent(bare: Quantity, other: Quantity): { text: string; asPercent: string } | undefined {
  if (bare.unit.text !== "" || other.unit.base !== "%" || Math.abs(bare.value) > 2) return undefined;
  return { text: bare.text, asPercent: `${formatDecimal(shift(bare.decimal, 2))}%` };
}
