import type { Sentence } from "./sentence";

/** Why an action wasn't done, where the workbook isn't the reason. */
export class NotDone extends Error {
  constructor(
    readonly sentence: Sentence,
    cause: unknown,
  ) {
    super("not done", { cause });
  }
}
