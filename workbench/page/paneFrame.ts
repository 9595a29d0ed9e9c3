import { ExcelOnTheWeb, type ExcelOnTheWebOptions } from "../host/xdm/excelOnTheWeb";

/** The host's side, as the caller has it; frame and messages are added here. */
export type PaneHost = Omit<ExcelOnTheWebOptions, "post" | "origin">;

/** An add-in that says nothing for so long doesn't start any more: its script or its certificate was refused. */
const SILENCE = 10_000;

/**
 * The task pane: a frame with the add-in's own page in it, and the host that it talks to.
 *
 * Each opening makes a frame and a host of its own, as Excel does: Office.js reads the name of its frame once, before
 * anything else, and a host remembers what was registered with it.
 */
export class PaneFrame {
  readonly #section: HTMLElement;
  #opened: { readonly frame: HTMLIFrameElement; readonly host: ExcelOnTheWeb; close(): void } | undefined;

  constructor(section: HTMLElement) {
    this.#section = section;
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  /** The host of the open pane, which raises events in it. */
  get host(): ExcelOnTheWeb | undefined {
    return this.#opened?.host;
  }

  open(address: URL, options: PaneHost): void {
    this.close();
    const frame = document.createElement("iframe");
    const silence = setTimeout(() => this.#section.append(silenceNote(address)), SILENCE);
    const host = new ExcelOnTheWeb({
      ...options,
      origin: location.origin,
      post: (message) => frame.contentWindow?.postMessage(message, address.origin),
      onStart: () => {
        clearTimeout(silence);
        options.onStart?.();
      },
    });
    const receive = (event: MessageEvent<unknown>): void => {
      if (event.source === frame.contentWindow && event.origin === address.origin)
        void host.receive(event.data);
    };
    window.addEventListener("message", receive);
    frame.title = "行動計画アシスト";
    frame.name = host.frameName;
    frame.src = address.href;
    this.#section.replaceChildren(frame);
    this.#opened = {
      frame,
      host,
      close: () => {
        clearTimeout(silence);
        window.removeEventListener("message", receive);
        this.#section.replaceChildren();
      },
    };
  }

  close(): void {
    this.#opened?.close();
    this.#opened = undefined;
  }
}

/** Firefox asks about the certificate for each port, and can't ask in a frame. */
function silenceNote(address: URL): HTMLElement {
  const link = document.createElement("a");
  link.href = address.origin;
  link.target = "_blank";
  link.textContent = address.origin;
  const note = document.createElement("p");
  note.append(
    "作業ウィンドウが始まりません。",
    link,
    " を開いて証明書を許可し、このページを読み直してください。",
  );
  return note;
}
