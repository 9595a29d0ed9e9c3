import { cellAddress } from "../../core/sheet/cellAddress";

/** A number of a text is 0: the condition stays what it is, and the formula says whose it is in every Excel. */
const MARK = 'N("行動計画アシスト';

/** A rule that is never true: it stands on cells whose diagonal line is ours, and moves with them. */
export const DIAGONAL_RULE = `=AND(FALSE,${MARK} 斜線")=0)`;

/** A rule that is never true either: it stands on cells whose data bar is ours. */
export const BAR_RULE = `=AND(FALSE,${MARK} 棒")=0)`;

/** What of ours a condition stands for. */
export type OurRule = { readonly label: string } | "diagonal" | "bar";

/**
 * The condition of a grade's colour: the cell's letter, and the mark by which the rule is known as ours.
 *
 * @param row,column the first cell of the rule's range, from 0; the other cells are seen from it
 * @example
 * gradeRule("A", 8, 8); // =AND(TRIM(I9)="A",N("行動計画アシスト")=0)
 */
export function gradeRule(label: string, row: number, column: number): string {
  return `=AND(TRIM(${cellAddress(row, column)})="${label.replaceAll('"', '""')}",${MARK}")=0)`;
}

/** A condition as `gradeRule` writes it, wherever its cell is by now; Excel may have put spaces in. */
const GRADE_RULE = /^=?AND\(TRIM\([^()]*\) ?= ?"((?:[^"]|"")*)", ?N\("行動計画アシスト"\) ?= ?0\)$/i;

/**
 * What a condition is: the colour of a grade, the mark of a line or a bar, or somebody else's (`undefined`). Whoever has
 * written more into a condition of ours has made it his own.
 */
export function ourRule(formula: string): OurRule | undefined {
  const label = GRADE_RULE.exec(formula)?.[1];
  if (label !== undefined) return { label: label.replaceAll('""', '"') };
  if (isSameRule(formula, BAR_RULE)) return "bar";
  return isSameRule(formula, DIAGONAL_RULE) ? "diagonal" : undefined;
}

/** Whether a condition is one of ours without cells, but for spaces. */
export function isSameRule(formula: string, ours: string): boolean {
  const bare = (each: string): string => each.replace(/^=|\s/g, "").toUpperCase();
  return bare(formula) === bare(ours);
}
