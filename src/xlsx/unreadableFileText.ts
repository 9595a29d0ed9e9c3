import type { Locale } from "../core/messages/locale";
import type { UnreadableCode } from "./unreadableFile";

type Sentences = Readonly<Record<UnreadableCode, string>>;

const JA: Sentences = {
  "not-found": "ファイルが見つかりません。ファイル名と場所をご確認ください。",
  "not-xlsx": "Excelブック（.xlsx）ではありません。Excelで開き、.xlsx形式で保存し直してください。",
  "encrypted-or-old":
    "パスワード付きか、古い形式（.xls）のファイルです。パスワードを外すか、.xlsx形式で保存し直してください。",
  truncated: "ファイルが空か、途中で切れています。元のファイルからコピーし直してください。",
  "too-large":
    "ファイルの中身が大きすぎて読み取れません。一覧と個票のシートだけを新しいブックに移してください。",
  unreadable: "ファイルを読み取れません。Excelで開けるか確かめ、別の名前で保存し直してください。",
};

const EN: Sentences = {
  "not-found": "The file was not found. Check its name and folder.",
  "not-xlsx": "The file is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.",
  "encrypted-or-old":
    "The file has a password or is in the old .xls format. Remove the password, or save it as .xlsx.",
  truncated: "The file is empty or cut off. Copy it again from the original.",
  "too-large":
    "The file unpacks to more than can be read. Move the list and the plan sheets to a new workbook.",
  unreadable: "The file cannot be read. See whether Excel opens it, and save it under another name.",
};

/**
 * What to tell the user about a file that can't be read: one line, the fact and then the next step.
 * The file's name is not in it.
 *
 * @example
 * unreadableFileText("not-found", "ja"); // "ファイルが見つかりません。ファイル名と場所をご確認ください。"
 */
export function unreadableFileText(code: UnreadableCode, locale: Locale): string {
  return (locale === "ja" ? JA : EN)[code];
}
