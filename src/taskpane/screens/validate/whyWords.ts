import type { Locale } from "../../../core/messages/locale";
import { usePane } from "../../PaneContext";
import { whyEn } from "../../strings/whyEn";
import { whyJa, type WhyWords } from "../../strings/whyJa";

const WORDS: Readonly<Record<Locale, WhyWords>> = { ja: whyJa, en: whyEn };

/** 評価の理由の言葉: they come with their part, not with the first screen. */
export function useWhyWords(): WhyWords {
  return WORDS[usePane().locale];
}
