/** Excel's bound for the name of a sheet. */
const LONGEST = 31;

/**
 * A name that no sheet has: 行動計画一覧, else 行動計画一覧 2, 3 … A long one is cut, so that it fits.
 *
 * @param taken names of the book's sheets; Excel doesn't tell upper case from lower
 * @param suffix stays whole where the name is cut: （提出用）
 * @example
 * freeSheetName("行動計画一覧", ["行動計画一覧"]); // "行動計画一覧 2"
 */
export function freeSheetName(name: string, taken: readonly string[], suffix = ""): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  for (let n = 1; ; n++) {
    const end = n === 1 ? suffix : `${suffix} ${n}`;
    const free = name.slice(0, LONGEST - end.length) + end;
    if (!known.has(free.toLowerCase())) return free;
  }
}
