import { partKey, readZipDirectory } from "../../../../src/xlsx/zip/zipDirectory";
import { zipFile } from "../../../support/zipFile";
import type { ZipPart } from "../../../support/zipFile";

function directoryOf(parts: readonly ZipPart[]): Buffer {
  const zip = zipFile(parts);
  const end = zip.length - 22;
  return zip.subarray(zip.readUInt32LE(end + 16), end);
}

const PARTS: ZipPart[] = [
  { name: "xl/workbook.xml", content: "一", stored: true },
  { name: "XL\\行動計画.xml", content: "二二", stored: true },
];

describe("readZipDirectory", () => {
  it("finds parts whatever the case and slant of their names", () => {
    const entries = readZipDirectory(directoryOf(PARTS), 2);
    expect([...entries.keys()]).toEqual(["xl/workbook.xml", "xl/行動計画.xml"]);
    expect(entries.get(partKey("xl\\WORKBOOK.xml"))).toEqual({
      name: "xl/workbook.xml",
      method: 0,
      encrypted: false,
      crc: 0x900e06fe,
      packedSize: 3,
      size: 3,
      offset: 0,
    });
  });

  it("reads sizes and offsets that stand in a zip64 field", () => {
    const plain = readZipDirectory(directoryOf(PARTS), 2).get("xl/行動計画.xml");
    const wide = readZipDirectory(directoryOf(PARTS.map((part) => ({ ...part, wide: true }))), 2);
    expect(wide.get("xl/行動計画.xml")).toEqual(plain);
    expect(plain?.packedSize).toBe(6);
  });

  it("refuses a directory that is shorter than its count", () => {
    expect(() => readZipDirectory(directoryOf(PARTS), 3)).toThrow("truncated");
  });

  it("refuses bytes that aren't a directory", () => {
    expect(() => readZipDirectory(Buffer.alloc(100, "x"), 1)).toThrow("unreadable");
  });
});
