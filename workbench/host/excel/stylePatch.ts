import type { StylePatch } from "../../grid/grid";

const merged = new WeakMap<StylePatch, WeakMap<StylePatch, StylePatch>>();

/**
 * Both patches, the later one over the earlier; sides of the border one by one.
 *
 * Thousands of cells share few patches, so each pair is merged once.
 */
export function mergePatches(earlier: StylePatch | undefined, later: StylePatch): StylePatch {
  if (!earlier) return later;
  let byLater = merged.get(earlier);
  if (!byLater) merged.set(earlier, (byLater = new WeakMap()));
  let both = byLater.get(later);
  if (!both) {
    both = { ...earlier, ...later };
    if (earlier.bd && later.bd) both.bd = { ...earlier.bd, ...later.bd };
    byLater.set(later, both);
  }
  return both;
}
