import type { Place } from "../plan/place";
import type { NearestSheet, PlanBook } from "../plan/planBook";
import { cellAddress } from "./cellAddress";
import type { CellPlace } from "./cellPlace";
import { listCandidates, NEEDED_FIELDS, type ListCandidate } from "./listCandidates";
import { namedScale } from "./namedScale";
import { readList } from "./readList";
import type { BookSnapshot, SheetSnapshot } from "./sheetSnapshot";

/** A workbook in plan words, and where its places are. */
export interface ReadPlanBook {
  readonly book: PlanBook;
  readonly locate: (place: Place) => CellPlace;
}

/**
 * Finds the list and the plan sheets of a workbook by their labels.
 *
 * Of several lists the first with the most headings is read.
 *
 * @see SPEC.md S2, S3, S28, S31
 */
export function readPlanBook(snapshot: BookSnapshot): ReadPlanBook {
  const { lists, others, planSheets } = listCandidates(snapshot);
  const best = mostHeadings(lists);
  if (best !== undefined) {
    const { list, locate } = readList(best.sheet, best.headings, namedScale(snapshot));
    return { book: { list, nearest: undefined, planSheets }, locate };
  }
  const nearest = mostHeadings(others);
  return {
    book: { list: undefined, nearest: nearest && nearestSheet(nearest), planSheets },
    locate: () => firstCell(nearest, snapshot.sheets[0]),
  };
}

function mostHeadings(candidates: readonly ListCandidate[]): ListCandidate | undefined {
  let best: ListCandidate | undefined;
  for (const candidate of candidates) {
    if (best === undefined || candidate.present > best.present) best = candidate;
  }
  return best;
}

function nearestSheet({ sheet, headings }: ListCandidate): NearestSheet | undefined {
  const found = NEEDED_FIELDS.filter((field) => headings.found.includes(field));
  return found.length === 0 ? undefined : { sheet: sheet.name, found, missing: headings.missing };
}

function firstCell(nearest: ListCandidate | undefined, first: SheetSnapshot | undefined): CellPlace {
  const heading = nearest?.headings.columns[0];
  if (nearest === undefined || heading === undefined)
    return { sheet: first?.name ?? "", cell: cellAddress(0, 0) };
  const { sheet } = nearest;
  return {
    sheet: sheet.name,
    cell: cellAddress(sheet.firstRow + heading.row, sheet.firstColumn + heading.column),
  };
}
