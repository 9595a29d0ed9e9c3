/** 関数の名前: every function of this add-in. */
export const OUR_NAMES = [
  "EXPECTED",
  "FISCALYEAR",
  "FYLABEL",
  "GRADE",
  "GRADERATE",
  "GRADEREASON",
  "QUANTITY",
  "UNITOF",
] as const;

export type OurName = (typeof OUR_NAMES)[number];

/** What files put in front of functions that aren't Excel's own; may stand several times. */
const FILE_PREFIX = /^(?:_xl(?:fn|ws|udf)\.|_xldudf_)/i;

/** A namespace as the build takes it (scripts/deployedFiles.js). */
const NAMESPACE = /^[A-Z][A-Z0-9]{1,31}$/i;

/**
 * Which of our functions a written name stands for: bare, as files store it, or with a namespace.
 *
 * @returns `undefined` for everybody else's functions
 * @see SPEC.md N2
 * @example
 * ourName("_xldudf_APA_GRADE"); // "GRADE"
 */
export function ourName(written: string): OurName | undefined {
  let name = written;
  while (FILE_PREFIX.test(name)) name = name.replace(FILE_PREFIX, "");
  const isStored = name !== written;
  const upper = name.toUpperCase();
  return OUR_NAMES.find((each) => {
    if (upper === each) return true;
    if (!upper.endsWith(each)) return false;
    const mark = upper.charAt(upper.length - each.length - 1);
    // a file writes the dot behind the namespace as "_"
    if (mark !== "." && !(mark === "_" && isStored)) return false;
    return NAMESPACE.test(upper.slice(0, upper.length - each.length - 1));
  });
}
