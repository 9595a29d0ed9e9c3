import type { BookSnapshot } from "../core/sheet/sheetSnapshot";
import type { CellFunctions } from "./computeFormula";
import type { SheetToCompute } from "./computeUncached";
import { computeUncached } from "./computeUncached";
import { isDateFormat } from "./parts/isDateFormat";
import { readCellFormats } from "./parts/readCellFormats";
import { readSharedStrings } from "./parts/readSharedStrings";
import { readSheet } from "./parts/readSheet";
import type { SharedParts } from "./parts/readSheet";
import type { WorkbookPart } from "./parts/readWorkbook";
import { readWorkbook } from "./parts/readWorkbook";
import { MOST_PLACES, SheetCells } from "./parts/sheetCells";
import { TextBudget } from "./parts/textBudget";
import { WorkbookPackage } from "./parts/workbookPackage";
import { UnreadableFile } from "./unreadableFile";
import { openZip } from "./zip/openZip";

/** Formulas without a saved result; the rest stay UNCOMPUTED */
const MOST_FORMULAS = 300_000;

const NONE: CellFunctions = new Map();

/**
 * Reads an .xlsx file as plain data: every worksheet, hidden ones too, and the names of blocks of cells.
 *
 * Texts are as written, rich text joined and without its furigana. A day is Excel's number, counted from 1900 whatever
 * the file counts from. A formula is its saved result; without one it is computed where `functions` and IF suffice, and
 * otherwise UNCOMPUTED. Trailing blank rows and cells are cut off; row 0 and column 0 are the sheet's own first ones.
 *
 * @param functions our custom functions by id; none: formulas without a saved result stay UNCOMPUTED
 * @throws UnreadableFile and nothing else where the file is at fault, within ten seconds and one gigabyte
 *
 * @example
 * (await readBook("assets/行動計画一覧.xlsx")).sheets[0]?.name; // "行動計画一覧"
 */
export async function readBook(path: string, functions: CellFunctions = NONE): Promise<BookSnapshot> {
  const zip = await openZip(path);
  try {
    const book = new WorkbookPackage(zip);
    const workbook = await readWorkbook(book);
    const shared = await readSharedParts(book, workbook);
    const places = { left: MOST_PLACES };
    const sheets: SheetToCompute[] = [];
    for (const { name, part } of workbook.sheets) {
      const cells = new SheetCells(name, places);
      sheets.push({ cells, uncached: await readSheet(book, part, shared, cells) });
    }
    computeUncached(sheets, workbook.names, functions);
    const { lostNames } = workbook;
    return {
      ...(lostNames.length === 0 ? {} : { lostNames }),
      sheets: sheets.map(({ cells }) => cells.snapshot()),
      names: workbook.names.map(({ scope: _, ...name }) => name),
    };
  } catch (cause) {
    throw isOfTheFile(cause) ? new UnreadableFile("unreadable", cause) : cause;
  } finally {
    await zip.file.close();
  }
}

async function readSharedParts(
  book: WorkbookPackage,
  { related, from1904 }: WorkbookPart,
): Promise<SharedParts> {
  const partOf = (type: string) => related.find((link) => link.type === type)?.part;
  const text = new TextBudget();
  const strings = await readSharedStrings(book, partOf("sharedStrings"), text);
  const formats = await readCellFormats(book, partOf("styles"));
  const dates = from1904 ? formats.flatMap((format, style) => (isDateFormat(format) ? [style] : [])) : [];
  return { strings, formats, shiftedStyles: new Set(dates), text, formulas: { left: MOST_FORMULAS } };
}

/** The system's own failures while reading: a share that went away, a bad disk. */
function isOfTheFile(cause: unknown): boolean {
  return cause instanceof Error && !(cause instanceof UnreadableFile) && "syscall" in cause;
}
