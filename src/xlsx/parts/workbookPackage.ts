import type { OpenZip } from "../zip/openZip";
import { type UnpackBudget, unpackPart } from "../zip/unpackPart";
import { partKey } from "../zip/zipDirectory";
import { scanXml } from "../xml/scanXml";
import type { XmlHandler } from "../xml/xmlScanner";
import { UnreadableFile } from "../unreadableFile";

const MEGABYTE = 1024 * 1024;

/**
 * Most bytes a part may unpack to. A sheet is the large one: 1,048,576 formatted rows of nine blank cells are 250 MB.
 * The time to unpack and scan `BOOK_BYTES` is what keeps a bad file under ten seconds.
 */
export const SHEET_BYTES = 480 * MEGABYTE;
export const STRINGS_BYTES = 256 * MEGABYTE;
export const SMALL_PART_BYTES = 32 * MEGABYTE;
const BOOK_BYTES = 560 * MEGABYTE;

/** The parts of one workbook file, read at most as far as the file may cost. */
export class WorkbookPackage {
  private readonly budget: UnpackBudget = { left: BOOK_BYTES };

  constructor(private readonly zip: OpenZip) {}

  has(part: string): boolean {
    return this.zip.entries.has(partKey(part));
  }

  /** @throws UnreadableFile also where there is no such part */
  async scan(part: string, limit: number, handler: XmlHandler): Promise<void> {
    const entry = this.zip.entries.get(partKey(part));
    if (entry === undefined) throw new UnreadableFile("unreadable", `no part ${part}`);
    await scanXml(unpackPart(this.zip, entry, limit, this.budget), handler);
  }
}
