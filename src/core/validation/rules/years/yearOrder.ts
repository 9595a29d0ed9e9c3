import type { FiscalYear } from "../../../fiscal-year/fiscalYear";
import { formatYear } from "../../../fiscal-year/formatYear";
import { FIELD_LABELS } from "../../../plan/fields";
import type { PlanList } from "../../../plan/planList";
import { defineRule, type Found } from "../../defineRule";

type ValueField = "baseline" | "current" | "target";

interface Args {
  readonly before: ValueField;
  readonly beforeYear: FiscalYear;
  readonly after: ValueField;
  readonly afterYear: FiscalYear;
  /** the two may be of one year: 現状値 and 目標値 */
  readonly mayBeEqual: boolean;
}

export const yearOrder = defineRule<Args>({
  id: "year-order",
  scope: "list",
  severity: "error",
  title: { ja: "年度の順序", en: "Order of the years" },
  why: {
    ja: "見出しの年度は当初値、現状値、目標値の順に進みます（現状値と目標値は同じ年度でもかまいません）。そうでないときは、列の取り違えか年度の直し漏れです。",
    en: "The headings' years run from baseline to current value to target (the last two may be one year). Otherwise columns are swapped, or a year was not brought up to date.",
  },
  message: {
    ja: ({ before, beforeYear, after, afterYear, mayBeEqual }) =>
      mayBeEqual
        ? `「${FIELD_LABELS[after].ja}」の年度（${label(afterYear)}）が「${FIELD_LABELS[before].ja}」の年度（${label(beforeYear)}）より前です。見出しの年度をご確認ください。`
        : `「${FIELD_LABELS[after].ja}」の年度（${label(afterYear)}）が「${FIELD_LABELS[before].ja}」の年度（${label(beforeYear)}）より後ではありません。見出しの年度をご確認ください。`,
    en: ({ before, beforeYear, after, afterYear, mayBeEqual }) =>
      mayBeEqual
        ? `The year of ${FIELD_LABELS[after].en} (${label(afterYear)}) is before that of ${FIELD_LABELS[before].en} (${label(beforeYear)}). Check the years in the headings.`
        : `The year of ${FIELD_LABELS[after].en} (${label(afterYear)}) is not after that of ${FIELD_LABELS[before].en} (${label(beforeYear)}). Check the years in the headings.`,
  },
  example: { reject: { headings: { current: "R5(現状)" } }, accept: { headings: { current: "R4(現状)" } } },
  check: (list) => [
    ...pair(list, "baseline", "current", false),
    ...pair(list, "current", "target", true),
    ...(yearOf(list, "current") === undefined ? pair(list, "baseline", "target", false) : []),
  ],
});

function pair(list: PlanList, before: ValueField, after: ValueField, mayBeEqual: boolean): Found<Args>[] {
  const beforeYear = yearOf(list, before);
  const afterYear = yearOf(list, after);
  if (beforeYear === undefined || afterYear === undefined) return [];
  if (mayBeEqual ? beforeYear <= afterYear : beforeYear < afterYear) return [];
  return [
    {
      field: "heading",
      at: { field: after },
      args: { before, beforeYear, after, afterYear, mayBeEqual },
      related: [{ field: before }],
    },
  ];
}

function yearOf({ headings }: PlanList, wanted: ValueField): FiscalYear | undefined {
  return headings.find(({ field }) => field === wanted)?.year;
}

function label(year: FiscalYear): string {
  return formatYear(year, "default");
}
