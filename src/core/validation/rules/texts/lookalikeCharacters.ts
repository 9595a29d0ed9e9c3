import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import type { Place } from "../../../plan/place";
import type { PlanList } from "../../../plan/planList";
import { isNoneMark } from "../../../quantity/isNoneMark";
import type { Steps } from "../../../steps/steps";
import { defineRule, type Found } from "../../defineRule";
import type { CellFix } from "../../finding";
import { findInTexts } from "../../findInTexts";
import { lookalikeForms, withTerm, type WrittenForm } from "../../lookalikeForms";
import { shorten } from "../../shorten";

interface Args {
  readonly where: FieldId;
  /** the rarer form and the usual one */
  readonly form: string;
  readonly usual: string;
  readonly count: number;
  readonly usualCount: number;
  /** the forms are marks for "none" */
  readonly isMark: boolean;
}

export const lookalikeCharacters = defineRule<Args>({
  id: "lookalike-characters",
  scope: "list",
  severity: "info",
  title: { ja: "形の似た別の文字", en: "Look-alike characters" },
  why: {
    ja: "同じものを全角と半角、ⅥとVI、—と-のように別の文字で書くと、検索や集計で別のものになります。数字の全角と半角、1字だけの英字では何も言いません。",
    en: "One thing in wide and narrow letters, Ⅵ and VI, — and - becomes two when searched or counted. Silent about the width of digits, and about a letter alone.",
  },
  message: {
    ja: ({ where, form, usual, count, usualCount, isMark }) =>
      `「${FIELD_LABELS[where].ja}」の${isMark ? "なしの記号" : "文字"}（${shorten(form)}、${count}件）は他の所（${shorten(usual)}、${usualCount}件）と違います。どちらかにそろえてください。`,
    en: ({ where, form, usual, count, usualCount, isMark }) =>
      `${FIELD_LABELS[where].en} has ${isMark ? "a mark for none" : "characters"} (${shorten(form)}: ${count}) that elsewhere ${isMark ? "is another" : "are others"} (${shorten(usual)}: ${usualCount}). Use one of the two.`,
  },
  example: {
    reject: {
      rows: [
        { number: "1", overview: "ICTの研修を開いた。" },
        { number: "2", title: "ＩＣＴの活用", indicator: "研修の満足度" },
      ],
    },
    accept: {
      rows: [
        { number: "1", overview: "ICTの研修をA会館とＢ会館で２回開いた。" },
        { number: "2", title: "ICTの活用", indicator: "研修の満足度", overview: "研修を2回開いた。" },
      ],
    },
  },
  check: function* (list) {
    return [...(yield* inTexts(list)), ...inMarks(list)];
  },
});

function* inTexts(list: PlanList): Steps<Found<Args>[]> {
  const texts = yield* findInTexts(list, ["title", "departments", "indicator", "overview"], (text) => [text]);
  return lookalikeForms(texts.map(({ text }) => text)).flatMap((forms) => found(forms, texts, false));
}

/** A mark stands alone in its cell: each cell is one term. */
function inMarks({ plans }: PlanList): Found<Args>[] {
  const marks = plans.flatMap((plan) =>
    (["baseline", "current", "target"] as const).flatMap((field) => {
      const value = plan[field];
      if (value.kind !== "none" || !isNoneMark(value.text.trim())) return [];
      return [{ field, at: { field, plan: plan.index }, text: value.text.trim() }];
    }),
  );
  const asNone = (form: string) => [{ term: "none", form }];
  const texts = marks.map(({ text }) => text);
  return lookalikeForms(texts, asNone).flatMap((forms) => found(forms, marks, true));
}

interface Written {
  readonly field: FieldId;
  readonly at: Place;
  readonly text: string;
}

function found(
  [usual, ...others]: readonly WrittenForm[],
  texts: readonly Written[],
  isMark: boolean,
): Found<Args>[] {
  if (usual === undefined) return [];
  return others.flatMap(({ text: form, count, first }) => {
    const written = texts[first];
    if (written === undefined) return [];
    const args = { where: written.field, form, usual: usual.text, count, usualCount: usual.count, isMark };
    const cells = texts.slice(first).flatMap(({ at, text }): CellFix[] => {
      const content = isMark ? (text === form ? usual.text : text) : withTerm(text, form, usual.text);
      return content === text ? [] : [{ place: at, was: text, content }];
    });
    const usualAt = texts[usual.first]?.at;
    const related = [
      ...(usualAt === undefined ? [] : [usualAt]),
      ...cells.slice(1).map(({ place }) => place),
    ];
    return [{ field: written.field, at: written.at, args, related, fix: { kind: "spelling", cells } }];
  });
}
