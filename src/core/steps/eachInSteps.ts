import type { Steps } from "./steps";

/** Rows or texts between two steps: some milliseconds of work that reads them closely. */
const ITEMS_A_STEP = 500;

/** `items.forEach` in steps of some hundred items each. */
export function* eachInSteps<T>(items: readonly T[], visit: (item: T, at: number) => void): Steps<void> {
  // by index: within a generator an iterator would make an object for each item
  for (let at = 0; at < items.length; at++) {
    visit(items[at]!, at);
    if ((at + 1) % ITEMS_A_STEP === 0) yield;
  }
}
