import type { HostObject } from "./hostObject";
import { located } from "./located";
import { apiNotFound, invalidArgument, notImplemented, readOnly } from "./refusals";
import { isAdvertised } from "./requirements";
import type { Requirements } from "./requirements";
import type { ClassVocabulary, Member, ObjectData, ScalarData, Vocabulary } from "./vocabulary";

/**
 * The one way to the members of host objects: the vocabulary must know the member, its requirement set must be
 * advertised, and the object must have it.
 */
export class Members {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly requirements: Requirements,
  ) {}

  /** undefined for top-level services, of which the vocabulary knows nothing: they answer by what they have. */
  class(object: HostObject): ClassVocabulary | undefined {
    return this.vocabulary.class(object._type);
  }

  async read(object: HostObject, name: string): Promise<unknown> {
    const { wire, place } = this.#member(object, this.class(object)?.scalar(name), name);
    return located(place, () => valueOf(object, wire));
  }

  async write(object: HostObject, name: string, value: unknown): Promise<void> {
    const scalar = this.class(object)?.scalar(name);
    const { wire, place } = this.#member(object, scalar, name);
    if (scalar?.isWritable === false) throw readOnly(place);
    // Excel can write it, this host only reads it
    if (!isWritable(object, wire)) throw notImplemented(`${place} (set)`);
    await located(place, () => {
      if (value === undefined) throw invalidArgument();
      (object as unknown as Record<string, unknown>)[wire] = value;
    });
  }

  /** The object that a property leads to; null where it is a null object. */
  async follow(object: HostObject, name: string): Promise<HostObject | null> {
    const { wire, place } = this.#member(object, this.class(object)?.object(name), name);
    return located(place, async () => hostObjectFrom(await valueOf(object, wire)));
  }

  async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    const { wire, place } = this.#member(object, this.class(object)?.method(name), name);
    const method = valueOf(object, wire);
    if (typeof method !== "function") throw notImplemented(place);
    return located(place, () => method.apply(object, args) as unknown);
  }

  async callForObject(
    object: HostObject,
    name: string,
    args: readonly unknown[],
  ): Promise<HostObject | null> {
    return hostObjectFrom(await this.call(object, name, args));
  }

  /** Whether the object has the property and add-ins may see it: what "load everything" takes. */
  isThere(object: HostObject, member: Member<ScalarData | ObjectData>): boolean {
    return isAdvertised(this.requirements, member.since) && member.wire in object;
  }

  #member(
    object: HostObject,
    known: Member<MemberOf> | undefined,
    name: string,
  ): { wire: string; place: string } {
    const isOfService = !this.class(object) && !name.startsWith("_") && !(name in Object.prototype);
    const wire = known?.wire ?? name;
    const place = placeOf(object, known?.name ?? name);
    if (!known && !isOfService) throw notImplemented(place);
    if (!isAdvertised(this.requirements, known?.since)) throw apiNotFound(place);
    if (!(wire in object)) throw notImplemented(place);
    return { wire, place };
  }
}

type MemberOf = Pick<ScalarData, "name" | "since">;

/** "Range.values": as the developer writes it. */
export function placeOf(object: HostObject, name: string): string {
  return `${object._type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** @throws Error when a member that should give an object gave something else: a fault of the host */
export function hostObjectFrom(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && "_type" in value) return value as HostObject;
  throw new Error(`an object was expected, but the host gave ${typeof value}`);
}

function valueOf(object: HostObject, wire: string): unknown {
  return (object as unknown as Record<string, unknown>)[wire];
}

function isWritable(object: HostObject, wire: string): boolean {
  for (let holder: unknown = object; holder !== null; holder = Object.getPrototypeOf(holder)) {
    const property = Object.getOwnPropertyDescriptor(holder, wire);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}
