import { formatYear } from "../../../fiscal-year/formatYear";
import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import { defineRule, type Found } from "../../defineRule";
import { findInTexts } from "../../findInTexts";
import { relativeYears } from "../../relativeYears";

interface Args {
  readonly where: FieldId;
  /** 昨年度 */
  readonly text: string;
  /** the two years that it may be: counted from the report year, or from the year after, when the report is written */
  readonly years: readonly [string, string] | undefined;
}

export const relativeYear = defineRule<Args>({
  id: "relative-year",
  scope: "list",
  severity: "info",
  title: { ja: "昨年度・今年度などの書き方", en: "Years told from the day of writing" },
  why: {
    ja: "報告は翌年度に書かれるため、今年度が報告年度か書いた年度か、後から読む人には分かりません。前年度や翌年度のように文の中の年度から数えるもの、年度を添えたもの、見出しでは何も言いません。",
    en: "A report is written in the year after, so a later reader can't tell which of the two 今年度 is. Silent about 前年度 and 翌年度, which the sentence itself explains, where the year stands beside it, and in headings.",
  },
  message: {
    ja: ({ where, text, years }) =>
      years === undefined
        ? `「${FIELD_LABELS[where].ja}」に（${text}）とあります。どの年度かを書くと、後から読んでも分かります。`
        : `「${FIELD_LABELS[where].ja}」に（${text}）とあります。${years[0]}か${years[1]}か、年度で書くと後から読んでも分かります。`,
    en: ({ where, text, years }) =>
      years === undefined
        ? `${FIELD_LABELS[where].en} says ${text}. Name the year, so that a later reader knows which it is.`
        : `${FIELD_LABELS[where].en} says ${text}, which may be ${years[0]} or ${years[1]}. Name the year, so that a later reader knows.`,
  },
  example: {
    reject: { rows: [{ overview: "今年度は窓口を増やした。" }] },
    accept: { rows: [{ overview: "令和2年度は前年度より窓口を増やした。" }] },
  },
  check: (list) =>
    findInTexts(list, ["title", "indicator", "overview"], ({ field, at, text: whole }) =>
      relativeYears(whole).map(({ text, distance }): Found<Args> => {
        const year = list.reportYear === undefined ? undefined : list.reportYear + distance;
        const years = year === undefined ? undefined : ([label(year), label(year + 1)] as const);
        return { field, at, args: { where: field, text, years } };
      }),
    ),
});

function label(year: number): string {
  return formatYear(year, "default");
}
