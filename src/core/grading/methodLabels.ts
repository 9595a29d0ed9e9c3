import type { GradingMethod } from "./gradingOptions";

/** 算定方法 as cells name it, in the order of a dropdown. `readMethod` reads them back. */
export const METHOD_LABELS: Readonly<Record<GradingMethod, string>> = {
  progress: "進捗率",
  attainment: "達成率",
  stage: "段階",
  judged: "判断",
};
