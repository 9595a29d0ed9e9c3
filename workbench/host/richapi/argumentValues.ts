import type { HostObject } from "./hostObject";
import type { ArgumentInfo, PathIds } from "./wire";

type Resolve = (pathId: number) => HostObject | null;

/** Ids of the paths to all objects among the arguments, nested ones too. */
export function pathsInArguments(info: ArgumentInfo | undefined): number[] {
  const ids: number[] = [];
  argumentValues(info, (id) => {
    ids.push(id);
    return null;
  });
  return ids;
}

/** The arguments with the objects themselves where the wire has ids of paths. What the wire has isn't changed. */
export function argumentValues(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const paths = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, i) => argumentValue(value, paths?.[i], resolve));
}

function argumentValue(value: unknown, path: PathIds | undefined, resolve: Resolve): unknown {
  if (typeof path === "number" && path !== 0) return resolve(path);
  if (typeof path === "object" && Array.isArray(value)) {
    return value.map((item, i) => argumentValue(item, path[i], resolve));
  }
  return plainValue(value, resolve);
}

/** Arrays and objects that hold no object of the host stay the same ones: a block of cells isn't copied. */
function plainValue(value: unknown, resolve: Resolve): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    let changed: unknown[] | undefined;
    value.forEach((item: unknown, i) => {
      const plain = plainValue(item, resolve);
      if (plain !== item) (changed ??= [...(value as unknown[])])[i] = plain;
    });
    return changed ?? value;
  }
  if ("_ObjectPathId" in value) return resolve(Number(value._ObjectPathId));
  const entries = Object.entries(value).map(([key, item]) => [key, plainValue(item, resolve)] as const);
  return Object.fromEntries(entries);
}
