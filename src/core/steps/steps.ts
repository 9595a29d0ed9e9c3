/** Long work that can be put down between two steps; it returns what it comes to. */
export type Steps<T> = Generator<undefined, T, undefined>;

/**
 * Does all of it at once.
 *
 * @see SPEC.md W1
 */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
