import { FIELD_LABELS, type FieldId } from "../../core/plan/fields";
import type { PlanList } from "../../core/plan/planList";
import type { ReadPlanBook } from "../../core/sheet/readPlanBook";
import { isSameData } from "./isSameData";

/** Whether two readings find the lists at the same place, under the same headings and with the same scale. */
export function isSameForm(before: readonly ReadPlanBook[], after: readonly ReadPlanBook[]): boolean {
  return (
    before.length === after.length && before.every((read, at) => isSameData(formOf(read), formOf(after[at]!)))
  );
}

const FIELDS = Object.keys(FIELD_LABELS) as FieldId[];

function formOf({ book, locate }: ReadPlanBook) {
  const { list } = book;
  if (list === undefined) return { book };
  const form: Partial<PlanList> = { ...list, plans: [], emptyRows: [] };
  const places = FIELDS.map((field) => locate({ field }));
  const grades = list.headings.map(({ field, nth }) => locate({ field, nth }));
  return { form, places, grades };
}
