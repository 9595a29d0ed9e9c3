import { legendsElsewhere } from "./legendsElsewhere";
import { listCandidates } from "./listCandidates";
import { namedScale } from "./namedScale";
import { readList, type ReadList } from "./readList";
import type { BookSnapshot } from "./sheetSnapshot";
import { usualGrading } from "./usualGrading";

/**
 * Every list of a workbook, in the order of its sheets and from top to bottom: this year's, last year's, a
 * department's own.
 *
 * @see SPEC.md S46
 */
export function readLists(book: BookSnapshot): readonly ReadList[] {
  const scale = namedScale(book);
  const { lists } = listCandidates(book);
  const usual = usualGrading(book);
  const search = legendsElsewhere(book.sheets, lists);
  return lists.map(({ sheet, headings }) => readList(sheet, headings, scale, search, usual));
}
