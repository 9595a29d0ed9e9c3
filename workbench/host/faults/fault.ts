/** When a fault strikes. Batches in which the add-in only lets go of references aren't counted. */
export interface FaultTiming {
  /** Requests that pass first; 0 unless given. */
  readonly afterRequests?: number;
  /** How many requests it strikes; 1 unless given, Infinity until `clear()`. */
  readonly times?: number;
}

/**
 * What goes wrong:
 * - `cell-edit`: somebody is typing in a cell; Excel refuses the request, nothing is done
 * - `timeout`: the session is gone; nothing is done
 * - `payload`: the request is too large (nothing is done), or the answer is (everything is done)
 * - `item-not-found`: the batch ends at an action; what stands before it stays done
 * - `protected`: the same where the sheet is protected
 * - `slow`: the request waits before anything is done
 *
 * `atAction` is the action's index in the request. Without it, `item-not-found` strikes the last action that reads or
 * writes (all before it is done), `protected` the first that writes (nothing is).
 */
export type Fault = FaultTiming &
  (
    | { readonly kind: "cell-edit" | "timeout" }
    | { readonly kind: "payload"; readonly side?: "request" | "response" }
    | { readonly kind: "item-not-found" | "protected"; readonly atAction?: number }
    | { readonly kind: "slow"; readonly delayMs: number }
  );
