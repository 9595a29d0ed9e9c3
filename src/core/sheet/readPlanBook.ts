import type { Place } from "../plan/place";
import type { NearestSheet, PlanBook } from "../plan/planBook";
import { allSteps, type Steps } from "../steps/steps";
import { cellAddress } from "./cellAddress";
import type { CellPlace } from "./cellPlace";
import { legendsElsewhere } from "./legendsElsewhere";
import { listCandidatesInSteps, type ListCandidate } from "./listCandidates";
import { NEEDED_FIELDS } from "./listForm";
import { namedScale, type NamedScale } from "./namedScale";
import { readListInSteps } from "./readList";
import type { BookSnapshot, SheetSnapshot } from "./sheetSnapshot";
import { usualGrading } from "./usualGrading";

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
  return readPlanBooks(snapshot)[0];
}

/**
 * The workbook once for each of its lists: the one of `readPlanBook` first, then the others in the order of the sheets.
 *
 * Another table is a list of its own if it has as many of the headings but one, and a row with a plan: a table of
 * another kind would be told what it need not have.
 *
 * @returns one without a list where there is none
 * @see SPEC.md S55
 */
export function readPlanBooks(snapshot: BookSnapshot): ReadPlanBooks {
  return allSteps(readPlanBooksInSteps(snapshot));
}

type ReadPlanBooks = readonly [ReadPlanBook, ...ReadPlanBook[]];

/** The same in steps that take some milliseconds each. */
export function* readPlanBooksInSteps(snapshot: BookSnapshot): Steps<ReadPlanBooks> {
  const { lists, others, planSheets } = yield* listCandidatesInSteps(snapshot);
  const best = mostHeadings(lists);
  const named = namedScale(snapshot);
  const search = legendsElsewhere(snapshot.sheets, lists);
  const usual = usualGrading(snapshot);
  if (best !== undefined) {
    const read = function* (
      { sheet, headings }: ListCandidate,
      scale: NamedScale | undefined,
    ): Steps<ReadPlanBook> {
      const { list, locate } = yield* readListInSteps(sheet, headings, scale, search, usual);
      return { book: { list, nearest: undefined, planSheets }, locate };
    };
    // that the name's cells are no scale is said once
    const usable = named?.scale === undefined ? undefined : named;
    const books: [ReadPlanBook, ...ReadPlanBook[]] = [yield* read(best, named)];
    for (const other of lists) {
      if (other === best || other.present < best.present - 1) continue;
      const further = yield* read(other, usable);
      if (further.book.list !== undefined && further.book.list.plans.length > 0) books.push(further);
    }
    return books;
  }
  const nearest = mostHeadings(others);
  return [
    {
      book: { list: undefined, nearest: nearest && nearestSheet(nearest), planSheets },
      locate: () => firstCell(nearest, snapshot.sheets[0]),
    },
  ];
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
