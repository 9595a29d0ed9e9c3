import type { Steps } from "./steps";

/** Rows or texts between two steps: some milliseconds of work that reads them closely. */
const ITEMS_A_STEP = 500;

/**
 * `items.map` in steps of some hundred items each: for a list's rows, of which there may be tens of thousands.
 *
 * @see SPEC.md W2
 * @example
 * const kinds = yield* mapInSteps(list.plans, kindOf);
 */
export function* mapInSteps<T, U>(items: readonly T[], map: (item: T, at: number) => U): Steps<U[]> {
  const mapped: U[] = [];
  for (const item of items) {
    mapped.push(map(item, mapped.length));
    if (mapped.length % ITEMS_A_STEP === 0) yield;
  }
  return mapped;
}
