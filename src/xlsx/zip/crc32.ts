const POLYNOMIAL = 0xedb88320;

const TABLE = new Int32Array(256).map((_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/**
 * CRC-32 of bytes that may come in pieces (`node:zlib` has one only from Node 20.15 on).
 *
 * @param before what the pieces before gave; 0 for the first
 * @returns an unsigned 32-bit number, as a .zip stores it
 *
 * @example
 * crc32(Buffer.from("123456789")); // 0xcbf43926
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let index = 0; index < bytes.length; index += 1) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[index] as number)) & 0xff] as number);
  }
  return ~crc >>> 0;
}
