import { readXlsx } from "hucre/xlsx";
import type { OpenedBook } from "./book";
import { readBook } from "./open/readBook";
import { preparePackage } from "./parts/preparePackage";
import { UnreadableBook } from "./unreadableBook";

/**
 * Takes an .xlsx file over into Univer.
 * @throws UnreadableBook with a sentence for the user; then nothing has been opened
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedBook> {
  try {
    const prepared = await preparePackage(bytes);
    const book = await readXlsx(prepared.bytes, { readStyles: true });
    if (book.sheets.length === 0) throw new UnreadableBook("not-xlsx");
    return readBook(book, prepared);
  } catch (cause) {
    if (cause instanceof UnreadableBook) throw cause;
    // hucre refuses what is beyond its limits in so many words; the platform, strings and arrays beyond its own.
    const isTooLarge = / limit/.test(String(cause)) || cause instanceof RangeError;
    throw new UnreadableBook(isTooLarge ? "too-large" : "damaged", { cause });
  }
}
