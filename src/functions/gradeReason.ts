import { DEFAULT_SCALE } from "../core/grading/defaultScale";
import { gradeIndicator } from "../core/grading/gradeIndicator";
import { reasonSentence } from "../core/messages/reasonSentence";
import { isCellError } from "./cellError";
import { cellOf, scaleOf, valuesOf, withOptions } from "./gradingCells";
import { spill } from "./spill";

/**
 * 達成度の根拠（率、計算式、評価の範囲）を文で示します。
 * @customfunction GRADEREASON
 * @param baseline 当初値（例 "982百万円"、セル、範囲）
 * @param current 現状値（空欄や「-」のときは空欄を返します）
 * @param target 目標値
 * @param [method] 算定方法：進捗率（省略時）・達成率・段階・判断
 * @param [scale] 評価基準：評価と下限の2列（3列目に以上・超）の範囲。省略時はA 100%・B 75%・C 50%・D
 * @param [direction] 増減の向き：増・減。省略時は当初値と目標値から判断します
 * @returns 達成度の根拠
 */
export function gradeReason(
  baseline: any[][],
  current: any[][],
  target: any[][],
  method?: any[][],
  scale?: any[][],
  direction?: any[][],
): any[][] {
  const levels = scaleOf(scale) || DEFAULT_SCALE;
  if (isCellError(levels)) return [[levels]];
  return spill([baseline, current, target, method, direction], ([from, at, to, asked, way]) =>
    withOptions(
      asked,
      way,
      (options) => {
        const values = valuesOf(from, at, to);
        const grading = gradeIndicator(values, options);
        return grading.kind === "graded" ? reasonSentence(grading, values, levels) : cellOf(grading);
      },
      levels,
    ),
  );
}
