import type { FiscalYear } from "../fiscal-year/fiscalYear";
import type { FieldWord, HeadingTier } from "./headingTier";
import { LIST_FORM, type ListField } from "./listForm";

/** What a column's heading says. */
export interface HeadingReading {
  readonly field: ListField;
  readonly year: FiscalYear | undefined;
  /** it gives way to a column that surely means this */
  readonly weak: boolean;
}

type KnownTier = Extract<HeadingTier, { readonly kind: "known" }>;

/**
 * A column's heading from its tiers: the lowest decides the field or, being a year alone, leaves it to the next one
 * above; the first year found from below is the year.
 *
 * @param tiers the heading's cells over the column, top first
 * @returns `undefined` where the lowest text is none of the list's headings
 * @see SPEC.md S8, S9
 * @example
 * readHeading(["指標に対する\n目標達成度", "R2"].map(readHeadingTier)); // grade, 2020
 */
export function readHeading(tiers: readonly HeadingTier[]): HeadingReading | undefined {
  const fromBelow = tiers.filter(({ kind }) => kind !== "blank").reverse();
  const lowest = fromBelow[0];
  if (lowest?.kind !== "known") return undefined;
  const known = fromBelow.filter((tier): tier is KnownTier => tier.kind === "known");
  const above = known.slice(1).find(({ word }) => word !== undefined)?.word;
  const word = lowest.generic ? underGroup(lowest, above) : (lowest.word ?? datedGroup(above));
  const year = known.find((tier) => tier.year !== undefined)?.year;
  return word === undefined ? undefined : { field: word.field, year, weak: word.weak };
}

const HOLDS_NAMES: ReadonlySet<ListField> = new Set(["title", "departments", "indicator"]);

/** 番号 under 行動計画 is its number, 名称 under 指標 the indicator. */
function underGroup(generic: KnownTier, group: FieldWord | undefined): FieldWord | undefined {
  if (group === undefined || !HOLDS_NAMES.has(group.field)) return generic.word;
  if (generic.word?.field !== "number") return group;
  return group.field === "title" ? generic.word : undefined;
}

const DATED: ReadonlySet<ListField> = new Set(
  LIST_FORM.filter(({ dated }) => dated).map(({ field }) => field),
);

function datedGroup(group: FieldWord | undefined): FieldWord | undefined {
  return group !== undefined && DATED.has(group.field) ? group : undefined;
}
