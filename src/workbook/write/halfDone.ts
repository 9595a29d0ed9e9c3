import { WorkbookError } from "../../usecases/ports";
import type { TakeBack } from "../undoLog";

/** Is given what takes back a change that failed halfway and that Excel didn't let us put back. */
export type OnHalfDone = (takeBack: TakeBack) => void;

/**
 * Whether a refusal says that nothing at all of its request was done: while somebody types, Excel doesn't begin with it.
 */
export function isRefusedWhole(refusal: unknown): boolean {
  return refusal instanceof WorkbookError && refusal.code === "cell-edit";
}

/** The same refusal, of something that may be done in part. */
export function halfDone(refusal: unknown): unknown {
  if (!(refusal instanceof WorkbookError)) return refusal;
  return new WorkbookError(refusal.code, refusal.sheet, refusal.cause, true);
}
