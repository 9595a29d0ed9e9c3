import { UnreadableFile } from "../unreadableFile";

/** One file inside a .zip, as its central directory describes it. Sizes are claims: they may lie. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** of the local header, from the start of the file */
  readonly offset: number;
}

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const IN_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;

/**
 * Reads the central directory of a .zip.
 *
 * @param directory its bytes
 * @param count how many entries it is said to hold
 * @returns entries by part name as OPC compares them: lower case, `/` between folders
 * @throws UnreadableFile where the bytes aren't a directory
 */
export function readZipDirectory(directory: Buffer, count: number): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let position = 0;
  for (let index = 0; index < count; index += 1) {
    if (position + ENTRY_BYTES > directory.length) throw new UnreadableFile("truncated", "zip directory");
    if (directory.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      throw new UnreadableFile("unreadable", "zip directory signature");
    }
    const nameEnd = position + ENTRY_BYTES + directory.readUInt16LE(position + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(position + 30);
    const entry = readEntry(directory, position, nameEnd, extraEnd);
    entries.set(partKey(entry.name), entry);
    position = extraEnd + directory.readUInt16LE(position + 32);
  }
  return entries;
}

/** The form in which part names are compared. */
export function partKey(name: string): string {
  return name.split("\\").join("/").toLowerCase();
}

function readEntry(directory: Buffer, position: number, nameEnd: number, extraEnd: number): ZipEntry {
  const wide = zip64Numbers(directory, nameEnd, extraEnd);
  // the wide numbers stand in this order, and only those that don't fit
  const number = (at: number) => {
    const value = directory.readUInt32LE(at);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  };
  const size = number(position + 24);
  const packedSize = number(position + 20);
  const offset = number(position + 42);
  return {
    name: directory.toString("utf8", position + ENTRY_BYTES, nameEnd),
    method: directory.readUInt16LE(position + 10),
    encrypted: (directory.readUInt16LE(position + 8) & 1) === 1,
    crc: directory.readUInt32LE(position + 16),
    packedSize,
    size,
    offset,
  };
}

function zip64Numbers(directory: Buffer, start: number, end: number): number[] {
  const numbers: number[] = [];
  let position = start;
  while (position + 4 <= end && end <= directory.length) {
    const next = position + 4 + directory.readUInt16LE(position + 2);
    if (directory.readUInt16LE(position) === ZIP64_EXTRA) {
      for (let at = position + 4; at + 8 <= next && at + 8 <= end; at += 8) {
        numbers.push(Number(directory.readBigUInt64LE(at)));
      }
      return numbers;
    }
    position = next;
  }
  return numbers;
}
