import type { FaultSource, RequestFault } from "../richapi/requestFault";
import type { RequestBody } from "../richapi/wire";
import { isHousekeeping } from "./actionKinds";
import type { Fault } from "./fault";
import { requestFault } from "./requestFault";

/**
 * Faults to come, one after the other: the second waits until the first has struck as often as it should.
 *
 * @example
 * faults.next({ kind: "cell-edit" }); // the next sync() fails, the one after it doesn't
 */
export class FaultPlan implements FaultSource {
  readonly #faults: { readonly fault: Fault; wait: number; times: number }[] = [];

  next(fault: Fault): void {
    this.#faults.push({ fault, wait: fault.afterRequests ?? 0, times: fault.times ?? 1 });
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.#faults.length = 0;
  }

  /** How many are still to come or under way; 0 says that a test's faults have all struck. */
  get pending(): number {
    return this.#faults.length;
  }

  take(body: RequestBody): RequestFault | undefined {
    const first = this.#faults[0];
    if (!first || isHousekeeping(body)) return undefined;
    if (first.wait > 0) {
      first.wait -= 1;
      return undefined;
    }
    first.times -= 1;
    if (first.times <= 0) this.#faults.shift();
    return requestFault(first.fault, body);
  }
}
