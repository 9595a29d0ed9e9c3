import { defineRule } from "../../defineRule";
import { gradingBy } from "../../gradingBy";
import { METHOD_NAMES } from "../../methodNames";
import { rateText, type RateText } from "../../rateText";
import { reportGrade } from "../../reportGrade";

interface Args {
  /** what the values give; `undefined` where a person must judge */
  readonly computed: RateText | undefined;
  readonly method: "progress" | "attainment" | "stage" | "word" | undefined;
}

export const gradeMissing = defineRule<Args>({
  id: "grade-missing",
  scope: "row",
  severity: "error",
  needs: ["baseline", "current", "target", "grade"],
  title: { ja: "達成度がない", en: "Grade missing" },
  why: {
    ja: "値がそろっているのに達成度がないと、一覧が未完成のまま公表されます。測れない指標と、現状値が未測定の行では何も言いません。前の年度の列は、一覧に値がないため見ません。",
    en: "Values without their grade leave the published list unfinished. Silent where nothing can be measured or wasn't; earlier years have no values in the list.",
  },
  message: {
    ja: ({ computed, method }) =>
      computed === undefined || computed.rate === "" || method === "word"
        ? "「達成度」が記入されていません。値をご確認のうえ、記入してください。"
        : `「達成度」が記入されていません。${METHOD_NAMES[method ?? "progress"].ja}は${computed.rate}（${computed.label}）です。ご確認のうえ、記入してください。`,
    en: ({ computed, method }) =>
      computed === undefined || computed.rate === "" || method === "word"
        ? "Achievement grade is not filled in. Check the values and enter it."
        : `Achievement grade is not filled in. The ${METHOD_NAMES[method ?? "progress"].en} is ${computed.rate} (${computed.label}). Enter the grade.`,
  },
  example: { reject: { grade: "" }, accept: { current: "未実施", grade: "" } },
  check: (plan, list) => {
    const grade = reportGrade(plan, list);
    const isBlank = grade?.cell.reading.kind === "blank" || grade?.cell.reading.kind === "none";
    if (grade === undefined || !isBlank || plan.unmeasurable) return [];
    const grading = gradingBy(plan.method, plan, list);
    if (grading.kind === "nothing" || grading.kind === "unreadable") return [];
    if (plan.baseline.kind === "blank" || isAbsent(plan.target.kind)) return [];
    const method = grading.kind === "graded" ? grading.method : undefined;
    return [{ field: "grade", at: { nth: grade.nth }, args: { computed: rateText(grading), method } }];
  },
});

/** A blank value has its own finding; where none was set there is nothing to grade against. */
function isAbsent(kind: string): boolean {
  return kind === "blank" || kind === "none" || kind === "unmeasured";
}
