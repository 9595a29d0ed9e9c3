import { formatYear } from "../core/fiscal-year/formatYear";
import type { Locale } from "../core/messages/locale";
import type { Severity } from "../core/validation/finding";
import type { CheckedList, CheckReport, IdleCode, IdleSetting } from "../usecases/check/checkBook";
import type { FindingSummary } from "../usecases/check/findingSummary";
import { oneLine } from "./oneLine";

/** What `check` says around the rules' own sentences. */
export interface ReportWords {
  /** over plan, severity, cell and sentence */
  readonly heads: readonly [string, string, string, string];
  /** over the findings' keys, where they are asked for */
  readonly key: string;
  /** over the reasons of accepted findings */
  readonly reason: string;
  /** over the offices of the summary */
  readonly department: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly nothingFound: string;
  readonly counts: (summary: FindingSummary) => string;
  readonly accepted: (count: number) => string;
  /** how findings are accepted */
  readonly acceptance: string;
  /** several files */
  readonly files: (count: number) => string;
  /** what the workbook's settings switch off, and which of their lines do nothing */
  readonly settings: (report: CheckReport) => readonly string[];
  /** what was looked at and how it was read, so that silence can be trusted */
  readonly checked: (report: CheckReport) => readonly string[];
}

export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  ja: {
    heads: ["番号", "区分", "セル", "内容"],
    severities: { error: "要修正", warning: "確認", info: "参考" },
    key: "キー",
    reason: "了承の理由",
    department: "担当部署",
    nothingFound: "指摘はありません。",
    counts: ({ counts: { error, warning, info }, accepted }) =>
      `要修正 ${error}件、確認 ${warning}件、参考 ${info}件${accepted === 0 ? "" : `（了承済み ${accepted}件を除く）`}`,
    accepted: (count) => `了承済み ${count}件`,
    acceptance:
      "指摘を了承するときは、--keysで出るキーと理由を設定シートの表「了承した指摘」に記入してください。",
    files: (count) => `${count}冊の合計`,
    settings: ({ rulesOff, idleSettings }) => [
      ...rulesOff.map(({ id, title }) => `使わない規則: ${title.ja}（${id}）`),
      ...idleSettings.map((line) => {
        const at = oneLine(`${line.place.sheet}!${line.place.cell}`);
        return `${at}: ${idleText(line, "ja")}`;
      }),
    ],
    checked: ({ list, lists, planSheets, rules }) =>
      list === null
        ? [`一覧がないため、一覧の規則は確かめていません（個票${planSheets}枚）。`]
        : [
            ...lists.flatMap((each) => [
              `シート（${oneLine(each.sheet)}）の${each.rows}行を${rules}の規則で確かめました（個票${planSheets}枚）。${scaleOf(each).ja}`,
              each.gradesComputed
                ? `達成度は${yearOf(each, "の列を")}計算して確かめました。`
                : `${each.scaleKnown ? "現状値と同じ年度の達成度の列がない" : "評価基準が分からない"}ため、達成度は計算していません。`,
              ...(each.copyOf === undefined
                ? []
                : [`シート（${oneLine(each.copyOf)}）の写しのため、同じ指摘は繰り返していません。`]),
            ]),
          ],
  },
  en: {
    heads: ["No.", "Severity", "Cell", "Finding"],
    severities: { error: "to fix", warning: "to check", info: "note" },
    key: "Key",
    reason: "Accepted because",
    department: "Department",
    nothingFound: "Nothing found.",
    counts: ({ counts: { error, warning, info }, accepted }) =>
      `${error} to fix, ${warning} to check, ${info} to note${accepted === 0 ? "" : ` (${accepted} accepted, not counted)`}`,
    accepted: (count) => `Accepted: ${count}`,
    acceptance:
      "To accept a finding, write its key (shown by --keys) and a reason into the table 了承した指摘 of the settings sheet.",
    files: (count) => `All ${count} files`,
    settings: ({ rulesOff, idleSettings }) => [
      ...rulesOff.map(({ id, title }) => `Switched off: ${title.en} (${id})`),
      ...idleSettings.map((line) => {
        const at = oneLine(`${line.place.sheet}!${line.place.cell}`);
        return `${at}: ${idleText(line, "en")}`;
      }),
    ],
    checked: ({ list, lists, planSheets, rules }) =>
      list === null
        ? [`There is no list, so the list's rules were not run (plan sheets: ${planSheets}).`]
        : [
            ...lists.flatMap((each) => [
              `Rows of the list (${oneLine(each.sheet)}): ${each.rows}, rules: ${rules}, plan sheets: ${planSheets}. ${scaleOf(each).en}`,
              each.gradesComputed
                ? `Grades were computed and compared${yearOf(each, "", " for ")}.`
                : each.scaleKnown
                  ? "No grade column is of the current value's year, so no grade was computed."
                  : "The grade scale is unknown, so no grade was computed.",
              ...(each.copyOf === undefined
                ? []
                : [`It is a copy of ${oneLine(each.copyOf)}: findings that both have are told once.`]),
            ]),
          ],
  },
};

function idleText(line: IdleSetting, locale: Locale): string {
  if (line.code === "stages") return oneLine(line.messages[locale]);
  return IDLE[locale][line.code](oneLine(line.text));
}

const IDLE: Readonly<Record<Locale, Readonly<Record<IdleCode, (text: string) => string>>>> = {
  ja: {
    "unknown-rule": (text) =>
      `規則（${text}）がないため、この行は使っていません。規則の名前をご確認ください。`,
    lapsed: (text) => `了承（${text}）に当たる指摘がありません。指摘がなくなったか、値が変わっています。`,
    "no-reason": (text) => `了承（${text}）に理由がないため、使っていません。理由を記入してください。`,
  },
  en: {
    "unknown-rule": (text) => `There is no rule ${text}: this line does nothing. Check the rule's name.`,
    lapsed: (text) => `No finding has the key ${text}: it is gone, or a value has changed.`,
    "no-reason": (text) =>
      `The acceptance ${text} has no reason and is not used. Write the reason beside it.`,
  },
};

const SCALES: Readonly<Record<Locale, Readonly<Record<CheckedList["scaleSource"], string>>>> = {
  ja: {
    name: "名前「評価基準」の範囲",
    legend: "表の凡例",
    sheet: "ほかのシートの凡例",
    default: "標準（A〜D）",
  },
  en: {
    name: "that of the name 評価基準",
    legend: "the legend at the table",
    sheet: "the legend on another sheet",
    default: "the standard A to D",
  },
};

/** Of an unknown scale nothing is said here. */
function scaleOf({ scaleKnown, scaleSource }: CheckedList): Readonly<Record<Locale, string>> {
  if (!scaleKnown) return { ja: "", en: "" };
  return {
    ja: `評価基準は${SCALES.ja[scaleSource]}です。`,
    en: `The grade scale is ${SCALES.en[scaleSource]}.`,
  };
}

/** "" where no year is known: the one grade column is the report's then. */
function yearOf({ reportYear }: CheckedList, behind: string, before = ""): string {
  return reportYear === undefined ? "" : `${before}${formatYear(reportYear, "default")}${behind}`;
}
