import { createDeflateRaw } from "node:zlib";
import { crc32 } from "../../src/xlsx/zip/crc32";
import type { ZipPart } from "./zipFile";

/**
 * A part too large to be written out here: what stands before, a block again and again, what stands after.
 *
 * @param declaredSize what the directory says; the truth unless given
 */
export async function largePart(
  name: string,
  blocks: Iterable<string>,
  declaredSize?: number,
): Promise<ZipPart> {
  const deflate = createDeflateRaw({ level: 1 });
  const packed: Buffer[] = [];
  deflate.on("data", (piece: Buffer) => packed.push(piece));
  const ended = new Promise((resolve, reject) => deflate.on("end", resolve).on("error", reject));
  let crc = 0;
  let size = 0;
  for (const block of blocks) {
    const bytes = Buffer.from(block);
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once("drain", resolve));
  }
  deflate.end();
  await ended;
  return { name, content: "", packed: Buffer.concat(packed), crc, size: declaredSize ?? size };
}
