import { FIELD_LABELS, type FieldId } from "../../../plan/fields";
import type { Place } from "../../../plan/place";
import { defineRule, type Found } from "../../defineRule";
import { findInTexts } from "../../findInTexts";
import { outdatedEraYears } from "../../outdatedEraYears";
import { withTodaysYear } from "../../withTodaysYear";

interface Args {
  readonly where: FieldId;
  /** as written: 平成32年度 */
  readonly text: string;
  /** 令和2年度 */
  readonly today: string;
}

/** 平成31年度 was a right name once; a later one never was. */
const LAST_NAMED = 31;

export const eraYearOutdated = defineRule<Args>({
  id: "era-year-outdated",
  scope: "list",
  severity: "warning",
  title: { ja: "改元前の年度の名", en: "Year named by the era that ended" },
  why: {
    ja: "平成32年度より後は始まる前に改元されたため、ない年度です（平成31年度は参考とします）。平成31年の月や日付、今の名を添えた年度では何も言いません。",
    en: "The fiscal years after 平成31年度 never began under that name (平成31年度 itself is only noted). Silent about months and dates of 平成31年, and where today's name stands beside it.",
  },
  message: {
    ja: ({ where, text, today }) =>
      `「${FIELD_LABELS[where].ja}」の年度（${text}）は改元前の表記です。今の表記（${today}）に直してください。`,
    en: ({ where, text, today }) =>
      `${FIELD_LABELS[where].en} names a year by the era that ended (${text}). Write today's name (${today}).`,
  },
  example: {
    reject: { rows: [{ overview: "平成32年度から新しい制度に移る。" }] },
    accept: { rows: [{ overview: "平成31年3月に方針を決め、平成32年度（令和2年度）に始めた。" }] },
  },
  check: function* (list) {
    const inTexts = yield* findInTexts(list, ["title", "indicator", "overview"], ({ field, at, text }) =>
      found(field, at, text, false),
    );
    const inHeadings = list.headings.flatMap(({ field, nth, text }) =>
      found("heading", { field, nth }, text, true),
    );
    return [...inHeadings, ...inTexts];
  },
});

function found(field: FieldId, at: Place, text: string, isHeading: boolean): Found<Args>[] {
  return outdatedEraYears(text, isHeading).map(({ number, ...year }) => {
    const content = withTodaysYear(text, isHeading, year.text);
    return {
      field,
      at,
      args: { where: field, ...year },
      severity: number > LAST_NAMED ? "warning" : "info",
      fix:
        content === undefined ? undefined : { kind: "spelling", cells: [{ place: at, was: text, content }] },
    };
  });
}
