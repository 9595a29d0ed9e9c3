import { isPlanSheet } from "./isPlanSheet";
import { NEEDED_FIELDS } from "./listForm";
import { listHeadings, type ListHeadings } from "./listHeadings";
import type { BookSnapshot, SheetSnapshot } from "./sheetSnapshot";

/** A sheet with some of a list's headings. */
export interface ListCandidate {
  readonly sheet: SheetSnapshot;
  readonly headings: ListHeadings;
  /** how many of the needed headings */
  readonly present: number;
}

export interface ListCandidates {
  /** sheets that hold a list */
  readonly lists: readonly ListCandidate[];
  /** sheets with too few of the headings, or without those that make a list */
  readonly others: readonly ListCandidate[];
  /** 個票: how many sheets have their form */
  readonly planSheets: number;
}

/** Fewer of the needed headings than these, and a sheet isn't the list. */
const FEWEST_HEADINGS = 4;

/**
 * The sheets of a workbook by how much of a list they are, in the order of the sheets.
 *
 * @see SPEC.md S3, S28
 */
export function listCandidates({ sheets }: BookSnapshot): ListCandidates {
  const lists: ListCandidate[] = [];
  const others: ListCandidate[] = [];
  let planSheets = 0;
  for (const sheet of sheets) {
    if (isPlanSheet(sheet)) {
      planSheets++;
      continue;
    }
    const headings = listHeadings(sheet);
    if (headings === undefined) continue;
    const present = NEEDED_FIELDS.filter((field) => headings.found.includes(field)).length;
    (isList(headings, present) ? lists : others).push({ sheet, headings, present });
  }
  return { lists, others, planSheets };
}

/** Departments and values alone are any table; a list has indicators or grades. */
function isList({ found }: ListHeadings, present: number): boolean {
  return present >= FEWEST_HEADINGS && (found.includes("indicator") || found.includes("grade"));
}
