/** What travels between add-in and host: JSON texts posted from window to window. */
export interface Envelope {
  /** 0 request, 1 response. */
  readonly _messageType: 0 | 1;
  /** Of requests: 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType?: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const CALL = 0;
export const REGISTER = 1;

/** Of responses: whether they answer a call or tell of an event. */
export const ANSWER = 0;
export const EVENT = 1;

/** The host can't do what was asked for; Office.js makes 5001 (internal error) of it. */
export const NOT_HANDLED = -2;

/** undefined for what isn't a request of Office.js: other scripts post messages too. */
export function readRequest(text: unknown): Envelope | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(text);
    const isRequest =
      typeof message === "object" &&
      message !== null &&
      (message as Partial<Envelope>)._messageType === 0 &&
      typeof (message as Partial<Envelope>)._actionName === "string";
    return isRequest ? (message as Envelope) : undefined;
  } catch {
    return undefined;
  }
}
