import type { Locale } from "../../../core/messages/locale";
import type { FindingWords } from "../../../usecases/take-along/findingLines";
import type { Strings } from "../../strings/ja";
import { takeAlongEn } from "../../strings/takeAlongEn";
import { takeAlongJa, type TakeAlongWords } from "../../strings/takeAlongJa";

const WORDS: Readonly<Record<Locale, TakeAlongWords>> = { ja: takeAlongJa, en: takeAlongEn };

/** 持ち出しの言葉 of the language that the pane's words are in: they come with their part, not with the first screen. */
export function takeAlongWords({ locale }: Pick<Strings, "locale">): TakeAlongWords {
  return WORDS[locale];
}

/** The words of the sheets of findings, in the pane's language. @param lists sheets that were validated */
export function findingWords(strings: Strings, lists: readonly string[]): FindingWords {
  const { sheetName, title, note, headings, states, noOffice } = takeAlongWords(strings);
  return {
    locale: strings.locale,
    sheetName,
    title,
    note: note(lists),
    headings,
    severities: strings.severities,
    states,
    noOffice,
  };
}
