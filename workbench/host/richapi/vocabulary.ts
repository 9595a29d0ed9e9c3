import type { Requirement } from "./requirements";

/** All that the installed Office.js can ask for: plain data, made by extractVocabulary. */
export interface VocabularyData {
  /** Of the package that it was read from. */
  readonly version: string;
  readonly classes: Readonly<Record<string, ClassData>>;
}

/** Members of a class, keyed by their names on the wire. */
export interface ClassData {
  readonly scalars: Readonly<Record<string, ScalarData>>;
  readonly objects: Readonly<Record<string, ObjectData>>;
  readonly methods: Readonly<Record<string, MethodData>>;
  /** Keyed by their names in JavaScript: events don't travel as members. */
  readonly events: Readonly<Record<string, EventData>>;
  /** Present for collections. */
  readonly items?: ItemsData;
  /** The method that stands for the indexer, "getItem". */
  readonly indexer?: string;
}

interface MemberData {
  /** In JavaScript: "values". */
  readonly name: string;
  readonly since?: Requirement;
}

export interface ScalarData extends MemberData {
  readonly isWritable: boolean;
  /** Another name on the wire under which it is written: showGridlines is read as ShowGridlines, written as Gridlines. */
  readonly writtenAs?: string;
}

export interface ObjectData extends MemberData {
  readonly type: string;
  readonly isCollection: boolean;
}

export interface MethodData extends MemberData {
  readonly isRead: boolean;
  readonly parameters: readonly string[];
  /** Class of the object that it gives; absent for methods that give a plain value or nothing. */
  readonly returns?: string;
}

export interface EventData extends MemberData {
  /** Its number on the wire. */
  readonly type: number;
  /** Method on the wire that starts it. */
  readonly register: string;
  /** Whether it is raised for the workbook or for the object itself. */
  readonly target: "workbook" | "object";
}

export interface ItemsData {
  readonly type: string;
  /** Whether later batches ask for an item by its id; by its position (GetItemAt) otherwise. */
  readonly isByKey: boolean;
}

/** A member and the name it has on the wire. */
export type Member<T> = T & { readonly wire: string };

/** Class of a vocabulary, prepared for looking up. Members are found by either of their names, in any case. */
export class ClassVocabulary {
  readonly scalars: readonly Member<ScalarData>[];
  readonly objects: readonly Member<ObjectData>[];
  readonly items: ItemsData | undefined;
  readonly indexer: string;
  readonly #scalars: ReadonlyMap<string, Member<ScalarData>>;
  readonly #objects: ReadonlyMap<string, Member<ObjectData>>;
  readonly #methods: ReadonlyMap<string, Member<MethodData>>;

  constructor(data: ClassData) {
    this.scalars = membersOf(data.scalars);
    this.objects = membersOf(data.objects);
    this.items = data.items;
    this.indexer = data.indexer ?? "getItem";
    const written = this.scalars.flatMap((each) =>
      each.writtenAs ? [[each.writtenAs.toLowerCase(), each] as const] : [],
    );
    this.#scalars = new Map([...byName(this.scalars), ...written]);
    this.#objects = byName(this.objects);
    this.#methods = byName(membersOf(data.methods));
  }

  scalar(name: string): Member<ScalarData> | undefined {
    return this.#scalars.get(name.toLowerCase());
  }

  object(name: string): Member<ObjectData> | undefined {
    return this.#objects.get(name.toLowerCase());
  }

  method(name: string): Member<MethodData> | undefined {
    return this.#methods.get(name.toLowerCase());
  }
}

/** A vocabulary, prepared for looking up. */
export class Vocabulary {
  readonly #data: VocabularyData;
  readonly #prepared = new Map<string, ClassVocabulary>();

  constructor(data: VocabularyData) {
    this.#data = data;
  }

  /** undefined for what isn't a class of Excel's: top-level services. */
  class(type: string): ClassVocabulary | undefined {
    const prepared = this.#prepared.get(type);
    if (prepared) return prepared;
    const data = this.#data.classes[type];
    if (!data) return undefined;
    const made = new ClassVocabulary(data);
    this.#prepared.set(type, made);
    return made;
  }
}

function membersOf<T extends MemberData>(data: Readonly<Record<string, T>>): Member<T>[] {
  return Object.entries(data).map(([wire, member]) => ({ ...member, wire }));
}

function byName<T extends MemberData>(members: readonly Member<T>[]): Map<string, Member<T>> {
  const found = new Map<string, Member<T>>();
  for (const member of members) found.set(member.name.toLowerCase(), member);
  for (const member of members) found.set(member.wire.toLowerCase(), member);
  return found;
}
