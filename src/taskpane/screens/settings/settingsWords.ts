import type { Locale } from "../../../core/messages/locale";
import { usePane } from "../../PaneContext";
import { settingsEn } from "../../strings/settingsEn";
import { settingsJa, type SettingsWords } from "../../strings/settingsJa";
import type { Strings } from "../../strings/ja";

const WORDS: Readonly<Record<Locale, SettingsWords>> = { ja: settingsJa, en: settingsEn };

/** 設定の言葉 of the language that the pane's words are in: they come with the screen, not with the first one. */
export function settingsWords({ locale }: Pick<Strings, "locale">): SettingsWords {
  return WORDS[locale];
}

export function useSettingsWords(): SettingsWords {
  return settingsWords(usePane().strings);
}
