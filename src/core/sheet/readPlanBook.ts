import type { Place } from "../plan/place";
import type { NearestSheet, PlanBook } from "../plan/planBook";
import { cellAddress } from "./cellAddress";
import type { CellPlace } from "./cellPlace";
import { isPlanSheet } from "./isPlanSheet";
import { LIST_FORM } from "./listForm";
import { listHeadings, type ListHeadings } from "./listHeadings";
import { namedScale } from "./namedScale";
import { readList } from "./readList";
import type { BookSnapshot, SheetSnapshot } from "./sheetSnapshot";

/** A workbook in plan words, and where its places are. */
export interface ReadPlanBook {
  readonly book: PlanBook;
  readonly locate: (place: Place) => CellPlace;
}

/** Fewer of the needed headings than these, and a sheet isn't the list. */
const FEWEST_HEADINGS = 4;

const NEEDED = LIST_FORM.filter(({ needed }) => needed).map(({ field }) => field);

/**
 * Finds the list and the plan sheets of a workbook by their labels.
 *
 * Of several lists the first with the most headings is read.
 *
 * @see SPEC.md S2, S3, S28, S31
 */
export function readPlanBook(snapshot: BookSnapshot): ReadPlanBook {
  const planSheets = snapshot.sheets.filter(isPlanSheet);
  const candidates: Candidate[] = [];
  for (const sheet of snapshot.sheets) {
    if (planSheets.includes(sheet)) continue;
    const headings = listHeadings(sheet);
    if (headings !== undefined) candidates.push({ sheet, headings });
  }
  const best = mostHeadings(candidates.filter(isList));
  if (best !== undefined) {
    const { list, locate } = readList(best.sheet, best.headings, namedScale(snapshot));
    return { book: { list, nearest: undefined, planSheets: planSheets.length }, locate };
  }
  const nearest = mostHeadings(candidates);
  return {
    book: { list: undefined, nearest: nearest && nearestSheet(nearest), planSheets: planSheets.length },
    locate: () => firstCell(nearest, snapshot.sheets[0]),
  };
}

interface Candidate {
  readonly sheet: SheetSnapshot;
  readonly headings: ListHeadings;
}

/** Departments and values alone are any table; a list has indicators or grades. */
function isList({ headings }: Candidate): boolean {
  const { found } = headings;
  return present(headings) >= FEWEST_HEADINGS && (found.includes("indicator") || found.includes("grade"));
}

function present({ found }: ListHeadings): number {
  return NEEDED.filter((field) => found.includes(field)).length;
}

function mostHeadings(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (best === undefined || present(candidate.headings) > present(best.headings)) best = candidate;
  }
  return best;
}

function nearestSheet({ sheet, headings }: Candidate): NearestSheet | undefined {
  const found = NEEDED.filter((field) => headings.found.includes(field));
  return found.length === 0 ? undefined : { sheet: sheet.name, found, missing: headings.missing };
}

function firstCell(nearest: Candidate | undefined, first: SheetSnapshot | undefined): CellPlace {
  const heading = nearest?.headings.columns[0];
  if (nearest === undefined || heading === undefined)
    return { sheet: first?.name ?? "", cell: cellAddress(0, 0) };
  const { sheet } = nearest;
  return {
    sheet: sheet.name,
    cell: cellAddress(sheet.firstRow + heading.row, sheet.firstColumn + heading.column),
  };
}
