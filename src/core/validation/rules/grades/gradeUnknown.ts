import { defineRule, type Found } from "../../defineRule";
import type { Fix } from "../../finding";
import { saysNoGrade } from "../../saysNoGrade";
import { shorten } from "../../shorten";

interface Args {
  readonly text: string;
  /** the letter that it looks like; `undefined` where it looks like none */
  readonly letter: string | undefined;
  readonly labels: readonly string[];
}

export const gradeUnknown = defineRule<Args>({
  id: "grade-unknown",
  scope: "row",
  severity: "error",
  needs: ["grade"],
  title: { ja: "評価基準にない達成度", en: "Grade not on the scale" },
  why: {
    ja: "評価基準にない文字は集計にも色分けにも数えられません。全角や小文字も、表計算では別の文字です。完了や評価不能と書いて評価がないことを示した欄では何も言いません。",
    en: "What isn't on the scale is neither counted nor coloured. Wide and small letters are other letters to a spreadsheet. Silent where 完了, 評価不能 and the like say that there is none.",
  },
  message: {
    ja: ({ text, letter, labels }) => {
      if (letter === undefined) {
        return `「達成度」の記入（${shorten(text)}）は「評価基準」にありません。${labels.join("・")}のいずれかを記入してください。`;
      }
      return text.trim() === letter
        ? `「達成度」の${letter}の前後に空白があります。空白を除いてください。`
        : `「達成度」の記入（${shorten(text)}）は「評価基準」の文字と形が異なります。${letter}に直してください。`;
    },
    en: ({ text, letter, labels }) => {
      if (letter === undefined) {
        return `Achievement grade (${shorten(text)}) is not on the grade scale. Enter one of ${labels.join(", ")}.`;
      }
      return text.trim() === letter
        ? `Achievement grade ${letter} has a space before or behind it. Remove the space.`
        : `Achievement grade (${shorten(text)}) is not written as on the grade scale. Change it to ${letter}.`;
    },
  },
  example: { reject: { grade: "ｃ" }, accept: { current: "未測定", grade: "評価困難" } },
  check: (plan, list) => {
    const found: Found<Args>[] = [];
    if (plan.unmeasurable || list.foreignGrades.length > 0) return found;
    const labels = list.scale.map(({ label }) => label);
    plan.grades.forEach(({ reading, text, error }, nth) => {
      if (error !== undefined || (reading.kind !== "lookalike" && reading.kind !== "unknown")) return;
      if (reading.kind === "unknown" && saysNoGrade(text)) return;
      const letter = reading.kind === "lookalike" ? reading.label : undefined;
      const place = { field: "grade", plan: plan.index, nth } as const;
      const fix: Fix | undefined =
        letter === undefined
          ? undefined
          : { kind: "spelling", cells: [{ place, was: text.trim(), content: letter }] };
      found.push({ field: "grade", at: { nth }, args: { text, letter, labels }, fix });
    });
    return found;
  },
});
