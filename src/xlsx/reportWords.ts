import { formatYear } from "../core/fiscal-year/formatYear";
import type { Locale } from "../core/messages/locale";
import type { Severity } from "../core/validation/finding";
import type { CheckedList, CheckReport } from "../usecases/checkBook";
import { oneLine } from "./oneLine";

/** What `check` says around the rules' own sentences. */
export interface ReportWords {
  /** over plan, severity, cell and sentence */
  readonly heads: readonly [string, string, string, string];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly nothingFound: string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  /** what was looked at and how it was read, so that silence can be trusted */
  readonly checked: (report: CheckReport) => readonly string[];
}

export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  ja: {
    heads: ["番号", "区分", "セル", "内容"],
    severities: { error: "要修正", warning: "確認", info: "参考" },
    nothingFound: "指摘はありません。",
    counts: ({ error, warning, info }) => `要修正 ${error}件、確認 ${warning}件、参考 ${info}件`,
    checked: ({ list, planSheets, rules }) =>
      list === null
        ? [`一覧がないため、一覧の規則は確かめていません（個票${planSheets}枚）。`]
        : [
            `シート（${oneLine(list.sheet)}）の${list.rows}行を${rules}の規則で確かめました（個票${planSheets}枚）。評価基準は${SCALES.ja[list.scaleSource]}です。`,
            list.gradesComputed
              ? `達成度は${yearOf(list, "の列を")}計算して確かめました。`
              : "現状値と同じ年度の達成度の列がないため、達成度は計算していません。",
          ],
  },
  en: {
    heads: ["No.", "Severity", "Cell", "Finding"],
    severities: { error: "to mend", warning: "to check", info: "note" },
    nothingFound: "Nothing found.",
    counts: ({ error, warning, info }) => `${error} to mend, ${warning} to check, ${info} to note`,
    checked: ({ list, planSheets, rules }) =>
      list === null
        ? [`There is no list, so the list's rules were not run (plan sheets: ${planSheets}).`]
        : [
            `Rows of the list (${oneLine(list.sheet)}): ${list.rows}, rules: ${rules}, plan sheets: ${planSheets}. The grade scale is ${SCALES.en[list.scaleSource]}.`,
            list.gradesComputed
              ? `Grades were computed and compared${yearOf(list, "", " for ")}.`
              : "No grade column is of the current value's year, so no grade was computed.",
          ],
  },
};

const SCALES: Readonly<Record<Locale, Readonly<Record<CheckedList["scaleSource"], string>>>> = {
  ja: { name: "名前「評価基準」の範囲", legend: "表の凡例", default: "標準（A〜D）" },
  en: {
    name: "that of the name 評価基準",
    legend: "the legend at the table",
    default: "the standard A to D",
  },
};

/** "" where no year is known: the one grade column is the report's then. */
function yearOf({ reportYear }: CheckedList, behind: string, before = ""): string {
  return reportYear === undefined ? "" : `${before}${formatYear(reportYear, "default")}${behind}`;
}
