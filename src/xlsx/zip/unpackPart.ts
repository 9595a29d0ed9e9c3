import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { UnreadableFile } from "../unreadableFile";
import { crc32 } from "./crc32";
import type { OpenZip } from "./openZip";
import type { ZipEntry } from "./zipDirectory";

/** What may still be unpacked from one file, in bytes; counted down as parts are read. */
export interface UnpackBudget {
  left: number;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const PIECE_BYTES = 256 * 1024;

/**
 * Unpacks one part piece by piece, so that its size never decides how much memory is used.
 *
 * What the directory says of sizes is only used to refuse early; what counts is what comes out.
 *
 * @param limit most bytes this part may have
 * @returns the pieces, in order, 256 KB or less each
 * @throws UnreadableFile: too-large beyond the limit or the budget, unreadable where bytes or checksum are wrong
 */
export async function* unpackPart(
  zip: OpenZip,
  entry: ZipEntry,
  limit: number,
  budget: UnpackBudget,
): AsyncGenerator<Buffer> {
  if (entry.encrypted) throw new UnreadableFile("encrypted-or-old", entry.name);
  if (entry.size > limit) throw new UnreadableFile("too-large", entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new UnreadableFile("unreadable", `${entry.name}: method ${entry.method}`);
  }
  // a deflate stream can be long and yet say nothing
  budget.left -= entry.packedSize;
  let size = 0;
  let crc = 0;
  for await (const piece of piecesOf(zip, entry)) {
    size += piece.length;
    budget.left -= piece.length;
    if (size > limit || budget.left < 0) throw new UnreadableFile("too-large", entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (crc !== entry.crc) throw new UnreadableFile("unreadable", `${entry.name}: checksum`);
}

async function* piecesOf(zip: OpenZip, entry: ZipEntry): AsyncGenerator<Buffer> {
  const start = await startOfData(zip, entry);
  if (start + entry.packedSize > zip.fileSize) throw new UnreadableFile("truncated", entry.name);
  if (entry.packedSize === 0) return;
  const packed = packedPieces(zip, start, entry.packedSize);
  if (entry.method === STORED) {
    yield* packed;
    return;
  }
  const source = Readable.from(packed);
  const inflated = createInflateRaw({ chunkSize: PIECE_BYTES });
  source.on("error", (cause) => inflated.destroy(cause));
  source.pipe(inflated);
  try {
    yield* inflated;
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile("unreadable", cause);
  } finally {
    source.destroy();
  }
}

async function* packedPieces(zip: OpenZip, start: number, size: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < size;) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size - done));
    const { bytesRead } = await zip.file.read(piece, 0, piece.length, start + done);
    if (bytesRead === 0) throw new UnreadableFile("truncated");
    yield piece.subarray(0, bytesRead);
    done += bytesRead;
  }
}

/** The local header repeats the name, and may have another extra field than the directory. */
async function startOfData(zip: OpenZip, entry: ZipEntry): Promise<number> {
  if (entry.offset > zip.fileSize) throw new UnreadableFile("truncated", entry.name);
  const header = Buffer.alloc(LOCAL_BYTES);
  const { bytesRead } = await zip.file.read(header, 0, LOCAL_BYTES, entry.offset);
  if (bytesRead < LOCAL_BYTES) throw new UnreadableFile("truncated", entry.name);
  if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new UnreadableFile("unreadable", entry.name);
  return entry.offset + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
}
