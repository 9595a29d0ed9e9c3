/** Excel on the web takes 5 MB; an action has names, ids and quotes beside what is counted here. */
const MOST_BYTES = 3_500_000;

/** A character takes up to three bytes, and a cell its quotes, escaped. */
const BYTES_OF_CHARACTER = 3;
const BYTES_OF_CELL = 8;

/** Keeps what is written in one request under the host's limit: sends what is queued before it grows too large. */
export class RequestBudget {
  #bytes = 0;
  #sent = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Requests that were sent because they were full. */
  get sent(): number {
    return this.#sent;
  }

  /** Whether anything was queued since the last request. */
  get isWaiting(): boolean {
    return this.#bytes > 0;
  }

  /** To be called before anything of this size is queued. */
  async spend(bytes: number): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > MOST_BYTES) {
      await this.context.sync();
      this.#bytes = 0;
      this.#sent += 1;
    }
    this.#bytes += bytes;
  }
}

/** @returns an upper bound, in bytes */
export function bytesOf(row: readonly unknown[]): number {
  return row.reduce<number>(
    (sum, cell) => sum + String(cell ?? "").length * BYTES_OF_CHARACTER + BYTES_OF_CELL,
    0,
  );
}
