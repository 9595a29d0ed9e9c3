import type { EventEntry } from "../richapi/wire";

/** Kinds of events as the protocol numbers them. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** Target of the handlers of a collection. */
export const WORKBOOK = "Workbook";

const EVENT_MESSAGE = 65_536;

interface Announcement {
  readonly type: number;
  readonly sheetId: string;
  readonly args: () => object;
}

/**
 * Events for the add-in's handlers, in the order in which things happened.
 *
 * One that tells a value which is yet to be calculated is held back, and those after it with it.
 */
export class Events {
  /** False: what happens now is never told (runtime.enableEvents). */
  isEnabled = true;
  private readonly handlers = new Map<string, number>();
  private readonly waiting: Announcement[] = [];
  private isWaiting = false;

  constructor(
    private readonly raise: (entries: readonly EventEntry[]) => void,
    private readonly settled: () => Promise<void>,
  ) {}

  subscribe(type: number, target: string): void {
    this.handlers.set(keyOf(type, target), this.count(type, target) + 1);
  }

  unsubscribe(type: number, target: string): void {
    this.handlers.set(keyOf(type, target), Math.max(0, this.count(type, target) - 1));
  }

  /** Forgets all handlers: the pane was loaded again. */
  reset(): void {
    this.handlers.clear();
    this.waiting.length = 0;
  }

  /** Whether anybody listens, for events that cost something to make. */
  isHeard(type: number, sheetId: string): boolean {
    return this.isEnabled && (this.count(type, sheetId) > 0 || this.count(type, WORKBOOK) > 0);
  }

  /** @param awaitsResult hold back until the grid has calculated; `args` is called then */
  announce(type: number, sheetId: string, args: () => object, awaitsResult = false): void {
    if (!this.isHeard(type, sheetId)) return;
    this.waiting.push({ type, sheetId, args });
    if (this.isWaiting) return;
    if (!awaitsResult) {
      this.tell();
      return;
    }
    this.isWaiting = true;
    void this.settled().then(() => {
      this.isWaiting = false;
      this.tell();
    });
  }

  private tell(): void {
    for (const { type, sheetId, args } of this.waiting.splice(0)) {
      const text = JSON.stringify(args());
      const entries = [sheetId, WORKBOOK]
        .filter((target) => this.count(type, target) > 0)
        .map((target): EventEntry => [EVENT_MESSAGE, type, target, text, 0, false]);
      if (entries.length > 0) this.raise(entries);
    }
  }

  private count(type: number, target: string): number {
    return this.handlers.get(keyOf(type, target)) ?? 0;
  }
}

const keyOf = (type: number, target: string): string => `${type}|${target}`;
