import { formatRate } from "../../core/grading/formatRate";
import { gradeIndicator, type Graded } from "../../core/grading/gradeIndicator";
import type { GradingMethod, GradingOptions } from "../../core/grading/gradingOptions";
import type { IndicatorValues } from "../../core/grading/indicatorValues";
import type { Rate } from "../../core/grading/rate";
import { rateMark, type RateAxis, type RateMark } from "../../core/grading/rateAxis";
import { rateIndicator } from "../../core/grading/rateIndicator";

/** One of the two rates of a row, as the small drawing has it. */
export interface ExplainedRate {
  readonly method: "progress" | "attainment";
  /** exact; `undefined` past the target, where no ratio can be formed */
  readonly rate: Rate | undefined;
  /** 52.1%, cut towards zero; "" where there is no ratio */
  readonly text: string;
  /** what it gives; `undefined` under the last bound of a scale */
  readonly label: string | undefined;
  readonly mark: RateMark;
  /** it is the one that the row's grade comes of */
  readonly isOwn: boolean;
}

/**
 * The rates that a row's values have by 進捗率 and by 達成率, whichever its method is.
 *
 * @param own what the row is graded by
 * @returns none of a row of words; 達成率 alone of a 維持目標 or without a baseline
 */
export function explainedRates(
  values: IndicatorValues,
  { scale, direction }: Pick<GradingOptions, "scale" | "direction">,
  axis: RateAxis,
  own: Graded["method"] | GradingMethod,
): readonly ExplainedRate[] {
  return (["progress", "attainment"] as const).flatMap((method): ExplainedRate[] => {
    const rating = rateIndicator(values, { method, direction });
    if (rating.kind !== "rated" || rating.method !== method) return [];
    const { rate } = rating;
    const grading = gradeIndicator(values, { method, scale, direction });
    return [
      {
        method,
        rate,
        text: rate === undefined ? "" : formatRate(rate),
        label: grading.kind === "graded" ? grading.label : undefined,
        mark: rateMark(rate, axis),
        isOwn: method === own,
      },
    ];
  });
}
