import { readPlanBooksInSteps, type ReadPlanBook } from "../../core/sheet/readPlanBook";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { allSteps, type Steps } from "../../core/steps/steps";

type PlanBooks = readonly [ReadPlanBook, ...ReadPlanBook[]];

const known = new WeakMap<BookSnapshot, PlanBooks>();

/** A snapshot's lists, read once however many ask: a snapshot never changes. */
export function planBooksOf(book: BookSnapshot): PlanBooks {
  return allSteps(planBooksInSteps(book));
}

/** The same in steps that take some milliseconds each. */
export function* planBooksInSteps(book: BookSnapshot): Steps<PlanBooks> {
  const read = known.get(book) ?? (yield* readPlanBooksInSteps(book));
  known.set(book, read);
  return read;
}
