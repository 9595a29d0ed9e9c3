import { defineRule } from "../../defineRule";
import { isVacant } from "../../isVacant";

export const overviewMissing = defineRule({
  id: "overview-missing",
  scope: "row",
  severity: "warning",
  needs: ["overview"],
  title: { ja: "概要がない", en: "Overview missing" },
  why: {
    ja: "取組内容の概要がないと、値と達成度の理由が読み手に分かりません。概要の列がない一覧、名称が欠番の行、-などの記号があるときは何も言いません。",
    en: "Without an overview readers can't tell what lies behind the value and the grade. Silent where the list has no such column, where the title is 欠番, and where a none mark stands there.",
  },
  message: {
    ja: () => "「取組内容の概要」が空欄です。取り組んだ内容を記入してください。",
    en: () => "Overview is blank. Enter what was done.",
  },
  example: { reject: { overview: "" }, accept: { overview: "-" } },
  check: (plan, { headings }) => {
    const { overview, continues } = plan;
    const hasColumn = headings.some(({ field }) => field === "overview");
    // A further indicator shares the overview of its plan.
    return hasColumn && overview === "" && !continues && !isVacant(plan)
      ? [{ field: "overview", args: {} }]
      : [];
  },
});
