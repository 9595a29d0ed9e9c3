import { eachInSteps } from "./eachInSteps";
import type { Steps } from "./steps";

/**
 * `items.map` in steps of some hundred items each: for a list's rows, of which there may be tens of thousands.
 *
 * @see SPEC.md W2
 * @example
 * const kinds = yield* mapInSteps(list.plans, kindOf);
 */
export function* mapInSteps<T, U>(items: readonly T[], map: (item: T, at: number) => U): Steps<U[]> {
  const mapped: U[] = [];
  yield* eachInSteps(items, (item, at) => {
    mapped.push(map(item, at));
  });
  return mapped;
}
