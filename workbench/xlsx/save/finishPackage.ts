import { openingTag } from "../parts/xml";
import { pack, unpack } from "../parts/zip/packing";
import { readZip } from "../parts/zip/readZip";
import { writeZip } from "../parts/zip/writeZip";
import type { ZipEntry } from "../parts/zip/zipEntry";

/** What hucre has no words for, by sheet in the workbook's order. */
export interface SheetFinish {
  /** Points. */
  readonly defaultRowHeight: number;
  /** Character units. */
  readonly defaultColumnWidth: number;
  /** Rows (from 0) whose height follows from their text. */
  readonly measuredRows: ReadonlySet<number>;
}

/**
 * Puts into a file that hucre wrote what it has no words for.
 *
 * @param isCalculated whether each formula comes with its result: then Excel need not calculate on opening. It would show
 *   #NAME? where the add-in is missing or not yet loaded, and keep it (office-js #4487, #5865).
 */
export async function finishPackage(
  bytes: Uint8Array,
  sheets: readonly SheetFinish[],
  isCalculated: boolean,
): Promise<Uint8Array> {
  const rewrite = async (entry: ZipEntry, change: (xml: string) => string) => {
    const xml = new TextDecoder().decode(await unpack(entry));
    return pack(entry.name, new TextEncoder().encode(change(xml)));
  };
  const entries = await Promise.all(
    readZip(bytes).map((entry) => {
      if (entry.name === "xl/workbook.xml" && isCalculated) return rewrite(entry, withoutCalculation);
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(entry.name)?.[1];
      const finish = sheets[Number(number) - 1];
      return finish ? rewrite(entry, (xml) => finishSheet(xml, finish)) : entry;
    }),
  );
  return writeZip(entries);
}

/** Excel calculates a file anew whose results come from an older version than its own: this is the number of Excel 2019 and later. */
const withoutCalculation = (xml: string): string =>
  xml.replace(openingTag("calcPr"), '<calcPr calcId="191029"/>');

function finishSheet(
  xml: string,
  { defaultRowHeight, defaultColumnWidth, measuredRows }: SheetFinish,
): string {
  const format =
    `<sheetFormatPr defaultColWidth="${defaultColumnWidth}" ` + `defaultRowHeight="${defaultRowHeight}"/>`;
  return withErrors(xml)
    .replace(openingTag("sheetFormatPr"), format)
    .replaceAll(/<row r="(\d+)"([^>]*?) customHeight="1"/g, (tag, row: string, rest: string) =>
      measuredRows.has(Number(row) - 1) ? `<row r="${row}"${rest}` : tag,
    );
}

/** hucre writes the error that a formula gave as a text. */
function withErrors(xml: string): string {
  return xml.replaceAll(
    /<c ([^>]*)t="str"([^>]*)>(<f[^>]*>[^<]*<\/f>)<v>(#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!))<\/v><\/c>/g,
    '<c $1t="e"$2>$3<v>$4</v></c>',
  );
}
