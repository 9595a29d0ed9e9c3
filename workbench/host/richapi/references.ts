import type { HostObject } from "./hostObject";
import { itemNotFound } from "./refusals";

/** Objects that an add-in holds on to over several batches (ranges): they have no id, so each gets one here. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #count = 0;

  /** How many are held now; back to where it was after each `Excel.run`. */
  get size(): number {
    return this.#objects.size;
  }

  /** Holds on to the object; the same id however often it is asked for. */
  keep(object: HostObject): string {
    const id = this.#ids.get(object) ?? `{reference-${++this.#count}}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  /** undefined for an object that isn't held. */
  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }
}
