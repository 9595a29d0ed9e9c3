import { crc32 } from "../../../../src/xlsx/zip/crc32";

describe("crc32", () => {
  it.each([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("%p", (text, crc) => {
    expect(crc32(Buffer.from(text))).toBe(crc);
  });

  it("goes on where the piece before ended", () => {
    expect(crc32(Buffer.from("6789"), crc32(Buffer.from("12345")))).toBe(0xcbf43926);
  });
});
