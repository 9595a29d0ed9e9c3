import { cellAddress } from "./cellAddress";
import { gradeFormula } from "./gradeFormula";
import type { ListLayout } from "./listLayout";
import { SCALE_NAME } from "./namedScale";

/** The formulas of one row of a list. */
export interface GradeFormulas {
  readonly grade: string;
  readonly rate: string;
  readonly reason: string;
}

/**
 * 達成度、達成率等と根拠の数式 of one row.
 *
 * A blank reference arrives as 0 on some hosts (OfficeDev/office-js #4702): the guard leaves blank rows blank. Where
 * the method is 判断 there is no rate and no reason to compute; grade and reason are typed over their formulas then.
 *
 * @param row from 0
 * @see SPEC.md S36
 */
export function gradeFormulas({ columns }: ListLayout, row: number): GradeFormulas {
  const at = (column: number): string => cellAddress(row, column);
  const [baseline, current, target] = [at(columns.baseline), at(columns.current), at(columns.target)];
  const method = at(columns.method);
  const values = `${baseline},${current},${target},${method}`;
  const unlessBlank = (formula: string): string => `=IF(${current}="","",${formula})`;
  const unlessJudged = (formula: string): string => unlessBlank(`IF(${method}="判断","",${formula})`);
  return {
    grade: gradeFormula({ baseline, current, target, method, scale: SCALE_NAME }),
    rate: unlessJudged(`GRADERATE(${values})`),
    reason: unlessJudged(`GRADEREASON(${values},${SCALE_NAME})`),
  };
}
