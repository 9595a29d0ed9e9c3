import { groupBy } from "../../groupBy";
import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import type { PlanList } from "../../../plan/planList";
import { defineRule, type Found } from "../../defineRule";
import { methodLabel } from "../../methodLabel";
import { NO_GRADE, standardStageGrade } from "../../standardStageGrade";

interface Args {
  readonly in: FieldId;
  readonly error: string;
  /** cells of the column; more than one only where all its errors are #NAME? */
  readonly count: number;
  /** the grade by the settings' stage words, where GRADE, which knows the standard ones only, has none */
  readonly byBook: string | undefined;
}

export const cellError = defineRule<Args>({
  id: "cell-error",
  scope: "list",
  severity: "error",
  title: { ja: "計算できていないセル", en: "Cell that holds an error" },
  why: {
    ja: "#REF!や#N/Aのままでは値がなく、公表する表にもそのまま載ります。#NAME?は、アドインのない環境で保存された数式です。列の中がすべて#NAME?なら、まとめて一度だけ言います。設定の段階の言葉による達成度は、記入する文字を示します。計算前の#BUSY!は見ません。",
    en: "Such a cell has no value, and would be published as it stands. #NAME? is a formula that was saved where the add-in wasn't loaded: one finding a column where all its errors are #NAME?. Where the settings' own stage words give a grade, it is named. #BUSY!, not computed yet, is left alone.",
  },
  message: {
    ja: ({ in: field, error, count, byBook }) => {
      const label = `「${FIELD_LABELS[field].ja}」`;
      if (error === UNKNOWN_NAME)
        return `${label}${count === 1 ? "" : `の${count}個のセル`}が${error}です。アドインを読み込んでから、数式を入れ直してください。`;
      if (byBook !== undefined)
        return `${label}が${error}です。GRADEの数式は標準の段階の言葉だけを読みます。設定の言葉では${byBook}のため、${byBook}と記入してください。`;
      if (error === NOT_AVAILABLE)
        return `${label}が${error}で、計算できていません。もとの値を補うか、直接記入してください。`;
      return `${label}が${error}になっています。数式と参照先を確認し、入れ直してください。`;
    },
    en: ({ in: field, error, count, byBook }) => {
      const label = FIELD_LABELS[field].en;
      if (error === UNKNOWN_NAME)
        return `${label} ${count === 1 ? "shows" : `(${count} cells) shows`} ${error}. Load the add-in, then enter the formula again.`;
      if (byBook !== undefined)
        return `${label} shows ${error}: GRADE knows only the standard words for stages. By those of the settings it is ${byBook}: type it.`;
      if (error === NOT_AVAILABLE)
        return `${label} shows ${error}: it can't be computed. Complete the values behind it, or type the entry.`;
      return `${label} shows ${error}. Check the formula and what it refers to, then enter it again.`;
    },
  },
  example: {
    reject: { rows: [{ current: "#REF!" }] },
    accept: { rows: [{ current: "未測定", grade: "" }] },
  },
  check: (list) =>
    columnsOf(list).flatMap((cells) => {
      const isOneCause = cells.every(({ error }) => error === UNKNOWN_NAME);
      return (isOneCause ? cells.slice(0, 1) : cells).map(({ field, plan, nth, error }): Found<Args> => ({
        field,
        at: nth === undefined ? { plan } : { plan, nth },
        args: {
          in: field,
          error,
          count: isOneCause ? cells.length : 1,
          byBook: error === NOT_AVAILABLE && field === "grade" ? byBookOnly(list, plan, nth) : undefined,
        },
      }));
    }),
});

const UNKNOWN_NAME = "#NAME?";
const NOT_AVAILABLE = "#N/A";

function byBookOnly(list: PlanList, at: number, nth: number | undefined): string | undefined {
  const plan = list.plans[at];
  if (plan === undefined || nth !== list.reportGrade || standardStageGrade(plan, list) !== NO_GRADE)
    return undefined;
  return methodLabel("stage", plan, list);
}

/** Not errors: the cell waits to be computed. */
const PENDING: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA"]);

interface ErrorCell {
  readonly field: FieldId;
  readonly plan: number;
  readonly nth: number | undefined;
  readonly error: string;
}

/** @returns one array for each column that holds errors, from top to bottom */
function columnsOf({ plans }: PlanList): readonly (readonly ErrorCell[])[] {
  const cells = plans.flatMap(({ index: plan, errors, grades }): ErrorCell[] => [
    ...errors.map(({ field, error }) => ({ field, plan, nth: undefined, error })),
    ...grades.flatMap(({ error }, nth) =>
      error === undefined ? [] : [{ field: "grade" as const, plan, nth, error }],
    ),
  ]);
  const told = cells.filter(({ error }) => !PENDING.has(error));
  return [...groupBy(told, ({ field, nth }) => `${field} ${nth ?? ""}`).values()];
}
