import type { ScaffoldPlan } from "./planScaffold";
import type { PlanWorkbook } from "./ports";

/** What was made. */
export interface ScaffoldOutcome {
  readonly sheets: readonly string[];
  readonly listSheet: string;
  readonly rows: number;
}

/**
 * 一覧をつくる: makes what was planned.
 *
 * @throws WorkbookError; `name-taken` where a sheet of that name has come since the plan was made: read the book and
 *   plan again
 */
export async function scaffoldList(workbook: PlanWorkbook, plan: ScaffoldPlan): Promise<ScaffoldOutcome> {
  await workbook.addSheets(plan.drafts);
  return { sheets: plan.drafts.map(({ name }) => name), listSheet: plan.listSheet, rows: plan.rows };
}
