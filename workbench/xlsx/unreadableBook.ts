/** Why a file can't be opened. */
export type UnreadableCode = "not-xlsx" | "encrypted-or-old" | "damaged" | "too-large";

/** A file that can't be opened; nothing of it has been taken over. `message` is the English sentence. */
export class UnreadableBook extends Error {
  override readonly name = "UnreadableBook";

  constructor(
    readonly code: UnreadableCode,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[code].en, options);
  }

  /** One line for the user: what is the matter, and what to do next. */
  sentence(locale: "ja" | "en"): string {
    return SENTENCES[this.code][locale];
  }
}

const SENTENCES: Record<UnreadableCode, Record<"ja" | "en", string>> = {
  "not-xlsx": {
    ja: "このファイルはExcelブック（.xlsx）として読めません。Excelで.xlsx形式に保存し直してから開いてください。",
    en: "This file cannot be read as an Excel workbook (.xlsx). Save it as .xlsx in Excel, then open it again.",
  },
  "encrypted-or-old": {
    ja: "パスワード付きのブックか、古い形式（.xls）のブックです。パスワードを外すか、.xlsx形式で保存し直してから開いてください。",
    en: "This workbook has a password or is in the old .xls format. Remove the password or save it as .xlsx, then open it again.",
  },
  damaged: {
    ja: "ファイルが途中で切れているか、中身が読めなくなっています。元のファイルをコピーし直してから開いてください。",
    en: "The file is cut short or its contents cannot be read. Copy the original file again, then open it.",
  },
  "too-large": {
    ja: "ブックが大きすぎるため開けません。使っていないシートや、書式だけが設定された行と列を削除してから保存し直してください。",
    en: "This workbook is too large to open. Delete unused sheets and rows or columns that hold only formats, then save it again.",
  },
};
