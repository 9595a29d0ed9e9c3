import { DEFAULT_SCALE } from "../core/grading/defaultScale";
import { fastLevel, fastLevelOf, fastScale } from "../core/grading/fastLevel";
import { gradeIndicator } from "../core/grading/gradeIndicator";
import { areAlike, isNotGiven, isOmitted } from "./argument";
import { isCellError } from "./cellError";
import type { GradingOptions } from "../core/grading/gradingOptions";
import { cellOf, scaleOf, valuesOf, withOptions } from "./gradingCells";
import { spill } from "./spill";

/**
 * 当初値・現状値・目標値から達成度（A・B・C・Dなど）を求めます。
 * @customfunction GRADE
 * @param baseline 当初値（例 "982百万円"、セル、範囲）
 * @param current 現状値（空欄や「-」のときは空欄を返します）
 * @param target 目標値
 * @param [method] 算定方法：進捗率（省略時）・達成率・段階・判断
 * @param [scale] 評価基準：評価と下限の2列（3列目に以上・超）の範囲。省略時はA 100%・B 75%・C 50%・D
 * @param [direction] 増減の向き：増・減。省略時は当初値と目標値から判断します
 * @returns 達成度
 */
export function grade(
  baseline: any[][],
  current: any[][],
  target: any[][],
  method?: any[][],
  scale?: any[][],
  direction?: any[][],
): any[][] {
  const levels = scaleOf(scale) || DEFAULT_SCALE;
  if (isCellError(levels)) return [[levels]];
  const { labels, bounds } = fastScale(levels);
  const compute = (cells: readonly unknown[]) => {
    // by index: taking an array apart by pattern walks an iterator, once for each of 100,000 cells
    const values = valuesOf(cells[0], cells[1], cells[2]);
    const asked = cells[3];
    const way = cells[4];
    if (isNotGiven(asked) && isNotGiven(way)) {
      const level = fastLevelOf(values, bounds);
      if (level >= 0) return labels[level];
    }
    const answer = (options: GradingOptions) => {
      const grading = gradeIndicator(values, options);
      return grading.kind === "graded" ? grading.label : cellOf(grading);
    };
    return withOptions(asked, way, answer, levels);
  };
  const ofNumbers = (row: number, column: number) => {
    const from: unknown = baseline[row]![column];
    const at: unknown = current[row]![column];
    const to: unknown = target[row]![column];
    if (typeof from !== "number" || typeof at !== "number" || typeof to !== "number") return undefined;
    // -1 where exact decimals must decide: there is no such label
    return labels[fastLevel(from, at, to, bounds)];
  };
  const plain = areAlike(baseline, current, target) && isOmitted(method) && isOmitted(direction);
  return spill([baseline, current, target, method, direction], compute, plain ? ofNumbers : undefined);
}
