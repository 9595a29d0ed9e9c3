import type { Steps } from "./steps";

/** Rows or texts between two steps: some milliseconds of work that reads them closely. */
const ITEMS_A_STEP = 500;

/** `items.forEach` in steps of some hundred items each. */
export function* eachInSteps<T>(items: readonly T[], visit: (item: T, at: number) => void): Steps<void> {
  let at = 0;
  for (const item of items) {
    visit(item, at++);
    if (at % ITEMS_A_STEP === 0) yield;
  }
}
