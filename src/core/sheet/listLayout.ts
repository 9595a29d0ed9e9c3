import type { Box } from "./sheetDraft";

/** Where everything of a standard list stands. Rows and columns count from 0. */
export interface ListLayout {
  readonly title: number;
  readonly heading: number;
  readonly firstPlan: number;
  readonly plans: number;
  readonly legend: number;
  readonly columns: {
    readonly title: number;
    readonly departments: number;
    readonly indicator: number;
    readonly baseline: number;
    readonly current: number;
    readonly target: number;
    readonly overview: number;
    readonly firstGrade: number;
    readonly lastGrade: number;
    /** working columns, beside the printed area */
    readonly method: number;
    readonly rate: number;
    readonly reason: number;
  };
}

/** Heading rows: two tiers. */
const TIERS = 2;

/**
 * 一覧の配置 the standard list: title, a line between, two heading rows, the plans, a line between, the legend.
 *
 * A blank column parts the working columns from what is printed.
 *
 * @param plans rows for plans, 1 or more
 * @param gradeYears how many grade columns, 1 or more
 */
export function listLayout(plans: number, gradeYears: number): ListLayout {
  const firstGrade = 7;
  const lastGrade = firstGrade + gradeYears - 1;
  const heading = 2;
  const firstPlan = heading + TIERS;
  return {
    title: 0,
    heading,
    firstPlan,
    plans,
    legend: firstPlan + plans + 1,
    columns: {
      title: 0,
      departments: 1,
      indicator: 2,
      baseline: 3,
      current: 4,
      target: 5,
      overview: 6,
      firstGrade,
      lastGrade,
      method: lastGrade + 2,
      rate: lastGrade + 3,
      reason: lastGrade + 4,
    },
  };
}

/** The cells of all plans in one column, or from one column to another. */
export function planColumn({ firstPlan, plans }: ListLayout, from: number, to = from): Box {
  return { row: firstPlan, column: from, rows: plans, columns: to - from + 1 };
}
