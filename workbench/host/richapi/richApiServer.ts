import { Batch } from "./batch";
import type { BatchSources } from "./batch";
import type { HostRoot } from "./hostObject";
import { hostFault } from "./located";
import { Members } from "./members";
import { MissingMembers } from "./missingMembers";
import type { MissingMember } from "./missingMembers";
import { References } from "./references";
import type { FaultSource, RequestFault } from "./requestFault";
import { requirementsFor } from "./requirements";
import type { Requirements } from "./requirements";
import { RichApiError } from "./richApiError";
import { Vocabulary } from "./vocabulary";
import type { VocabularyData } from "./vocabulary";
import { ActionType } from "./wire";
import type { ActionResult, Reply, ReplyError, RequestBody } from "./wire";

export interface RichApiServerOptions {
  readonly vocabulary: VocabularyData;
  readonly root: HostRoot;
  /** ExcelApi 1.15 unless given. */
  readonly requirements?: Requirements;
  readonly faults?: FaultSource;
}

/**
 * Answers the batches of Office.js: what Excel does behind `context.sync()`. Knows the protocol and the vocabulary,
 * nothing of sheets; those are behind `root`.
 */
export class RichApiServer {
  readonly requirements: Requirements;
  readonly #sources: BatchSources;
  readonly #faults: FaultSource | undefined;
  readonly #missing = new MissingMembers();
  #last: Promise<unknown> = Promise.resolve();

  constructor({ vocabulary, root, requirements = requirementsFor("1.15"), faults }: RichApiServerOptions) {
    const prepared = new Vocabulary(vocabulary);
    const members = new Members(prepared, requirements);
    this.requirements = requirements;
    this.#sources = { root, vocabulary: prepared, members, references: new References() };
    this.#faults = faults;
  }

  /**
   * Requests run strictly one after another, though each may wait for the workbook to calculate. An action that fails
   * ends its batch; what came before it stays done, as in Excel.
   *
   * @throws HostRefusal where a fault refuses the request as a whole
   */
  execute(body: RequestBody): Promise<Reply> {
    const answer = this.#last.then(() => this.#run(body));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** What was asked for and isn't there. */
  missing(): readonly MissingMember[] {
    return this.#missing.report();
  }

  /** How many objects add-ins hold by reference. */
  get openReferences(): number {
    return this.#sources.references.size;
  }

  async #run(body: RequestBody): Promise<Reply> {
    const fault = this.#faults?.take(body);
    await fault?.beforeRequest?.();
    const { root } = this.#sources;
    const results: ActionResult[] = [];
    let error: ReplyError | undefined;
    try {
      await root.beginBatch?.();
      error = await this.#perform(body, results, fault);
    } catch (thrown) {
      error = this.#errorFrom(thrown, "");
    }
    try {
      await root.endBatch?.();
    } catch (thrown) {
      error ??= this.#errorFrom(thrown, "");
    }
    await fault?.beforeAnswer?.();
    const traces = new Set(
      body.Actions.filter(({ ActionType: type }) => type === ActionType.trace).map(({ Id }) => Id),
    );
    const traceIds = results.map(({ ActionId }) => ActionId).filter((id) => traces.has(id));
    return { Results: results, TraceIds: traceIds, ...(error && { Error: error }) };
  }

  async #perform(
    body: RequestBody,
    results: ActionResult[],
    fault?: RequestFault,
  ): Promise<ReplyError | undefined> {
    const batch = new Batch(body, this.#sources);
    for (const [index, action] of body.Actions.entries()) {
      try {
        await fault?.beforeAction?.(index);
        results.push({ ActionId: action.Id, Value: await batch.perform(action) });
      } catch (thrown) {
        return { ...this.#errorFrom(thrown, batch.placeOf(action)), ActionIndex: index };
      }
    }
    return undefined;
  }

  #errorFrom(thrown: unknown, place: string): ReplyError {
    const error = thrown instanceof RichApiError ? thrown : hostFault(thrown);
    const location = error.location ?? place;
    if (error.code === "NotImplemented") this.#missing.add(location);
    return { Code: error.code, Message: error.message, Location: location, HttpStatusCode: error.status };
  }
}
