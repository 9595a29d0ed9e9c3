import type { OpenZip } from "../zip/openZip";
import { type UnpackBudget, unpackPart } from "../zip/unpackPart";
import { partKey } from "../zip/zipDirectory";
import { scanXml } from "../xml/scanXml";
import type { TagBudget, XmlHandler } from "../xml/xmlScanner";
import { UnreadableFile } from "../unreadableFile";

const MEGABYTE = 1024 * 1024;

/**
 * Most bytes a part may unpack to, most bytes of all parts read, and most tags: what unpacking and scanning them costs
 * keeps a bad file under ten seconds. A sheet is the large part: with nine blank cells formatted in each of its
 * 1,048,576 rows it is 250 MB and 12 million tags.
 */
export const SHEET_BYTES = 400 * MEGABYTE;
export const STRINGS_BYTES = 256 * MEGABYTE;
export const SMALL_PART_BYTES = 32 * MEGABYTE;
const BOOK_BYTES = 448 * MEGABYTE;
const BOOK_TAGS = 20_000_000;

/** The parts of one workbook file, read at most as far as the file may cost. */
export class WorkbookPackage {
  private readonly bytes: UnpackBudget = { left: BOOK_BYTES };
  private readonly tags: TagBudget = { left: BOOK_TAGS };

  constructor(private readonly zip: OpenZip) {}

  has(part: string): boolean {
    return this.zip.entries.has(partKey(part));
  }

  /** @throws UnreadableFile also where there is no such part */
  async scan(part: string, limit: number, handler: XmlHandler): Promise<void> {
    const entry = this.zip.entries.get(partKey(part));
    if (entry === undefined) throw new UnreadableFile("unreadable", `no part ${part}`);
    await scanXml(unpackPart(this.zip, entry, limit, this.bytes), handler, this.tags);
  }
}
