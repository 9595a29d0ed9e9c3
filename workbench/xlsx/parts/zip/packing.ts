import { UnreadableBook } from "../../unreadableBook";
import { METHOD } from "./zipEntry";
import type { ZipEntry } from "./zipEntry";

/**
 * The streams of the platform speak gzip everywhere, bare deflate only in newer versions: a packed file is put into a gzip
 * envelope, made of what the directory knows. The checksum is verified on the way.
 * @throws UnreadableBook when the file isn't what the directory says
 */
export async function unpack(entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === METHOD.stored) return entry.packed;
  if (entry.method !== METHOD.deflated) throw new UnreadableBook("damaged");
  const envelope = new Uint8Array(entry.packed.length + 18);
  envelope.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  envelope.set(entry.packed, 10);
  const tail = new DataView(envelope.buffer, envelope.length - 8);
  tail.setUint32(0, entry.crc, true);
  tail.setUint32(4, entry.size, true);
  try {
    return await through(new DecompressionStream("gzip"), envelope, entry.size);
  } catch (cause) {
    throw new UnreadableBook("damaged", { cause });
  }
}

export async function pack(name: string, bytes: Uint8Array): Promise<ZipEntry> {
  const gzip = await through(new CompressionStream("gzip"), bytes, Infinity);
  const tail = new DataView(gzip.buffer, gzip.byteOffset + gzip.length - 8, 8);
  return {
    name,
    method: METHOD.deflated,
    crc: tail.getUint32(0, true),
    size: bytes.length,
    packed: gzip.subarray(10, gzip.length - 8),
  };
}

/** Passes the bytes through a stream; ends as soon as more comes out than was announced. */
async function through(
  stream: GenericTransformStream,
  bytes: Uint8Array,
  limit: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What goes wrong shows on the reading side.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader.cancel().catch(() => {});
      throw new RangeError("more than announced");
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(length);
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}
