import type { StageLineIssue } from "../grading/readStages";
import type { Locale, LocaleText } from "./locale";

/** What is wrong, by its code; `text` as `StageLineIssue` has it. */
const SENTENCES: Readonly<Record<Locale, Record<StageLineIssue["code"], (text: string) => string>>> = {
  ja: {
    "rate-unreadable": (text) =>
      text === ""
        ? "段階の率がありません。50%のように入力してください。"
        : `段階の率（${text}）が数値として読めません。50%のように入力してください。`,
    "rate-outside": (text) => `段階の率（${text}）が0〜100%にありません。その間の率にしてください。`,
    "word-twice": (text) => `同じ言葉（${text}）が上の段階にあります。どちらか一つにしてください。`,
    "no-words": () => "段階の言葉がありません。率の横に言葉を記入してください。",
  },
  en: {
    "rate-unreadable": (text) =>
      text === ""
        ? "The stage has no rate. Enter one, such as 50%."
        : `The rate of the stage (${text}) can't be read as a number. Enter it as 50%.`,
    "rate-outside": (text) => `The rate of the stage (${text}) isn't within 0 to 100%. Choose one that is.`,
    "word-twice": (text) => `The word ${text} is one of a stage above already. Keep it at one of them.`,
    "no-words": () => "There are no words for stages. Enter them beside their rates.",
  },
};

/** 段階の言葉 what is wrong with a line of them, and what to do. */
export function stageSentence({ code, text }: StageLineIssue): LocaleText {
  return { ja: SENTENCES.ja[code](text), en: SENTENCES.en[code](text) };
}

/** The same of the settings' table, with what holds until it is mended. */
export function stageNote(issue: StageLineIssue): LocaleText {
  const { ja, en } = stageSentence(issue);
  return {
    ja: `${ja}直すまで、標準の段階の言葉を使います。`,
    en: `${en} Until then the standard words for stages are used.`,
  };
}
