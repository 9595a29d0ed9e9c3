import { isHostCollection } from "./hostObject";
import type { HostCollection, HostObject } from "./hostObject";
import { located } from "./located";
import { placeOf } from "./members";
import type { Members } from "./members";
import type { References } from "./references";
import { RichApiError } from "./richApiError";
import type { Selection } from "./selection";
import type { ClassVocabulary, ScalarData, Member } from "./vocabulary";
import type { QueryInfo } from "./wire";

/** What a request says about the shape of its answers. */
export interface ProjectionSettings {
  /** Ranges found in collections can't be reached again but by a reference. */
  readonly keepsItems: boolean;
  /** Names as in JavaScript instead of those on the wire: answers to `retrieve`. */
  readonly inJavaScript: boolean;
}

type Values = Record<string, unknown>;

/** Makes the answers to loads: objects of the host as plain data. */
export class Projection {
  constructor(
    private readonly members: Members,
    private readonly references: References,
    private readonly settings: ProjectionSettings,
  ) {}

  /** What the client must know of an object to reach it in later batches: its id, its reference, or nothing. */
  async identity(object: HostObject): Promise<Values> {
    const values: Values = {};
    const known = this.members.class(object);
    for (const name of ["Id", "_Id"]) {
      const scalar = known?.scalar(name);
      if (scalar?.wire === name) values[this.#name(scalar)] = await this.members.read(object, name);
    }
    const reference = this.references.idOf(object);
    if (reference !== undefined) values["_ReferenceId"] = reference;
    return values;
  }

  async load(
    object: HostObject | null,
    selection: Selection,
    page: Pick<QueryInfo, "Top" | "Skip"> = {},
  ): Promise<unknown> {
    if (object === null) return null;
    const known = this.members.class(object);
    if (!known) throw new Error(`${object._type} is no class of Excel's and can't be loaded`);
    const isAll = selection.size === 0 || selection.has("*");
    if (!isHostCollection(object)) return this.#object(object, known, selection, isAll);
    const ofItems = new Map([...selection].filter(([name]) => !known.scalar(name) && !known.object(name)));
    const ofCollection = new Map([...selection].filter(([name]) => !ofItems.has(name)));
    const values =
      isAll || ofCollection.size > 0 ? await this.#object(object, known, ofCollection, isAll) : {};
    if (isAll || ofItems.size > 0)
      values[this.settings.inJavaScript ? "items" : "_Items"] = await this.#items(object, ofItems, page);
    return values;
  }

  async #items(
    collection: HostCollection,
    selection: Selection,
    { Top, Skip = 0 }: QueryInfo,
  ): Promise<unknown[]> {
    const all = await located(placeOf(collection, "items"), () => collection._items());
    const items = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
    const known = this.members.class(collection);
    const values: unknown[] = [];
    for (const [i, item] of items.entries()) {
      if (this.settings.keepsItems && this.members.class(item)?.method("_KeepReference"))
        this.references.keep(item);
      const loaded = (await this.load(item, selection)) as Values;
      // the client counts from the first item it got
      if (Skip > 0 && known?.items?.isByKey !== true) loaded["_Index"] = Skip + i;
      values.push(loaded);
    }
    return values;
  }

  async #object(
    object: HostObject,
    known: ClassVocabulary,
    selection: Selection,
    isAll: boolean,
  ): Promise<Values> {
    const values = await this.identity(object);
    for (const scalar of known.scalars) {
      if (scalar.wire === "_ReferenceId") continue;
      const isAsked = selection.has(scalar.name.toLowerCase()) || selection.has(scalar.wire.toLowerCase());
      if (isAsked) values[this.#name(scalar)] = await this.members.read(object, scalar.wire);
      else if (isAll) await this.#loadIfThere(object, scalar, values);
    }
    for (const [name, inner] of selection) {
      const property = known.object(name);
      if (property)
        values[this.#name(property)] = await this.load(
          await this.members.follow(object, property.wire),
          inner,
        );
      else if (name !== "*" && !known.scalar(name)) throw noSuchProperty(object, name);
    }
    return values;
  }

  /** Whoever loads everything gets what there is. A property that isn't there fails when it is read. */
  async #loadIfThere(object: HostObject, scalar: Member<ScalarData>, values: Values): Promise<void> {
    if (!this.members.isThere(object, scalar)) return;
    try {
      values[this.#name(scalar)] = await this.members.read(object, scalar.wire);
    } catch (error) {
      if (!(error instanceof RichApiError && error.code === "NotImplemented")) throw error;
    }
  }

  #name(member: { readonly name: string; readonly wire: string }): string {
    return this.settings.inJavaScript ? member.name : member.wire;
  }
}

function noSuchProperty(object: HostObject, name: string): RichApiError {
  const place = placeOf(object, name);
  return new RichApiError("InvalidArgument", `The property ${place} doesn't exist.`, { location: place });
}
