import type { Locale } from "../core/messages/locale";
import type { Result } from "../core/result";

/** What `npm run check` was asked for. */
export interface CheckArguments {
  /** one or more */
  readonly files: readonly string[];
  readonly json: boolean;
  /** the table has a column of the findings' keys; JSON always has them */
  readonly keys: boolean;
  readonly locale: Locale;
}

/** Why the words on the command line say nothing that can be done. `locale`: in which language to say it. */
export type ArgumentsIssue = { readonly locale: Locale } & (
  | { readonly code: "no-file" }
  | { readonly code: "unknown-option"; readonly text: string }
  | { readonly code: "unknown-language"; readonly text: string }
);

/**
 * Reads the command line: FILE.xlsx … [--json] [--keys] [--lang ja|en], in any order.
 *
 * @param words without the program's own name
 * @example
 * checkArguments(["plan.xlsx", "--lang=en"]); // plan.xlsx, a table, English
 */
export function checkArguments(words: readonly string[]): Result<CheckArguments, ArgumentsIssue> {
  const files: string[] = [];
  let locale: Locale = "ja";
  let json = false;
  let keys = false;
  let optionsEnded = false;
  let unknown: string | undefined;
  let language: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (optionsEnded || !word.startsWith("-") || word === "-") files.push(word);
    else if (word === "--") optionsEnded = true;
    else if (word === "--json") json = true;
    else if (word === "--keys") keys = true;
    else if (word === "--lang") language = words[++at] ?? "";
    else if (word.startsWith("--lang=")) language = word.slice("--lang=".length);
    else unknown ??= word;
    if (language === "ja" || language === "en") locale = language;
  }
  if (unknown !== undefined) return refuse({ code: "unknown-option", text: unknown, locale });
  if (language !== undefined && language !== locale) {
    return refuse({ code: "unknown-language", text: language, locale });
  }
  if (files.length === 0 || files.includes("")) return refuse({ code: "no-file", locale });
  return { ok: true, value: { files, json, keys, locale } };
}

function refuse(issue: ArgumentsIssue): Result<CheckArguments, ArgumentsIssue> {
  return { ok: false, issue };
}
