import { readPlanBooks, type ReadPlanBook } from "../core/sheet/readPlanBook";
import type { BookSnapshot } from "../core/sheet/sheetSnapshot";

type PlanBooks = readonly [ReadPlanBook, ...ReadPlanBook[]];

const known = new WeakMap<BookSnapshot, PlanBooks>();

/** A snapshot's lists, read once however many ask: a snapshot never changes. */
export function planBooksOf(book: BookSnapshot): PlanBooks {
  const read = known.get(book) ?? readPlanBooks(book);
  known.set(book, read);
  return read;
}
