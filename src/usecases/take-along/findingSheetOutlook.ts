import { freeSheetName } from "../../core/sheet/freeSheetName";
import { compact } from "../../core/text/compact";
import { MOST_OFFICE_SHEETS } from "./mostOfficeSheets";
import type { Validation } from "../check/validateBook";

/** What the sheets of findings would be, said before they are made. */
export interface FindingSheetOutlook {
  /** of the one sheet of all findings, as far as the sheets are known */
  readonly name: string;
  readonly findings: number;
  /** a finding of two offices stands with both */
  readonly lines: number;
  /** sheets that 課ごとに分ける makes */
  readonly sheets: number;
  /** one of them is of findings without an office */
  readonly hasOthers: boolean;
  /** more sheets than anybody can leaf through: none is made */
  readonly isTooMany: boolean;
  readonly most: number;
}

/** @param taken names of the book's sheets */
export function findingSheetOutlook(
  { report: { findings, plans } }: Pick<Validation, "report">,
  sheetName: string,
  taken: readonly string[],
): FindingSheetOutlook {
  const offices = new Set<string>();
  let lines = 0;
  for (const { row } of findings) {
    const named = (row === undefined ? undefined : plans[row])?.offices ?? [];
    for (const office of named.length === 0 ? [""] : named) {
      offices.add(compact(office));
      lines++;
    }
  }
  return {
    name: freeSheetName(sheetName, taken),
    findings: findings.length,
    lines,
    sheets: offices.size,
    hasOthers: offices.has(""),
    isTooMany: offices.size > MOST_OFFICE_SHEETS,
    most: MOST_OFFICE_SHEETS,
  };
}
