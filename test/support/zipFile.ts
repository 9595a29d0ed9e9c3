import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/xlsx/zip/crc32";

/** A part of a .zip to be made, and what its directory shall say of it where that isn't the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** already deflated: `content` is then only what the checksum is of */
  readonly packed?: Buffer;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** only where `wide` */
  readonly offset?: number;
  /** sizes and offset in a zip64 extra field */
  readonly wide?: boolean;
}

const NO_LONGER_FITS = 0xffffffff;

/** A .zip written by hand, so that it may be as wrong as a test needs it. */
export function zipFile(parts: readonly ZipPart[], { wideEnd = false, comment = "" } = {}): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry = entryOf(part, offset);
    local.push(entry.local);
    directory.push(entry.directory);
    offset += entry.local.length;
  }
  const central = Buffer.concat(directory);
  const end = wideEnd
    ? wideEndOf(parts.length, central.length, offset)
    : endOf(parts.length, central.length, offset);
  const note = Buffer.from(comment);
  end.writeUInt16LE(note.length, end.length - 2);
  return Buffer.concat([...local, central, end, note]);
}

function entryOf(part: ZipPart, offset: number): { readonly local: Buffer; readonly directory: Buffer } {
  const content = Buffer.from(part.content as string);
  const name = Buffer.from(part.name);
  const packed = part.stored ? content : (part.packed ?? deflateRawSync(content));
  const size = part.size ?? content.length;
  const packedSize = part.packedSize ?? packed.length;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE((part.encrypted ? 1 : 0) | 0x800, 2);
  common.writeUInt16LE(part.stored ? 0 : 8, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(part.crc ?? crc32(content), 10);
  common.writeUInt32LE(part.wide ? NO_LONGER_FITS : packedSize, 14);
  common.writeUInt32LE(part.wide ? NO_LONGER_FITS : size, 18);
  common.writeUInt16LE(name.length, 22);
  const extra = part.wide ? wideExtra([size, packedSize, part.offset ?? offset]) : Buffer.alloc(0);
  const inDirectory = Buffer.alloc(14);
  inDirectory.writeUInt32LE(part.wide ? NO_LONGER_FITS : offset, 10);
  common.writeUInt16LE(0, 24);
  const local = Buffer.concat([signature(0x04034b50), common, name, packed]);
  common.writeUInt16LE(extra.length, 24);
  const directory = [signature(0x02014b50), version(), common, inDirectory, name, extra];
  return { local, directory: Buffer.concat(directory) };
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function wideEndOf(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, endOf(0xffff, NO_LONGER_FITS, NO_LONGER_FITS)]);
}

function wideExtra(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + numbers.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(numbers.length * 8, 2);
  numbers.forEach((number, index) => extra.writeBigUInt64LE(BigInt(number), 4 + index * 8));
  return extra;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

function version(): Buffer {
  return Buffer.from([20, 0]);
}
