import { defineRule } from "../../defineRule";
import { shorten } from "../../shorten";

interface Args {
  /** "" for a row without title */
  readonly title: string;
}

export const planNumberMissing = defineRule<Args>({
  id: "plan-number-missing",
  scope: "list",
  severity: "error",
  title: { ja: "番号がない", en: "Number missing" },
  why: {
    ja: "番号は一覧と個票を結ぶ手がかりです。名称と番号が一つの欄にあり、欄ごと空欄のときは、名称の空欄として一度だけ指摘します。番号の列がなく、どの計画にも番号のない一覧では何も言いません。",
    en: "The number ties the list to the plan sheets. Where number and title share a cell that is blank, only the title is reported. Silent where the list has no column of numbers and no plan has one.",
  },
  message: {
    ja: ({ title }) =>
      title === ""
        ? "「番号」が空欄です。計画の番号を記入してください。"
        : `「番号」がありません（${shorten(title)}）。計画の番号を記入してください。`,
    en: ({ title }) =>
      title === ""
        ? "Number is blank. Enter the number of the plan."
        : `Number is missing (${shorten(title)}). Enter the number of the plan.`,
  },
  example: { reject: { rows: [{ number: "" }] }, accept: { rows: [{ number: "No.1" }] } },
  check: ({ plans, hasNumberColumn }) => {
    if (!hasNumberColumn && plans.every(({ numberText }) => numberText === "")) return [];
    return plans
      .filter(({ numberText, continues }) => numberText === "" && !continues)
      .filter(
        ({ title, errors }) =>
          !errors.some(({ field }) => NUMBER_CELLS.has(field)) && (hasNumberColumn || title !== ""),
      )
      .map(({ index, title }) => ({ field: "number", at: { plan: index }, args: { title } }));
  },
});

/** Without a column of its own the number stands in the title's cell. */
const NUMBER_CELLS: ReadonlySet<string> = new Set(["number", "title"]);
