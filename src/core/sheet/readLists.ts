import { listCandidates } from "./listCandidates";
import { namedScale } from "./namedScale";
import { readList, type ReadList } from "./readList";
import type { BookSnapshot } from "./sheetSnapshot";

/**
 * Every list of a workbook, in the order of its sheets: this year's, last year's, a department's own.
 *
 * @see SPEC.md S46
 */
export function readLists(book: BookSnapshot): readonly ReadList[] {
  const scale = namedScale(book);
  return listCandidates(book).lists.map(({ sheet, headings }) => readList(sheet, headings, scale));
}
