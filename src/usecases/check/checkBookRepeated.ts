import { findingKey, type FindingIdentity } from "../../core/validation/findingKey";
import { isSubmissionCopy } from "../handover/submissionCopy";

/**
 * Findings that a copy of a list for submission only repeats: of the same cell, over the same values.
 *
 * The copy is checked all the same, as it is what will be published: what was mended in its list alone, or typed into
 * the copy alone, is told.
 */
export class RepeatedFindings {
  /** by the sheets that have a copy */
  readonly #told = new Map<string, Set<string>>();
  /** by the copies */
  readonly #originals = new Map<string, string>();

  /** @param sheets those of the lists, in the order in which they are checked */
  constructor(sheets: readonly string[]) {
    for (const [at, sheet] of sheets.entries()) {
      const original = sheets.slice(0, at).find((before) => isSubmissionCopy(sheet, before));
      if (original === undefined) continue;
      this.#originals.set(sheet, original);
      this.#told.set(original, new Set());
    }
  }

  /** The sheet that a sheet is a copy of. */
  originalOf(sheet: string): string | undefined {
    return this.#originals.get(sheet);
  }

  /** Whether the list that the sheet is a copy of has told it. Of a list that has a copy, notes what is told. */
  isRepeated(sheet: string, cell: string, identity: FindingIdentity): boolean {
    const own = this.#told.get(sheet);
    const original = this.#originals.get(sheet);
    if (own === undefined && original === undefined) return false;
    const told = `${cell} ${findingKey(identity)}`;
    own?.add(told);
    return original !== undefined && this.#told.get(original)?.has(told) === true;
  }
}
