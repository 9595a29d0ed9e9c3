import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { readExtendedRules } from "./extendedRules";
import { readExtendedValidations } from "./extendedValidations";
import { attributesOf, firstElement } from "./xml";

/** What a worksheet's part says and hucre leaves out. */
export interface SheetExtras {
  /** Character units, padding included; absent: from `baseColumnWidth`. */
  readonly defaultColumnWidth?: number;
  /** Characters that a column of standard width shows; Excel's own is 8. */
  readonly baseColumnWidth?: number;
  /** Points. */
  readonly defaultRowHeight?: number;
  /** Prints on a number of pages; the numbers may stand in the file without that. */
  readonly isFitToPages: boolean;
  /** By row from 0. */
  readonly rowHeights: ReadonlyMap<number, RowHeight>;
  /** Rules that Excel 2010 and later write into an extension: those that look at another sheet. */
  readonly validations: readonly DataValidation[];
  readonly rules: readonly ConditionalRule[];
}

export interface RowHeight {
  readonly points: number;
  /** Set by hand; else it follows from the text. */
  readonly custom: boolean;
}

export const NO_EXTRAS: SheetExtras = {
  isFitToPages: false,
  rowHeights: new Map(),
  validations: [],
  rules: [],
};

export function readSheetExtras(xml: string): SheetExtras {
  const dataStart = xml.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  const head = dataStart < 0 ? xml : xml.slice(0, dataStart);
  const tail = xml.slice(Math.max(0, xml.lastIndexOf("sheetData>")));
  const format = firstElement(head, "sheetFormatPr")?.attributes ?? {};
  const size = (name: string) => positive(format[name]);
  return {
    ...given("defaultColumnWidth", size("defaultColWidth")),
    ...given("baseColumnWidth", size("baseColWidth")),
    ...given("defaultRowHeight", size("defaultRowHeight")),
    isFitToPages: isTrue(firstElement(head, "pageSetUpPr")?.attributes.fitToPage),
    rowHeights: readRowHeights(xml),
    validations: readExtendedValidations(tail),
    rules: readExtendedRules(tail),
  };
}

/** Readings of kanji ("furigana") are not part of a text; hucre leaves them in where a string stands in the cell itself. */
export function withoutFurigana(xml: string): string {
  return xml.includes("rPh") ? xml.replaceAll(/<((?:[\w.-]+:)?rPh)\b[^>]*>[\s\S]*?<\/\1>/g, "") : xml;
}

function readRowHeights(xml: string): Map<number, RowHeight> {
  const heights = new Map<number, RowHeight>();
  let row = -1;
  for (const [, text = ""] of xml.matchAll(/<(?:[\w.-]+:)?row(\s[^>]*)>/g)) {
    const attributes = attributesOf(text);
    row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
    const points = positive(attributes.ht);
    if (points !== undefined) heights.set(row, { points, custom: isTrue(attributes.customHeight) });
  }
  return heights;
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && number > 0 ? number : undefined;
}

function given<K extends string>(key: K, value: number | undefined): { [P in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: number });
}
