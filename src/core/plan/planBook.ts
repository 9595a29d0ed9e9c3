import type { FieldId } from "./fields";
import type { PlanList } from "./planList";

/** The sheet that comes nearest to a list, where no sheet has one. */
export interface NearestSheet {
  readonly sheet: string;
  /** needed headings that it has, and those that it lacks */
  readonly found: readonly FieldId[];
  readonly missing: readonly FieldId[];
}

/** A workbook as the rules see it. */
export interface PlanBook {
  readonly list: PlanList | undefined;
  /** only where there is no list; `undefined` too where no sheet has any of its headings */
  readonly nearest: NearestSheet | undefined;
  /** 個票: how many sheets have their form */
  readonly planSheets: number;
}
