import type { Locale } from "../../../core/messages/locale";
import { usePane } from "../../PaneContext";
import { fixesEn } from "../../strings/fixesEn";
import { fixesJa, type FixesWords } from "../../strings/fixesJa";
import type { Strings } from "../../strings/ja";

const WORDS: Readonly<Record<Locale, FixesWords>> = { ja: fixesJa, en: fixesEn };

/** Words of fixing and accepting, in the language of the pane's: they come with the panels, not with the first screen. */
export function fixesWords({ locale }: Pick<Strings, "locale">): FixesWords {
  return WORDS[locale];
}

export function useFixesWords(): FixesWords {
  return fixesWords(usePane().strings);
}
