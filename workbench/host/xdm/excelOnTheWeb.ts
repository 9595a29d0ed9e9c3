import { requirementsFor } from "../richapi/requirements";
import type { Requirements } from "../richapi/requirements";
import type { EventEntry, Reply, RequestBody } from "../richapi/wire";
import { appContext } from "./appContext";
import type { HostLocale } from "./appContext";
import { SettingsInMemory } from "./documentSettings";
import type { DocumentSettings } from "./documentSettings";
import { ANSWER, CALL, EVENT, NOT_HANDLED, REGISTER, readRequest } from "./envelope";
import type { Envelope } from "./envelope";
import { HostMethods } from "./hostMethods";

/** A number of Excel's on the web; more is refused there. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface ExcelOnTheWebOptions {
  /** Sends a text to the add-in's window. Called at once; the window may well answer later. */
  readonly post: (message: string) => void;
  /** Origin of the page that the host is in: https, and the same host name as the add-in's. */
  readonly origin: string;
  readonly execute: (body: RequestBody) => Promise<Reply>;
  readonly requirements?: Requirements;
  readonly locale?: HostLocale;
  readonly documentUrl?: string;
  readonly settings?: DocumentSettings;
  /** Bytes a request or an answer may have; Infinity for no limit. */
  readonly payloadLimit?: number;
  /** Office.js starts in the add-in's window, also after a reload: whatever it had registered is gone. */
  readonly onStart?: () => void;
  /** Something about the add-in's window, see HostAction. */
  readonly onAction?: (action: number, detail: unknown) => void;
}

/** Some of the numbers that add-in and host tell each other. */
export const HostAction = {
  focused: 0,
  blurred: 1,
  enterByF6: 4,
  leaveByF6: 5,
  leaveByShiftF6: 6,
  enterByTab: 11,
  enterByShiftTab: 12,
  leaveByTab: 13,
  leaveByShiftTab: 14,
  leaveByEscape: 15,
  leaveByF2: 16,
  leaveAsNothingToFocus: 17,
  leaveBackwardsAsNothingToFocus: 18,
} as const;

let hosts = 0;

/**
 * The part of Excel on the web that an add-in's window talks to. Knows neither window nor frame: whoever has them
 * gives `frameName` to the frame as its name, passes messages to `receive` and delivers what is posted.
 */
export class ExcelOnTheWeb {
  readonly #options: ExcelOnTheWebOptions;
  readonly #conversation: string;
  readonly #controlId: string;
  readonly #requirements: Requirements;
  readonly #locale: HostLocale;
  readonly #settings: DocumentSettings;
  readonly #methods: HostMethods;
  readonly #registered = new Map<string, Envelope>();
  #notifications = 0;

  constructor(options: ExcelOnTheWebOptions) {
    this.#options = options;
    // Office.js keeps settings by conversation in its session storage: a host of its own never meets an older one's
    const unique = `${Date.now().toString(36)}-${++hosts}`;
    this.#conversation = `workbench-${unique}`;
    this.#controlId = `pane-${unique}`;
    this.#requirements = options.requirements ?? requirementsFor("1.15");
    this.#locale = options.locale ?? "ja-JP";
    this.#settings = options.settings ?? new SettingsInMemory();
    this.#methods = new HostMethods({
      execute: options.execute,
      settings: this.#settings,
      payloadLimit: options.payloadLimit ?? PAYLOAD_LIMIT,
    });
  }

  /** Name for the add-in's frame, set before its first document exists: the add-in's address stays as it is. */
  get frameName(): string {
    const hostInfo = ["Excel", "Web", "16.00", this.#locale, "telemetry", "", "disableLogging", "1"].join(
      "$",
    );
    return JSON.stringify({
      baseFrameName: this.#conversation,
      hostInfo,
      xdmInfo: [this.#conversation, this.#controlId, this.#options.origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** A message from the add-in's window. What isn't one of Office.js to this host is ignored. */
  async receive(text: unknown): Promise<void> {
    const request = readRequest(text);
    if (request?._conversationId !== this.#conversation) return;
    if (request._actionType !== CALL) {
      if (request._actionType === REGISTER) this.#registered.set(request._actionName, request);
      else this.#registered.delete(request._actionName);
      return this.#answer(request, { Error: 0 });
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#start(request);
      case "ContextActivationManager_notifyHost": {
        const [, action, detail] = request._data as readonly unknown[];
        return this.#options.onAction?.(Number(action), detail); // nobody waits for an answer
      }
      case "executeMethod":
        return this.#answer(request, await this.#methods.call(request._data));
      default:
        return this.#answer(request, null, NOT_HANDLED);
    }
  }

  /** Tells the add-in of events. false while it hasn't registered for any. */
  raise(entries: readonly EventEntry[]): boolean {
    const registered = this.#registered.get("richApiMessage");
    if (!registered) return false;
    this.#post({
      ...answerTo(registered),
      _responseType: EVENT,
      _errorCode: 0,
      _data: { ArrayData: entries },
    });
    return true;
  }

  /** Puts the focus on the first control of the pane, or on its last one: Tab and F6 come from the grid. */
  enterPane({ backwards = false } = {}): void {
    this.#post({
      _messageType: 0,
      _actionType: CALL,
      _actionName: "Office_notifyAgave",
      _conversationId: `${this.#conversation}_ntf`,
      _correlationId: ++this.#notifications,
      _data: [backwards ? HostAction.enterByShiftTab : HostAction.enterByTab],
    });
  }

  #start(request: Envelope): void {
    this.#registered.clear();
    this.#options.onStart?.();
    const facts = {
      controlId: this.#controlId,
      locale: this.#locale,
      documentUrl: this.#options.documentUrl ?? "https://workbench.invalid/Book1.xlsx",
      requirements: this.#requirements,
      settings: this.#settings.entries(),
    };
    this.#answer(request, appContext(facts));
  }

  #answer(request: Envelope, data: unknown, errorCode = 0): void {
    this.#post({ ...answerTo(request), _responseType: ANSWER, _errorCode: errorCode, _data: data });
  }

  #post(message: object): void {
    this.#options.post(JSON.stringify({ ...message, _origin: this.#options.origin, _serializerVersion: 1 }));
  }
}

function answerTo({ _actionName, _conversationId, _correlationId }: Envelope): object {
  return { _messageType: 1, _actionName, _conversationId, _correlationId };
}
