import type { Grading } from "../grading/gradeIndicator";
import type { GradeScale } from "../grading/gradeScale";
import type { IndicatorValues } from "../grading/indicatorValues";
import type { NothingReason } from "../grading/rateIndicator";
import type { LocaleText } from "./locale";
import { reasonSentence } from "./reasonSentence";
import { reasonSentenceEn } from "./reasonSentenceEn";
import { uncomputableSentence } from "./uncomputableSentence";
import { ungradedSentenceEn } from "./ungradedSentenceEn";
import { unreadableSentence } from "./unreadableSentence";

const NOTHING: Readonly<Record<NothingReason, LocaleText>> = {
  unmeasurable: {
    ja: "指標の設定困難のため、「達成度」はありません。",
    en: "The indicator cannot be measured (指標の設定困難), so there is no Achievement grade.",
  },
  "not-measured": {
    ja: "「現状値」がないため、「達成度」はまだありません。「現状値」を入力すると計算できます。",
    en: "There is no Current value yet, so there is no Achievement grade. Enter it to have one computed.",
  },
};

/**
 * Why a row has its grade, or none: the Japanese as GRADEREASON puts it, and the English.
 *
 * @param grading of `values` by `scale`
 * @see SPEC.md G42
 */
export function gradingSentence(grading: Grading, values: IndicatorValues, scale: GradeScale): LocaleText {
  switch (grading.kind) {
    case "graded":
      return {
        ja: reasonSentence(grading, values, scale),
        en: reasonSentenceEn(grading, values, scale),
      };
    case "nothing":
      return NOTHING[grading.reason];
    case "uncomputable":
      return { ja: uncomputableSentence(grading.issue), en: ungradedSentenceEn(grading.issue) };
    case "unreadable":
      return { ja: unreadableSentence(grading.issue), en: ungradedSentenceEn(grading.issue) };
  }
}
