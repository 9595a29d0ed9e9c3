import type { ScaffoldPlan } from "./planScaffold";
import type { OverBook, PlanWorkbook } from "../ports";

/** What was made. */
export interface ScaffoldOutcome {
  readonly sheets: readonly string[];
  readonly listSheet: string;
  readonly rows: number;
}

/**
 * 一覧をつくる: makes what was planned, or is planned over the book as it stands now.
 *
 * @returns `undefined` where the planning wants nothing to be made
 * @throws WorkbookError; `name-taken` where a sheet of that name has come since the plan was made: plan again
 */
export async function scaffoldList(
  workbook: PlanWorkbook,
  wanted: OverBook<ScaffoldPlan | undefined>,
): Promise<ScaffoldOutcome | undefined> {
  let plan: ScaffoldPlan | undefined;
  await workbook.addSheets((book) => {
    plan = typeof wanted === "function" ? wanted(book) : wanted;
    return plan?.drafts ?? [];
  });
  if (plan === undefined) return undefined;
  return { sheets: plan.drafts.map(({ name }) => name), listSheet: plan.listSheet, rows: plan.rows };
}
