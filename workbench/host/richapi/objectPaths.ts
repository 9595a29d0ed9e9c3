import { argumentValues, pathsInArguments } from "./argumentValues";
import { isHostCollection } from "./hostObject";
import type { HostObject, HostRoot } from "./hostObject";
import { located } from "./located";
import { hostObjectFrom, placeOf } from "./members";
import type { Members } from "./members";
import type { References } from "./references";
import { notImplemented } from "./refusals";
import { RichApiError } from "./richApiError";
import { serviceNamed } from "./services";
import { ObjectPathType } from "./wire";
import type { Action, ArgumentInfo, ObjectPath, RequestBody } from "./wire";

/** Where paths begin. */
export interface PathSources {
  readonly root: HostRoot;
  readonly members: Members;
  readonly references: References;
}

/**
 * The objects of one request, each found when it is first needed and once only: `worksheets.add` is a path too, and
 * must not add a second sheet.
 */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();
  readonly #paths: RequestBody["ObjectPaths"];
  readonly #sources: PathSources;

  constructor(paths: RequestBody["ObjectPaths"], sources: PathSources) {
    this.#paths = paths;
    this.#sources = sources;
  }

  /** null for a null object, and for whatever hangs on one. */
  async resolve(id: number): Promise<HostObject | null> {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const path = this.#paths[id];
    if (!path) throw new RichApiError("InvalidObjectPath", `The request has no object path ${id}.`);
    const object = await this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    for (const id of pathsInArguments(info)) await this.resolve(id);
    return argumentValues(info, (id) => this.#found.get(id) ?? null);
  }

  /** "WorksheetCollection.getItem": where an action stands that failed for no reason of its own. Finds nothing new. */
  placeOf(action: Action): string {
    const path = this.#paths[action.ObjectPathId];
    if (!path) return "";
    const isOfMember = action.Name !== undefined && action.Name !== "";
    const owner = this.#found.get((isOfMember ? path.Id : path.ParentObjectPathId) ?? -1);
    if (!owner) return "";
    if (!isOfMember && path.ObjectPathType === ObjectPathType.indexer) return this.#placeOfItem(owner);
    return placeOf(owner, (isOfMember ? action.Name : path.Name) ?? "");
  }

  async #follow({
    ObjectPathType: type,
    Name: name = "",
    ParentObjectPathId: parentId,
    ArgumentInfo: info,
  }: ObjectPath) {
    const { root, members, references } = this.#sources;
    if (type === ObjectPathType.root) return root;
    if (type === ObjectPathType.service) return serviceNamed(name, root);
    if (type === ObjectPathType.reference) return references.get(name);
    if (type === ObjectPathType.nullObject) return null;
    if (parentId === undefined) throw new RichApiError("InvalidObjectPath", "The object path has no parent.");
    const parent = await this.resolve(parentId);
    if (parent === null) return null;
    if (type === ObjectPathType.property) return members.follow(parent, name);
    const args = await this.arguments(info);
    if (type === ObjectPathType.method) return members.callForObject(parent, name, args);
    if (type === ObjectPathType.indexer) return this.#item(parent, args);
    throw notImplemented(`object path type ${type}`);
  }

  async #item(collection: HostObject, key: readonly unknown[]): Promise<HostObject | null> {
    const place = this.#placeOfItem(collection);
    if (!isHostCollection(collection)) throw notImplemented(place);
    return hostObjectFrom(await located(place, () => collection._indexer(...key)));
  }
  #placeOfItem(collection: HostObject): string {
    return placeOf(collection, this.#sources.members.class(collection)?.indexer ?? "getItem");
  }
}
