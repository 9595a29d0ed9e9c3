/** Where an error belongs and how it travels, both usually left to the server. */
export interface RichApiErrorOptions {
  /** "Range.values": class and member as the developer writes it; the server fills it in from the failing action. */
  readonly location?: string;
  /** The status of the answer for this code; 400 where the code isn't a known one. */
  readonly status?: number;
  readonly cause?: unknown;
}

/**
 * A refusal of Excel's: becomes `OfficeExtension.Error` with this code in the add-in.
 * Anything else that a host object throws is a fault of the host and arrives as GeneralException.
 */
export class RichApiError extends Error {
  override readonly name = "RichApiError";
  readonly code: string;
  readonly location: string | undefined;
  readonly status: number;

  constructor(code: string, message: string, { location, status, cause }: RichApiErrorOptions = {}) {
    super(message, { cause });
    this.code = code;
    this.location = location;
    this.status = status ?? STATUS[code] ?? 400;
  }
}

/** HTTP manners of Microsoft's services; the client reads the code only. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};
