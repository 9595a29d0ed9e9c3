/** The cells that a grade is computed from, by their addresses. */
export interface GradedCells {
  readonly baseline: string;
  readonly current: string;
  readonly target: string;
  /** `undefined`: the list has no 算定方法 */
  readonly method: string | undefined;
  /** a defined name; `undefined`: the default scale */
  readonly scale: string | undefined;
}

/**
 * 達成度の数式 over cells that stand anywhere; blank where there is no current value.
 *
 * @see SPEC.md S36
 * @example
 * gradeFormula({ baseline: "D5", current: "E5", target: "F5", method: undefined, scale: "評価基準" });
 * // =IF(E5="","",GRADE(D5,E5,F5,,評価基準))
 */
export function gradeFormula({ baseline, current, target, method, scale }: GradedCells): string {
  const options =
    scale !== undefined ? `,${method ?? ""},${scale}` : method !== undefined ? `,${method}` : "";
  return `=IF(${current}="","",GRADE(${baseline},${current},${target}${options}))`;
}
