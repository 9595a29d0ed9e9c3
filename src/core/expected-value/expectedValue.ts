import type { FiscalYear } from "../fiscal-year/fiscalYear";
import type { YearIssue } from "../fiscal-year/yearReading";
import { isMissing } from "../quantity/isMissing";
import { unitsIssue } from "../grading/unitsIssue";
import type { UnreadableIssue } from "../grading/unreadableIssue";
import { add, decimal, multiply, shift, subtract, toNumber } from "../quantity/decimal";
import { inBaseUnit } from "../quantity/quantitiesConvert";
import type { Quantity } from "../quantity/quantity";
import { quotient } from "../quantity/quotient";
import type { ValueReading } from "../quantity/valueReading";
import type { Result } from "../result";

/** value `undefined`: the cell names no year */
type YearRead = Result<FiscalYear | undefined, YearIssue>;

/** In this order: the baseline's year, the target's, the one whose value is asked. */
export type ExpectedYears = readonly [YearRead, YearRead, YearRead];

export type ExpectedPart = "baseline" | "target" | "baselineYear" | "targetYear" | "year";

/** Why there is no value. */
export type ExpectedIssue =
  | { readonly code: "missing"; readonly part: ExpectedPart }
  | { readonly code: "word"; readonly part: ExpectedPart; readonly text: string }
  | { readonly code: "year-unreadable"; readonly part: ExpectedPart; readonly issue: YearIssue }
  /** the baseline's year and the target's */
  | { readonly code: "years-not-in-order"; readonly years: readonly FiscalYear[] }
  | UnreadableIssue;

/** What a value without an issue is. */
type Measured = Extract<ValueReading, { kind: "quantity" }>;

/** The parts that `ExpectedYears` are. */
const YEARS = ["baselineYear", "targetYear", "year"] as const;

const NOT_ASKED: ValueReading = { kind: "blank" };

/**
 * 期待値 expected value: what is due in a year on the straight line from baseline to target.
 *
 * @returns a number in the target's unit; before the baseline's year the baseline, after the target's year the
 *   target; `undefined` where there is nothing to compute
 * @see SPEC.md E1 to E10
 * @example
 * expectedValue(baseline, target, years); // 982 (H29) → 700 (R4) in R2: 812.8
 */
export function expectedValue(
  baseline: ValueReading,
  target: ValueReading,
  years: ExpectedYears,
): Result<number | undefined, ExpectedIssue> {
  const isNothing =
    baseline.kind === "unmeasurable" ||
    target.kind === "unmeasurable" ||
    (isMissing(baseline) && isMissing(target));
  if (isNothing) return { ok: true, value: undefined };
  const issue =
    valueIssue("target", target) ||
    valueIssue("baseline", baseline) ||
    unitsIssue({ baseline, current: NOT_ASKED, target }) ||
    yearIssue(years);
  if (issue !== undefined) return { ok: false, issue };
  const [first, last, asked] = years.map(yearOf) as [FiscalYear, FiscalYear, FiscalYear];
  if (first >= last) return { ok: false, issue: { code: "years-not-in-order", years: [first, last] } };
  const passed = Math.min(Math.max(asked - first, 0), last - first);
  return {
    ok: true,
    value: onTheLine((baseline as Measured).quantity, (target as Measured).quantity, passed, last - first),
  };
}

function valueIssue(part: "baseline" | "target", value: ValueReading): ExpectedIssue | undefined {
  if (isMissing(value)) return { code: "missing", part };
  if (value.kind === "word") return { code: "word", part, text: value.text };
  return value.kind === "unreadable" ? { code: "unreadable", field: part, text: value.text } : undefined;
}

function yearIssue(years: ExpectedYears): ExpectedIssue | undefined {
  for (let at = 0; at < years.length; at++) {
    const year = years[at]!;
    const part = YEARS[at]!;
    if (!year.ok) return { code: "year-unreadable", part, issue: year.issue };
    if (year.value === undefined) return { code: "missing", part };
  }
  return undefined;
}

function yearOf(read: YearRead): FiscalYear | undefined {
  return read.ok ? read.value : undefined;
}

/** One division at the end, so that nothing is lost before it. */
function onTheLine(baseline: Quantity, target: Quantity, passed: number, years: number): number {
  const [from, to] = [inBaseUnit(baseline), inBaseUnit(target)];
  const way = multiply(subtract(to, from), decimal(String(passed), 0));
  const value = quotient(add(multiply(from, decimal(String(years), 0)), way), years);
  return toNumber(shift(value, -(target.unit.text === "" ? baseline : target).unit.exponent));
}
