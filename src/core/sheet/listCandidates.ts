import { allSteps, type Steps } from "../steps/steps";
import { isPlanSheet } from "./isPlanSheet";
import { isListHeading, neededHeadings } from "./isListHeading";
import type { ListTable } from "./listTable";
import { listTablesInSteps } from "./listTables";
import type { BookSnapshot } from "./sheetSnapshot";

/** A table with some of a list's headings. */
export interface ListCandidate extends ListTable {
  /** how many of the needed headings */
  readonly present: number;
}

export interface ListCandidates {
  /** tables that are lists; a sheet may have several, one below the other */
  readonly lists: readonly ListCandidate[];
  /** tables with too few of the headings, or without those that make a list */
  readonly others: readonly ListCandidate[];
  /** 個票: how many sheets have their form */
  readonly planSheets: number;
}

/**
 * The tables of a workbook by how much of a list they are, in the order of the sheets and from top to bottom.
 *
 * @see SPEC.md S3, S28
 */
export function listCandidates(book: BookSnapshot): ListCandidates {
  return allSteps(listCandidatesInSteps(book));
}

/** The same in steps that take some milliseconds each. */
export function* listCandidatesInSteps({ sheets }: BookSnapshot): Steps<ListCandidates> {
  const lists: ListCandidate[] = [];
  const others: ListCandidate[] = [];
  let planSheets = 0;
  for (const sheet of sheets) {
    if (isPlanSheet(sheet)) {
      planSheets++;
      continue;
    }
    for (const table of yield* listTablesInSteps(sheet)) {
      const present = neededHeadings(table.headings);
      (isListHeading(table.headings) ? lists : others).push({ ...table, present });
    }
  }
  return { lists, others, planSheets };
}
