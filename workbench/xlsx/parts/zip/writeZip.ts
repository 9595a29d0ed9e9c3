import { SIGNATURE } from "./zipEntry";
import type { ZipEntry } from "./zipEntry";

const UTF8_NAMES = 0x0800;
/** 1 January 1980, the earliest day a zip knows: the same book gives the same bytes. */
const DATE = 0x0021;

/** Puts packed files into an archive. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const localSize = sum(entries.map(({ packed }, i) => 30 + names[i]!.length + packed.length));
  const directorySize = sum(names.map((name) => 46 + name.length));
  const bytes = new Uint8Array(localSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = localSize;
  entries.forEach((entry, i) => {
    const name = names[i]!;
    view.setUint32(at, SIGNATURE.file, true);
    describe(view, at + 4, entry, name.length);
    view.setUint32(directory, SIGNATURE.entry, true);
    view.setUint16(directory + 4, 20, true);
    describe(view, directory + 6, entry, name.length);
    view.setUint32(directory + 42, at, true);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    bytes.set(name, directory + 46);
    at += 30 + name.length + entry.packed.length;
    directory += 46 + name.length;
  });
  view.setUint32(directory, SIGNATURE.end, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, localSize, true);
  return bytes;
}

/** Fields that the local header and the directory entry have in common. */
function describe(
  view: DataView,
  at: number,
  { method, crc, size, packed }: ZipEntry,
  nameLength: number,
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
