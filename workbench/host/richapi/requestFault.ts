import type { Awaitable } from "./hostObject";
import type { RequestBody } from "./wire";

/** What goes wrong with one request, at three places. */
export interface RequestFault {
  /** Throws a HostRefusal where nothing is done at all. */
  beforeRequest?(): Awaitable<void>;
  /** Throws a RichApiError where the batch ends here. */
  beforeAction?(index: number): void;
  /** Throws a HostRefusal where everything is done already and only the answer is lost. */
  beforeAnswer?(): Awaitable<void>;
}

/** Where faults come from; see host/faults. */
export interface FaultSource {
  /** The fault that strikes this request, if any; asked once for each request, in their order. */
  take(body: RequestBody): RequestFault | undefined;
}
