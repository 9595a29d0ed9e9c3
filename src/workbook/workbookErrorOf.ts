import { WorkbookError } from "../usecases/ports";
import type { WorkbookErrorCode } from "../usecases/ports";

/** What Office.js and Excel call it. What isn't here is `refused`. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  ItemAlreadyExists: "name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  InvalidOrTimedOutSession: "timed-out",
  Timeout: "timed-out",
  ConnectionFailure: "timed-out",
  RequestAborted: "timed-out",
  ServiceNotAvailable: "timed-out",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

/**
 * Excel's refusal in the port's words.
 *
 * Office.js may live in another realm, so its errors are known by their `code`, not by their class.
 *
 * @returns what was thrown itself where it is no refusal: a fault of ours stays one
 * @example
 * workbookErrorOf(officeError, "一覧"); // WorkbookError "protected", where Excel said AccessDenied
 */
export function workbookErrorOf(thrown: unknown, sheet?: string): unknown {
  if (thrown instanceof WorkbookError || typeof thrown !== "object" || thrown === null) return thrown;
  const { code } = thrown as { readonly code?: unknown };
  if (typeof code !== "string") return thrown;
  return new WorkbookError(Object.hasOwn(CODES, code) ? CODES[code]! : "refused", sheet, thrown);
}
