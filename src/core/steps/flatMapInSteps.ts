import { eachInSteps } from "./eachInSteps";
import type { Steps } from "./steps";

/**
 * `items.flatMap` in steps of some hundred items each. What each item gives is kept in one array at once: an array for
 * each of many thousand rows, most of them empty, would keep the garbage collector busy.
 *
 * @see SPEC.md W2
 * @example
 * const found = yield* flatMapInSteps(list.plans, findingsOf);
 */
export function* flatMapInSteps<T, U>(
  items: readonly T[],
  map: (item: T, at: number) => readonly U[],
): Steps<U[]> {
  const all: U[] = [];
  yield* eachInSteps(items, (item, at) => {
    for (const one of map(item, at)) all.push(one);
  });
  return all;
}
