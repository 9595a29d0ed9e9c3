import type { Locale } from "../core/messages/locale";
import type { ArgumentsIssue } from "./checkArguments";
import { oneLine } from "./oneLine";

const USAGE = "npm run check -- FILE.xlsx … [--json] [--keys] [--lang ja|en]";

/**
 * What to tell the user about a command line that can't be followed: one line.
 *
 * @example
 * argumentsText({ code: "no-file", locale: "ja" });
 */
export function argumentsText(issue: ArgumentsIssue): string {
  return oneLine(SENTENCES[issue.locale](issue));
}

const SENTENCES: Readonly<Record<Locale, (issue: ArgumentsIssue) => string>> = {
  ja: (issue) => {
    switch (issue.code) {
      case "no-file":
        return `検証するファイルを指定してください（${USAGE}）。`;
      case "unknown-option":
        return `指定（${issue.text}）が分かりません。次のように指定してください（${USAGE}）。`;
      case "unknown-language":
        return `言語（${issue.text}）が分かりません。jaかenを指定してください（${USAGE}）。`;
    }
  },
  en: (issue) => {
    switch (issue.code) {
      case "no-file":
        return `Name the file to check (${USAGE}).`;
      case "unknown-option":
        return `The option ${issue.text} is not known. Use: ${USAGE}.`;
      case "unknown-language":
        return `The language ${issue.text} is not known. Choose ja or en (${USAGE}).`;
    }
  },
};
