import type { Box } from "./box";

/** Where the last events happened, for `args.getRange()`. */
const KEPT = 1000;

/** Ranges that events tell of, by the id that their arguments carry. */
export class EventRanges {
  private readonly places = new Map<string, { sheetId: string; box: Box }>();
  private last = 0;

  keep(sheetId: string, box: Box): string {
    const id = `{event-${++this.last}}`;
    this.places.set(id, { sheetId, box });
    this.places.delete(`{event-${this.last - KEPT}}`);
    return id;
  }

  find(id: unknown): { sheetId: string; box: Box } | undefined {
    return this.places.get(String(id));
  }
}
