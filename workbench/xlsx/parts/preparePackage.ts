import { UnreadableBook } from "../unreadableBook";
import { hideNumberFormats } from "./numberFormats";
import type { NumberFormats } from "./numberFormats";
import { readSheetExtras, withoutFurigana } from "./sheetExtras";
import type { SheetExtras } from "./sheetExtras";
import { findWorkbookParts } from "./workbookParts";
import { pack, unpack } from "./zip/packing";
import { readZip } from "./zip/readZip";
import { writeZip } from "./zip/writeZip";
import type { ZipEntry } from "./zip/zipEntry";

/** A file made ready for hucre, and what hucre would lose of it. */
export interface PreparedPackage {
  readonly bytes: Uint8Array;
  readonly formats: NumberFormats;
  /** By sheet name. */
  readonly extras: ReadonlyMap<string, SheetExtras>;
  readonly hasMacros: boolean;
}

/** All parts together, unpacked. A list of 20,000 rows takes some 30 MB. */
const MAX_UNPACKED = 400 * 1024 * 1024;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** @throws UnreadableBook for anything that isn't an .xlsx file of reasonable size */
export async function preparePackage(bytes: Uint8Array): Promise<PreparedPackage> {
  if (startsWith(bytes, OLE2)) throw new UnreadableBook("encrypted-or-old");
  if (!startsWith(bytes, ZIP)) throw new UnreadableBook("not-xlsx");
  const entries = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
  // hucre unpacks a part up to the size that the directory gives, so the directory's sum bounds the memory.
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_UNPACKED) throw new UnreadableBook("too-large");

  const read = async (name: string) => {
    const entry = entries.get(name);
    return entry && new TextDecoder().decode(await unpack(entry));
  };
  const parts = await findWorkbookParts(read);
  if (!parts) throw new UnreadableBook("not-xlsx");

  const changed: Promise<ZipEntry>[] = [];
  const change = (name: string, xml: string) => changed.push(pack(name, new TextEncoder().encode(xml)));
  const styles = parts.styles === undefined ? undefined : await read(parts.styles);
  const { xml, formats } = hideNumberFormats(styles ?? "");
  if (parts.styles !== undefined && styles !== undefined) change(parts.styles, xml);

  const extras = new Map<string, SheetExtras>();
  for (const [name, part] of parts.worksheets) {
    const sheet = await read(part);
    if (sheet === undefined) continue;
    extras.set(name, readSheetExtras(sheet));
    const plain = withoutFurigana(sheet);
    if (plain !== sheet) change(part, plain);
  }
  for (const entry of await Promise.all(changed)) entries.set(entry.name, entry);
  const hasMacros = [...entries.keys()].some((name) => name.endsWith("vbaProject.bin"));
  return { bytes: writeZip([...entries.values()]), formats, extras, hasMacros };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);
