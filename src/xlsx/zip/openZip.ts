import { type FileHandle, open, stat } from "node:fs/promises";
import { UnreadableFile } from "../unreadableFile";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** An open .zip: its file stays open until `file.close()`. */
export interface OpenZip {
  readonly file: FileHandle;
  readonly fileSize: number;
  /** by `partKey` */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const ZIP_START = 0x504b0304;
const EMPTY_ZIP_START = 0x504b0506;
/** compound file: what a password makes of an .xlsx, and every .xls of 1997 to 2003 */
const OLE2_START = 0xd0cf11e0;

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_BYTES = 56;

/** 65,535 entries of some 100 bytes; a workbook has a few hundred */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

const NOT_FOUND = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "ERR_INVALID_ARG_VALUE"];

/**
 * Opens a .zip and reads its directory; nothing is unpacked yet, however large the file.
 *
 * @throws UnreadableFile for a file that is missing, another format, encrypted or cut off
 */
export async function openZip(path: string): Promise<OpenZip> {
  const file = await openFile(path);
  try {
    const fileSize = (await file.stat()).size;
    await checkStart(file, fileSize);
    const end = await findEnd(file, fileSize);
    if (end.offset + end.size > fileSize) throw new UnreadableFile("truncated", "zip directory");
    if (end.size > LARGEST_DIRECTORY) throw new UnreadableFile("too-large", "zip directory");
    const directory = await readAt(file, end.offset, end.size);
    return { file, fileSize, entries: readZipDirectory(directory, end.count) };
  } catch (cause) {
    await file.close();
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile("unreadable", cause);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    // asked before opening: opening a named pipe would wait for a writer
    if (!(await stat(path)).isFile()) throw new UnreadableFile("not-xlsx", "not a file");
    return await open(path, "r");
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new UnreadableFile(NOT_FOUND.includes(code) ? "not-found" : "unreadable", cause);
  }
}

async function checkStart(file: FileHandle, fileSize: number): Promise<void> {
  if (fileSize === 0) throw new UnreadableFile("truncated", "empty file");
  const start = (await readAt(file, 0, Math.min(4, fileSize))).toString("hex").padEnd(8, "0");
  const signature = parseInt(start, 16);
  if (signature === OLE2_START) throw new UnreadableFile("encrypted-or-old");
  if (signature !== ZIP_START) {
    throw new UnreadableFile("not-xlsx", signature === EMPTY_ZIP_START ? "empty zip" : "not a zip");
  }
}

interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** The end record stands last, before a comment of unknown length. */
async function findEnd(file: FileHandle, fileSize: number): Promise<DirectoryPlace> {
  const start = Math.max(0, fileSize - END_BYTES - LONGEST_COMMENT - ZIP64_LOCATOR_BYTES);
  const tail = await readAt(file, start, fileSize - start);
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    const locator = at - ZIP64_LOCATOR_BYTES;
    if (locator >= 0 && tail.readUInt32LE(locator) === ZIP64_LOCATOR_SIGNATURE) {
      return zip64End(file, fileSize, Number(tail.readBigUInt64LE(locator + 8)));
    }
    return {
      count: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
  }
  throw new UnreadableFile("truncated", "no end of zip directory");
}

async function zip64End(file: FileHandle, fileSize: number, offset: number): Promise<DirectoryPlace> {
  if (offset + ZIP64_END_BYTES > fileSize) throw new UnreadableFile("truncated", "zip64 end");
  const record = await readAt(file, offset, ZIP64_END_BYTES);
  if (record.readUInt32LE(0) !== ZIP64_END_SIGNATURE) throw new UnreadableFile("unreadable", "zip64 end");
  return {
    count: Number(record.readBigUInt64LE(32)),
    size: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
  };
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw new UnreadableFile("truncated");
  return buffer;
}
