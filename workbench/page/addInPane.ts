import type { HostWorkbook } from "../host/excel/hostWorkbook";
import type { FaultPlan } from "../host/faults/faultPlan";
import type { MissingMember } from "../host/richapi/missingMembers";
import { requirementsFor } from "../host/richapi/requirements";
import { RichApiServer } from "../host/richapi/richApiServer";
import type { VocabularyData } from "../host/richapi/vocabulary";
import { HostAction } from "../host/xdm/excelOnTheWeb";
import { PaneFrame } from "./paneFrame";
import type { Settings } from "./settings";

/** Where the keyboard goes when it leaves the pane. */
export type PaneExit = "forwards" | "backwards" | "grid";

export interface AddInPaneOptions {
  readonly section: HTMLElement;
  /** Of the task pane, without a query. */
  readonly address: URL;
  readonly vocabulary: VocabularyData;
  readonly workbook: HostWorkbook;
  readonly faults: FaultPlan;
  /** As they are when the pane is opened. */
  readonly settings: () => Settings;
  readonly documentUrl: () => string;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onLeave: (exit: PaneExit) => void;
}

const EXITS: Readonly<Record<number, PaneExit>> = {
  [HostAction.leaveByTab]: "forwards",
  [HostAction.leaveAsNothingToFocus]: "forwards",
  [HostAction.leaveByShiftTab]: "backwards",
  [HostAction.leaveBackwardsAsNothingToFocus]: "backwards",
  [HostAction.leaveByF6]: "grid",
  [HostAction.leaveByShiftF6]: "grid",
  [HostAction.leaveByEscape]: "grid",
  [HostAction.leaveByF2]: "grid",
};

/** The add-in's task pane with Excel's side of it: what the ribbon's buttons show, over the workbook in the grid. */
export class AddInPane {
  readonly #options: AddInPaneOptions;
  readonly #frame: PaneFrame;
  #server: RichApiServer | undefined;

  constructor(options: AddInPaneOptions) {
    this.#options = options;
    this.#frame = new PaneFrame(options.section);
    options.workbook.raise = (entries) => void this.#frame.host?.raise(entries);
  }

  /** @param task what the pane is to do once it is loaded, as the ribbon's buttons ask for by `?do=` */
  open(task?: string): void {
    const { address, vocabulary, workbook, faults, settings, documentUrl, onLeave, onToggle } = this.#options;
    const { requirements, language } = settings();
    const target = new URL(address);
    if (task !== undefined) target.searchParams.set("do", task);
    const server = new RichApiServer({
      vocabulary,
      root: workbook,
      requirements: requirementsFor(requirements),
      faults,
    });
    this.#server = server;
    this.#frame.open(target, {
      execute: (body) => server.execute(body),
      requirements: server.requirements,
      locale: language,
      documentUrl: documentUrl(),
      settings: workbook.settings,
      onStart: () => workbook.events.reset(),
      onAction: (action) => {
        const exit = EXITS[action];
        if (exit !== undefined) onLeave(exit);
      },
    });
    onToggle(true);
  }

  toggle(): void {
    if (!this.#frame.isOpen) return this.open();
    this.#frame.close();
    this.#options.onToggle(false);
  }

  /** With the settings and the book of now; stays closed if it is. */
  reload(): void {
    if (this.#frame.isOpen) this.open();
  }

  /** Puts the keyboard into the pane, if it is open. */
  enter(backwards: boolean): boolean {
    this.#frame.host?.enterPane({ backwards });
    return this.#frame.isOpen;
  }

  /** What the add-in asked for in vain since the pane was opened. */
  missing(): readonly MissingMember[] {
    return this.#server?.missing() ?? [];
  }
}
