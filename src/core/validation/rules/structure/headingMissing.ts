import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import { defineRule } from "../../defineRule";

interface Args {
  readonly heading: FieldId;
}

export const headingMissing = defineRule<Args>({
  id: "heading-missing",
  scope: "list",
  severity: "error",
  title: { ja: "見出しがない", en: "Heading missing" },
  why: {
    ja: "見出しのない列は読み取れないため、その欄の検証はすべて行われません。年度ごとの計画と実績で管理する一覧には当初値がないため、足りないのが当初値だけなら参考とします。",
    en: "A column without its heading can't be read, so nothing in it is checked. A list of yearly plans and actuals has no baseline: where only that is missing it is for information.",
  },
  message: {
    ja: ({ heading }) =>
      `一覧に見出し「${FIELD_LABELS[heading].ja}」が見つかりません。列を加えるか、見出しの言葉をご確認ください。`,
    en: ({ heading }) =>
      `The list has no heading "${FIELD_LABELS[heading].en}". Add the column, or check the words of its heading.`,
  },
  example: { reject: { headings: { departments: "" } }, accept: { headings: { departments: "所管課" } } },
  check: ({ missingHeadings }) =>
    missingHeadings.map((heading) => {
      const found = { field: "heading", at: { field: heading }, args: { heading } } as const;
      return heading === "baseline" && missingHeadings.length === 1
        ? { ...found, severity: "info" as const }
        : found;
    }),
});
