import type { HostObject, HostRoot } from "./hostObject";
import type { Members } from "./members";
import { ObjectPaths } from "./objectPaths";
import { Projection } from "./projection";
import type { References } from "./references";
import { invalidOperation, notImplemented } from "./refusals";
import { RichApiError } from "./richApiError";
import { recursiveSelection, selectionOf } from "./selection";
import type { Vocabulary } from "./vocabulary";
import { ActionType } from "./wire";
import type { Action, ObjectState, RequestBody } from "./wire";

/** What all batches of a server share. */
export interface BatchSources {
  readonly root: HostRoot;
  readonly vocabulary: Vocabulary;
  readonly members: Members;
  readonly references: References;
}

/** The actions of one request. */
export class Batch {
  readonly #sources: BatchSources;
  readonly #paths: ObjectPaths;
  readonly #keepsItems: boolean;

  constructor(body: RequestBody, sources: BatchSources) {
    this.#sources = sources;
    this.#paths = new ObjectPaths(body.ObjectPaths, sources);
    this.#keepsItems = body.AutoKeepReference === true;
  }

  /** Does one action; gives what it answers. Actions on a null object do nothing and answer null. */
  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.#paths.resolve(action.ObjectPathId);
    if (object === null) {
      // Excel's own answer isn't known; an add-in that writes blindly should learn of it here
      if (action.ActionType === ActionType.setProperty) throw invalidOperation();
      return null;
    }
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#projection().identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
      case ActionType.recursiveQuery:
        return this.#load(object, action);
      case ActionType.method:
        return this.#call(object, action);
      case ActionType.setProperty: {
        const [value] = await this.#paths.arguments(action.ArgumentInfo);
        await this.#sources.members.write(object, action.Name ?? "", value);
        return null;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await this.#sources.members.write(object, name, value);
        }
        return null;
      case ActionType.ensureUnchanged:
        await this.#compare(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** See ObjectPaths.placeOf. */
  placeOf(action: Action): string {
    return action.ActionType === ActionType.trace ? "" : this.#paths.placeOf(action);
  }

  async #load(object: HostObject, action: Action): Promise<unknown> {
    await this.#sources.root.settled?.();
    const query = action.QueryInfo ?? {};
    const selection = action.RecursiveQueryInfo
      ? recursiveSelection(this.#sources.vocabulary, object._type, action.RecursiveQueryInfo)
      : selectionOf(query);
    return this.#projection(action.ActionType === ActionType.queryAsJson).load(object, selection, query);
  }

  async #call(object: HostObject, { Name: name = "", ArgumentInfo: info }: Action): Promise<unknown> {
    const { members, references, root } = this.#sources;
    if (name === "_KeepReference") {
      references.keep(object);
      return null;
    }
    const args = await this.#paths.arguments(info);
    if (name === "_RemoveReference") {
      references.release(String(args[0]));
      return null;
    }
    if (name.startsWith("Get")) await root.settled?.();
    return (await members.call(object, name, args)) ?? null;
  }

  /** Excel's optimistic check: the rest of the batch runs only if nobody changed what the add-in had loaded. */
  async #compare(object: HostObject, state: ObjectState): Promise<void> {
    const { members, root } = this.#sources;
    await root.settled?.();
    for (const [name, expected] of Object.entries(state)) {
      if (members.class(object)?.object(name)) {
        const inner = await members.follow(object, name);
        if (inner) await this.#compare(inner, (expected ?? {}) as ObjectState);
      } else if (JSON.stringify(await members.read(object, name)) !== JSON.stringify(expected)) {
        throw new RichApiError("Conflict", "The object was changed in the meantime.");
      }
    }
  }

  #projection(inJavaScript = false): Projection {
    const { members, references } = this.#sources;
    return new Projection(members, references, { keepsItems: this.#keepsItems, inJavaScript });
  }
}
