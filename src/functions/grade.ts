import { DEFAULT_SCALE } from "../core/grading/defaultScale";
import { fastLevel, fastLevelOf, fastScale } from "../core/grading/fastLevel";
import { gradeIndicator } from "../core/grading/gradeIndicator";
import { isCellError } from "./cellError";
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
  const levels = scaleOf(scale) ?? DEFAULT_SCALE;
  if (isCellError(levels)) return [[levels]];
  const { labels, bounds } = fastScale(levels);
  return spill([baseline, current, target, method, direction], (cells) => {
    // by index: taking an array apart by pattern walks an iterator, once for each of 100,000 cells
    const from = cells[0];
    const at = cells[1];
    const to = cells[2];
    const asked = cells[3];
    const way = cells[4];
    if (!asked && !way) {
      const level =
        typeof from === "number" && typeof at === "number" && typeof to === "number"
          ? fastLevel(from, at, to, bounds)
          : fastLevelOf(valuesOf(from, at, to), bounds);
      if (level >= 0) return labels[level];
    }
    return withOptions(asked, way, (options) => {
      const grading = gradeIndicator(valuesOf(from, at, to), { ...options, scale: levels });
      return grading.kind === "graded" ? grading.label : cellOf(grading);
    });
  });
}
