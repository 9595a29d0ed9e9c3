import { rateNumber } from "../core/grading/rate";
import { rateIndicator } from "../core/grading/rateIndicator";
import { cellOf, valuesOf, withOptions } from "./gradingCells";
import { spill } from "./spill";

/**
 * 達成度のもとになる率（進捗率など）を小数で求めます。
 * @customfunction GRADERATE
 * @param baseline 当初値（例 "982百万円"、セル、範囲）
 * @param current 現状値（空欄や「-」のときは空欄を返します）
 * @param target 目標値
 * @param [method] 算定方法：進捗率（省略時）・達成率・段階・判断
 * @param [direction] 増減の向き：増・減。省略時は当初値と目標値から判断します
 * @returns 率（例 52.1%は0.521）
 */
export function gradeRate(
  baseline: any[][],
  current: any[][],
  target: any[][],
  method?: any[][],
  direction?: any[][],
): any[][] {
  return spill([baseline, current, target, method, direction], ([from, at, to, asked, way]) =>
    withOptions(asked, way, (options) => {
      const rating = rateIndicator(valuesOf(from, at, to), options);
      if (rating.kind !== "rated") return cellOf(rating);
      return rating.rate === undefined
        ? cellOf({ kind: "uncomputable", issue: { code: "no-ratio-beyond" } })
        : rateNumber(rating.rate);
    }),
  );
}
