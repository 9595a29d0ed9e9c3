/**
 * Whether this add-in is writing, for events that don't say who caused them: sheets that come and go never do, edits do
 * from ExcelApi 1.14 on.
 *
 * What is told of a write comes before its answer, or right after it.
 */
export class OwnWrites {
  #underWay = 0;

  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** The same call, during which events are ours. */
  during<A extends readonly unknown[], T>(call: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
    return async (...args) => {
      this.#underWay += 1;
      try {
        return await call(...args);
      } finally {
        setTimeout(() => (this.#underWay -= 1));
      }
    };
  }
}

/** @param event `triggerSource` is there from ExcelApi 1.14 on */
export function isOwnEvent(event: { readonly triggerSource?: string }, writes: OwnWrites): boolean {
  return event.triggerSource === undefined ? writes.isUnderWay : event.triggerSource === "ThisLocalAddin";
}
