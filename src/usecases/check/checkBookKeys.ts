import type { Place } from "../../core/plan/place";
import type { ReadPlanBook } from "../../core/sheet/readPlanBook";
import type { CellPlace } from "../../core/sheet/cellPlace";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { textAt } from "../../core/sheet/textAt";
import { mapInSteps } from "../../core/steps/mapInSteps";
import type { Steps } from "../../core/steps/steps";
import type { Finding } from "../../core/validation/finding";
import type { FindingIdentity } from "../../core/validation/findingKey";

/** A rate, and with it a grade, comes of these as well. */
export const BEHIND_A_GRADE = ["baseline", "current", "target", "method"] as const;

/**
 * What an acceptance of a list's finding holds for, from what stands in the cells: its own and those that it speaks of.
 *
 * @returns a function from a finding and these cells, its own first
 */
export function findingIdentities(
  snapshot: BookSnapshot,
  { book, locate }: ReadPlanBook,
): (finding: Finding, cells: readonly CellPlace[]) => Steps<FindingIdentity> {
  const text = textAt(snapshot);
  const planText = ({ plan }: Place): string =>
    (plan === undefined ? undefined : book.list?.plans[plan]?.numberText) ?? "";
  return function* ({ rule, field, place }, cells) {
    const { nth = 0, ...firstColumn } = place;
    const behind = field === "grade" && place.plan !== undefined ? BEHIND_A_GRADE : [];
    const others = behind.map((each) => locate({ ...firstColumn, field: each }));
    const values = yield* mapInSteps([...cells, ...others], text);
    values.push(String(nth));
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
