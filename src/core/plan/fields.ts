import { VALUE_LABELS } from "./valueLabels";

/** A field of the list or of a plan sheet, as findings name it. The ids are public (`check --json`). */
export type FieldId =
  | "number"
  | "title"
  | "departments"
  | "indicator"
  | "baseline"
  | "current"
  | "target"
  | "overview"
  | "grade"
  | "method"
  | "heading"
  | "scale"
  | "task"
  | "plan"
  | "actual"
  | "report"
  | "text";

/** Field names as sentences quote them, in 「」. */
export const FIELD_LABELS: Readonly<Record<FieldId, { readonly ja: string; readonly en: string }>> = {
  number: { ja: "番号", en: "Number" },
  title: { ja: "行動計画", en: "Action plan" },
  departments: { ja: "担当部署", en: "Departments" },
  indicator: { ja: "指標", en: "Indicator" },
  baseline: { ja: VALUE_LABELS.baseline, en: "Baseline" },
  current: { ja: VALUE_LABELS.current, en: "Current value" },
  target: { ja: VALUE_LABELS.target, en: "Target" },
  overview: { ja: "取組内容の概要", en: "Overview" },
  grade: { ja: "達成度", en: "Achievement grade" },
  method: { ja: "算定方法", en: "Method" },
  heading: { ja: "見出し", en: "Heading" },
  scale: { ja: "評価基準", en: "Grade scale" },
  task: { ja: "年次計画", en: "Annual milestones" },
  plan: { ja: "計画", en: "Plan" },
  actual: { ja: "実績", en: "Actual" },
  report: { ja: "取組状況", en: "Report" },
  text: { ja: "本文", en: "Text" },
};
