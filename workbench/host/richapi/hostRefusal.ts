/** Numbers with which Excel refuses a request as a whole; Office.js makes its own code of some (in brackets). */
export const HostError = {
  operationNotSupported: 5000,
  internal: 5001,
  /** [InvalidOperationInCellEditMode] */
  cellEditMode: 5004,
  /** [InvalidOrTimedOutSession] */
  timedOutSession: 5012,
  /** [RequestPayloadSizeLimitExceeded] */
  requestTooLarge: 5103,
  /** [ResponsePayloadSizeLimitExceeded] */
  responseTooLarge: 5104,
} as const;

/** A request that isn't answered at all, but refused with a number: no results, no place. */
export class HostRefusal extends Error {
  override readonly name = "HostRefusal";

  constructor(readonly error: number) {
    super(`the host refuses the request (${error})`);
  }
}
