import type { Vocabulary } from "./vocabulary";
import type { QueryInfo, RecursiveQueryInfo } from "./wire";

/** What to load of an object: names in lower case; empty, or with a "*", stands for all plain values. */
export type Selection = ReadonlyMap<string, Selection>;

type Growing = Map<string, Growing>;

/** "values", "format/fill/color", "items/name" and "*", as the developer wrote them. */
export function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const selection: Growing = new Map();
  for (const path of [...Select, ...Expand.map((name) => `${name}/*`)]) {
    let at = selection;
    for (const part of path.split(/[/.]/)) {
      const name = part.trim().toLowerCase();
      // the client strips "items/" at most places, not at all
      if (name !== "" && name !== "items") at = grow(at, name);
    }
  }
  return selection;
}

/** The same for `loadRecursive`: what to load is given by class, and inner objects are followed to a depth. */
export function recursiveSelection(
  vocabulary: Vocabulary,
  type: string,
  { Queries = {}, MaxDepth = 8 }: RecursiveQueryInfo,
): Selection {
  const known = vocabulary.class(type);
  const own = [Queries[type], known?.items && Queries[known.items.type]];
  const selection: Growing = new Map();
  for (const query of own) for (const [name] of selectionOf(query ?? {})) grow(selection, name);
  for (const name of [...selection.keys()]) {
    const inner = known?.object(name) ?? (known?.items && vocabulary.class(known.items.type)?.object(name));
    if (!inner) continue;
    const depth = MaxDepth - 1;
    if (depth <= 0) selection.delete(name);
    else
      selection.set(
        name,
        recursiveSelection(vocabulary, inner.type, { Queries, MaxDepth: depth }) as Growing,
      );
  }
  return selection;
}

function grow(selection: Growing, name: string): Growing {
  const inner = selection.get(name) ?? new Map<string, Growing>();
  selection.set(name, inner);
  return inner;
}
