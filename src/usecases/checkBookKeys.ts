import type { Place } from "../core/plan/place";
import type { ReadPlanBook } from "../core/sheet/readPlanBook";
import type { BookSnapshot } from "../core/sheet/sheetSnapshot";
import { textAt } from "../core/sheet/textAt";
import type { Finding } from "../core/validation/finding";
import type { FindingIdentity } from "../core/validation/findingKey";

/** A rate, and with it a grade, comes of these as well. */
export const BEHIND_A_GRADE = ["baseline", "current", "target", "method"] as const;

/** What an acceptance of a list's finding holds for, from what stands in the cells. */
export function findingIdentities(
  snapshot: BookSnapshot,
  { book, locate }: ReadPlanBook,
): (finding: Finding) => FindingIdentity {
  const text = textAt(snapshot);
  const planText = ({ plan }: Place): string =>
    (plan === undefined ? undefined : book.list?.plans[plan]?.numberText) ?? "";
  return ({ rule, field, place, related }) => {
    const { nth = 0, ...firstColumn } = place;
    const behind = field === "grade" && place.plan !== undefined ? BEHIND_A_GRADE : [];
    const places = [place, ...related, ...behind.map((each) => ({ ...firstColumn, field: each }))];
    const values = [...places.map((each) => text(locate(each))), String(nth)];
    return { rule, field, plan: planText(place), values };
  };
}

/**
 * What the keys of each list carry besides: nothing of the first, so that the acceptances of a workbook hold when it
 * gets a second list; of a further one its sheet, and of a further one on the same sheet which it is there.
 */
export function listMarks(books: readonly ReadPlanBook[]): readonly (string | undefined)[] {
  const onSheet = new Map<string, number>();
  return books.map(({ book: { list } }, at) => {
    if (list === undefined) return undefined;
    const nth = (onSheet.get(list.sheet) ?? 0) + 1;
    onSheet.set(list.sheet, nth);
    if (at === 0) return undefined;
    return nth === 1 ? list.sheet : `${list.sheet}#${nth}`;
  });
}
