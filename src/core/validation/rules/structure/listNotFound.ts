import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import { defineRule } from "../../defineRule";
import { shorten } from "../../shorten";

interface Args {
  /** the sheet that comes nearest, and what it lacks; "" and all headings where none has any */
  readonly sheet: string;
  readonly missing: readonly FieldId[];
}

const LOOKED_FOR: readonly FieldId[] = [
  "title",
  "departments",
  "indicator",
  "baseline",
  "current",
  "target",
  "grade",
];

export const listNotFound = defineRule<Args>({
  id: "list-not-found",
  scope: "book",
  severity: "error",
  title: { ja: "一覧が見つからない", en: "No list" },
  why: {
    ja: "行動計画の一覧は、位置ではなく見出しの言葉で探します。見出しがないと、ほかの検証は何もできません。担当課から届いた個票だけのブックでは参考とします。",
    en: "The list is found by the words of its headings, never by its position. Without them nothing else can be checked. In a book of plan sheets alone this is only a note.",
  },
  message: {
    ja: ({ sheet, missing }) =>
      sheet === ""
        ? "行動計画の一覧が見つかりません。行動計画・担当部署・指標・当初値・現状値・目標値・達成度の見出しをご確認ください。"
        : `行動計画の一覧が見つかりません。最も近いシート（${shorten(sheet)}）に見出し${missing.map((field) => `「${FIELD_LABELS[field].ja}」`).join("")}がありません。`,
    en: ({ sheet, missing }) =>
      sheet === ""
        ? `No sheet has the headings of the list (${LOOKED_FOR.map((field) => FIELD_LABELS[field].en).join(", ")}). Check the headings.`
        : `No sheet has the headings of the list. The nearest (${shorten(sheet)}) lacks ${missing.map((field) => FIELD_LABELS[field].en).join(", ")}.`,
  },
  example: {
    reject: {
      cells: [
        ["事業名", "担当課", "予算額"],
        ["窓口改善", "市民課", "1,000千円"],
      ],
    },
    accept: {
      cells: [
        ["No.", "取組項目", "所管課", "成果指標", "基準値(H29)", "実績値(R2)", "目標値(R4)", "評価"],
        ["1", "窓口サービスの向上", "市民課", "満足度", "50点", "65点", "80点", "C"],
      ],
    },
  },
  check: ({ list, nearest, planSheets }) => {
    if (list !== undefined) return [];
    return [
      {
        field: "heading",
        args: { sheet: nearest?.sheet ?? "", missing: nearest?.missing ?? LOOKED_FOR },
        ...(planSheets > 0 ? { severity: "info" as const } : {}),
      },
    ];
  },
});
