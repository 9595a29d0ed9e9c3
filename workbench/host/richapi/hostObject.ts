/** What a member of a host object may give: at once, or when a promise is fulfilled. */
export type Awaitable<T> = T | Promise<T>;

/**
 * An object of the host that add-ins reach through the RichApi protocol.
 *
 * Its members carry their names on the wire (`Values`, `GetRange`), which the server looks up by name:
 * - a property of plain values: a getter, a setter where it may be written, or a field;
 * - a property that leads to another object (`Format`, `Worksheets`): a getter or a field;
 * - a method: takes the arguments in their order, left-out ones as `null`, objects as the host objects themselves.
 *
 * Getters and methods may answer with a promise. Where Excel has a null object, the answer is `null`.
 * A member that isn't there answers NotImplemented and is listed as missing. What the vocabulary doesn't know
 * (helpers, fields in lower case, names of other classes) can't be reached from outside, nor can names that begin
 * with an underscore unless the vocabulary has them (`_RegisterDataChangedEvent`).
 * Throw a `RichApiError` to refuse; the server adds the place.
 */
export interface HostObject {
  /** Class in the vocabulary: "Range", "WorksheetCollection". */
  readonly _type: string;
}

/** A collection: `items` of Office.js, and what stands behind `getItem`. */
export interface HostCollection extends HostObject {
  /** All items in their order; the server applies Top and Skip. */
  _items(): Awaitable<readonly HostObject[]>;
  /** The item with this key (its id or its name), as the client asks for it in later batches; throws ItemNotFound. */
  _indexer(...key: unknown[]): Awaitable<HostObject>;
}

/** The workbook: where every request begins, and what has to know that a request begins or ends. */
export interface HostRoot extends HostObject {
  /**
   * Called before the first action and after the last, also when one failed. The server awaits both.
   * `endBatch` may refuse (throw): the request then answers that error after the results of all its actions.
   */
  beginBatch?(): Awaitable<void>;
  endBatch?(): Awaitable<void>;
  /**
   * Called before each read (a load, or a method that the vocabulary calls reading and that gives a plain value).
   * Returns at once when nothing is dirty. Methods that give an object (GetUsedRange, Find) aren't announced:
   * one that looks at calculated content awaits this itself.
   */
  settled?(): Awaitable<void>;
  /** A top-level service by its full name ("Microsoft.…"); undefined where the host has none. */
  service?(name: string): HostObject | undefined;
}

export function isHostCollection(object: HostObject): object is HostCollection {
  return "_items" in object && typeof object._items === "function";
}
