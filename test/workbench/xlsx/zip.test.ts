import { zipFile } from "../../support/zipFile";
import { pack, unpack } from "../../../workbench/xlsx/parts/zip/packing";
import { readZip } from "../../../workbench/xlsx/parts/zip/readZip";
import { writeZip } from "../../../workbench/xlsx/parts/zip/writeZip";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array) => new TextDecoder().decode(data);

describe("archives", () => {
  it.each([
    [
      "packed and stored",
      zipFile([
        { name: "あ/a.xml", content: "あ".repeat(500) },
        { name: "b", content: "b", stored: true },
      ]),
    ],
    [
      "with a comment",
      zipFile(
        [
          { name: "あ/a.xml", content: "あ".repeat(500) },
          { name: "b", content: "b" },
        ],
        { comment: "PK" },
      ),
    ],
    [
      "with numbers of eight bytes",
      zipFile(
        [
          { name: "あ/a.xml", content: "あ".repeat(500), wide: true },
          { name: "b", content: "b" },
        ],
        { wideEnd: true },
      ),
    ],
  ])("%s", async (_, archive) => {
    const entries = readZip(archive);
    expect(entries.map(({ name }) => name)).toEqual(["あ/a.xml", "b"]);
    expect(await Promise.all(entries.map(async (entry) => text(await unpack(entry))))).toEqual([
      "あ".repeat(500),
      "b",
    ]);
  });

  it("written ones can be read, empty files too, and are the same each time", async () => {
    const make = async () =>
      writeZip([await pack("xl/一覧.xml", bytes("本文")), await pack("empty", bytes(""))]);
    const archive = await make();
    expect(await make()).toEqual(archive);
    const entries = readZip(archive);
    expect(await Promise.all(entries.map(async (entry) => [entry.name, text(await unpack(entry))]))).toEqual([
      ["xl/一覧.xml", "本文"],
      ["empty", ""],
    ]);
  });

  it("a wrong checksum is noticed", async () => {
    const [entry] = readZip(zipFile([{ name: "a", content: "abcabc", crc: 1 }]));
    await expect(unpack(entry!)).rejects.toMatchObject({ code: "damaged" });
  });
});
