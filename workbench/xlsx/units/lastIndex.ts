/** The largest of row or column numbers, -1 where there is none. Not by Math.max: a sheet may have a million rows. */
export function lastIndex(indexes: Iterable<string | number>): number {
  let last = -1;
  for (const index of indexes) last = Math.max(last, Number(index));
  return last;
}
