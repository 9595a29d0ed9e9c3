import { cellAddress } from "./cellAddress";
import type { ListLayout } from "./listLayout";
import { SCALE_NAME } from "./namedScale";

/** The formulas of one row of a list. */
export interface GradeFormulas {
  readonly grade: string;
  readonly rate: string;
}

/**
 * 達成度と達成率等の数式 of one row.
 *
 * A blank reference arrives as 0 on some hosts (OfficeDev/office-js #4702): the guard leaves blank rows blank. Where
 * the method is 判断 there is no rate; the grade is typed over its formula then.
 *
 * @param row from 0
 * @see SPEC.md S36
 */
export function gradeFormulas({ columns }: ListLayout, row: number): GradeFormulas {
  const at = (column: number): string => cellAddress(row, column);
  const [baseline, current, target] = [at(columns.baseline), at(columns.current), at(columns.target)];
  const method = at(columns.method);
  const values = `${baseline},${current},${target},${method}`;
  return {
    grade: `=IF(${current}="","",GRADE(${values},${SCALE_NAME}))`,
    rate: `=IF(${current}="","",IF(${method}="判断","",GRADERATE(${values})))`,
  };
}
