import { UnreadableBook } from "../../unreadableBook";
import { SIGNATURE } from "./zipEntry";
import type { ZipEntry } from "./zipEntry";

const ENCRYPTED = 1;
/** Stands where a number needs eight bytes (zip64): those lie in an extra field of this id. */
const WIDE = 0xffffffff;
const WIDE_FIELD = 1;

/** Reads the directory. @throws UnreadableBook where it isn't whole. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = directoryOf(view);
    const entries: ZipEntry[] = [];
    for (let i = 0, at = start; i < count; i++) {
      if (view.getUint32(at, true) !== SIGNATURE.entry) throw new RangeError(`no directory entry at ${at}`);
      if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnreadableBook("encrypted-or-old");
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const wide = wideNumbers(view, nameEnd, extraEnd);
      const number = (offset: number) => {
        const short = view.getUint32(at + offset, true);
        return short === WIDE ? wide() : short;
      };
      // The order in which the wide numbers stand.
      const size = number(24);
      const packedSize = number(20);
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size,
        packed: packedBytes(bytes, view, number(42), packedSize),
      });
      at = extraEnd + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    throw cause instanceof UnreadableBook ? cause : new UnreadableBook("damaged", { cause });
  }
}

/** The directory's end record lies in the last 64 KB, behind it at most a comment; a wide one is named in front of it. */
function directoryOf(view: DataView): { count: number; start: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    if (start !== WIDE && count !== 0xffff) return { count, start };
    const wideEnd = wideNumber(view, at - 12);
    return { count: wideNumber(view, wideEnd + 32), start: wideNumber(view, wideEnd + 48) };
  }
  throw new RangeError("no directory");
}

/** The numbers of an entry that four bytes can't hold, one after the other. */
function wideNumbers(view: DataView, start: number, end: number): () => number {
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== WIDE_FIELD) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > end) throw new RangeError("a wide number is missing");
    at += 8;
    return wideNumber(view, at - 8);
  };
}

const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function packedBytes(bytes: Uint8Array, view: DataView, header: number, length: number): Uint8Array {
  if (view.getUint32(header, true) !== SIGNATURE.file) throw new RangeError(`no file at ${header}`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + length > bytes.length) throw new RangeError(`file at ${header} is cut short`);
  return bytes.subarray(start, start + length);
}
