import { zipFile } from "../../support/zipFile";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { UnreadableBook } from "../../../workbench/xlsx/unreadableBook";
import type { UnreadableCode } from "../../../workbench/xlsx/unreadableBook";
import { excelFile } from "../support/excelFile";

const good = excelFile({
  sheets: {
    一覧: `<sheetData>${'<row><c t="inlineStr"><is><t>あ</t></is></c></row>'.repeat(300)}</sheetData>`,
  },
});
const text = (content: string) => new TextEncoder().encode(content);
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const withPart = (name: string, content: string) => excelFile({ sheets: { [name]: content } });

const CASES: readonly [string, UnreadableCode, Uint8Array][] = [
  ["nothing", "not-xlsx", new Uint8Array()],
  ["a text", "not-xlsx", text("番号,名前\r\n1,あ")],
  [
    "an old or encrypted workbook",
    "encrypted-or-old",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  ],
  ["a zip with a password", "encrypted-or-old", zipFile([{ name: "a", content: "b", encrypted: true }])],
  ["the first half of a file", "damaged", good.subarray(0, good.length / 2)],
  ["a file without its last byte", "damaged", good.subarray(0, good.length - 1)],
  ["the signature of a zip alone", "damaged", text("PK\u0003\u0004")],
  ["a zip of something else", "not-xlsx", zipFile([{ name: "readme.txt", content: "x" }])],
  [
    "a document of Word",
    "not-xlsx",
    zipFile([
      { name: "[Content_Types].xml", content: "<Types/>" },
      {
        name: "_rels/.rels",
        content: `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
      },
      { name: "word/document.xml", content: "<w:document><w:body/></w:document>" },
    ]),
  ],
  [
    "a sheet whose XML breaks off",
    "damaged",
    withPart("一覧", '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1'),
  ],
  [
    "a cell far outside",
    "damaged",
    withPart("一覧", '<sheetData><row r="1"><c r="ZZZZ99999999"><v>1</v></c></row></sheetData>'),
  ],
  [
    "two cells in far corners",
    "too-large",
    withPart(
      "一覧",
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ),
  ],
  [
    "a part that the directory calls huge",
    "too-large",
    zipFile([{ name: "a", content: "x", size: 0x7fffffff }]),
  ],
];

describe("files that can't be opened", () => {
  it.each(CASES)("%s: %s", async (_, code, bytes) => {
    const error: unknown = await openXlsx(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableBook);
    expect((error as UnreadableBook).code).toBe(code);
  });

  it("a part that unpacks to more than the directory says", async () => {
    const bomb = "<sheetData>" + " ".repeat(50_000_000) + "</sheetData>";
    const bytes = zipFile([
      { name: "[Content_Types].xml", content: "<Types/>" },
      { name: "_rels/.rels", content: bomb, size: 1000 },
    ]);
    await expect(openXlsx(bytes)).rejects.toMatchObject({ code: "damaged" });
  });

  it.each(["not-xlsx", "encrypted-or-old", "damaged", "too-large"] as const)(
    "%s: a sentence says what to do",
    (code) => {
      const error = new UnreadableBook(code);
      expect(error.message).toBe(error.sentence("en"));
      expect(error.sentence("ja")).toMatch(/。.*ください。$/);
      expect(error.sentence("ja").length).toBeLessThanOrEqual(100);
      expect(error.sentence("ja")).not.toMatch(/エラー|不正|無効|！/);
      expect(error.sentence("en")).toMatch(/\. .*\.$/);
    },
  );

  it("a good file is no bad one", async () => {
    await expect(openXlsx(good)).resolves.toMatchObject({ workbook: { sheetOrder: ["sheet-1"] } });
  });
});
