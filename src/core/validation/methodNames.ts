import type { Graded } from "../grading/gradeIndicator";
import type { LocaleText } from "../messages/locale";

/** What was reckoned, as sentences name it. */
export const METHOD_NAMES: Readonly<Record<Graded["method"], LocaleText>> = {
  progress: { ja: "進捗率", en: "progress rate" },
  attainment: { ja: "達成率", en: "attainment rate" },
  stage: { ja: "段階の率", en: "rate of the stage" },
  word: { ja: "目標との一致", en: "agreement with the target" },
};
