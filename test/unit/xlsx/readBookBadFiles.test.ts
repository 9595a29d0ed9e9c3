import { mkdtempSync, readFileSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { readBook } from "../../../src/xlsx/readBook";
import { UnreadableFile } from "../../../src/xlsx/unreadableFile";
import { largePart } from "../../support/largePart";
import { readInChild } from "../../support/readInChild";
import { temporaryFile } from "../../support/temporaryFile";
import { workbookParts } from "../../support/workbookParts";
import { zipFile } from "../../support/zipFile";
import type { ZipPart } from "../../support/zipFile";

const SAMPLE = readFileSync(join(__dirname, "../../../assets/行動計画一覧.xlsx"));
const PARTS = workbookParts({ sheets: { 一覧: '<row r="1"><c r="A1"><v>1</v></c></row>' } });

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";

const replaced = (replacement: ZipPart) =>
  PARTS.map((part) => (part.name === replacement.name ? replacement : part));
const changed = (name: string, changes: Partial<ZipPart>) =>
  zipFile(PARTS.map((part) => (part.name === name ? { ...part, ...changes } : part)));
const codeOf = (path: string) =>
  readBook(path).then(
    () => "read",
    (cause: unknown) => {
      if (!(cause instanceof UnreadableFile)) throw cause;
      return cause.code;
    },
  );

describe("readBook: files that can't be read", () => {
  it("a file that isn't there", async () => {
    expect(await codeOf(join(tmpdir(), "no-such-plan.xlsx"))).toBe("not-found");
    expect(await codeOf("no-such-folder/一覧.xlsx")).toBe("not-found");
    expect(await codeOf("一\0覧.xlsx")).toBe("not-found");
  });

  it("a folder instead of a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "行動計画.xlsx-"));
    expect(await codeOf(folder)).toBe("not-xlsx");
    rmdirSync(folder);
  });

  it.each([
    ["an empty file", "", "truncated"],
    ["text", "番号,行動計画\n1,公金収納対策の強化\n", "not-xlsx"],
    ["one byte", "P", "not-xlsx"],
    ["an old .xls, or an .xlsx with a password", Buffer.from("d0cf11e0a1b11ae1", "hex"), "encrypted-or-old"],
    ["a workbook cut off in the middle", SAMPLE.subarray(0, SAMPLE.length >> 1), "truncated"],
    ["a workbook without its last byte", SAMPLE.subarray(0, SAMPLE.length - 1), "truncated"],
    ["a zip of nothing", zipFile([]), "not-xlsx"],
    ["a zip that is not a workbook", zipFile([{ name: "写真.txt", content: "海" }]), "not-xlsx"],
    ["a text document", changed("xl/workbook.xml", { content: "<document><body/></document>" }), "not-xlsx"],
    [
      "a zip with a password on its parts",
      changed("xl/workbook.xml", { encrypted: true }),
      "encrypted-or-old",
    ],
    ["a part cut off inside", changed(SHEET, { content: "<worksheet><sheetData><row" }), "unreadable"],
    [
      "a part whose elements aren't closed",
      changed(SHEET, { content: "<worksheet><sheetData>" }),
      "unreadable",
    ],
    ["a part with a wrong checksum", changed(SHEET, { crc: 1 }), "unreadable"],
    [
      "a packed part that isn't deflate",
      changed(SHEET, { packed: Buffer.from("海の写真です") }),
      "unreadable",
    ],
    ["a part said to go on beyond the file", changed(SHEET, { packedSize: 1e9 }), "truncated"],
    ["a part said to end too early", changed(SHEET, { packedSize: 20 }), "unreadable"],
    ["a part said to stand beyond the file", changed(SHEET, { wide: true, offset: 1e18 }), "truncated"],
    ["a sheet whose part is missing", zipFile(PARTS.filter(({ name }) => name !== SHEET)), "unreadable"],
    ["a cell beyond the last column", changed(SHEET, { content: '<c r="XFE1"><v>1</v></c>' }), "unreadable"],
    [
      "a row beyond the last",
      changed(SHEET, { content: '<row r="1048577"><c><v>1</v></c></row>' }),
      "unreadable",
    ],
  ])("%s", async (name, content, code) => {
    expect(await codeOf(temporaryFile(`${name}.xlsx`, content))).toBe(code);
  });

  it("a workbook that hucre encrypts", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "一覧", rows: [["秘"]] }],
      encryption: { password: "秘密", spinCount: 1 },
    });
    expect(await codeOf(temporaryFile("encrypted.xlsx", bytes))).toBe("encrypted-or-old");
  });

  it("the parts themselves are right: it is the change that makes a file unreadable", async () => {
    expect(await codeOf(temporaryFile("right.xlsx", zipFile(PARTS)))).toBe("read");
  });

  it("a file with any byte changed, or cut anywhere, is read or refused, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255)), { maxLength: 4 }),
        fc.integer({ min: 1, max: SAMPLE.length }),
        fc.boolean(),
        async (changes, length, cut) => {
          const bytes = Buffer.from(SAMPLE.subarray(0, cut ? length : SAMPLE.length));
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          expect(typeof (await codeOf(temporaryFile("changed.xlsx", bytes)))).toBe("string");
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe("readBook: parts with any content", () => {
  const PIECES = [
    ...[
      "<c",
      ' r="A1"',
      ' r="B1048576"',
      ' t="s"',
      ' t="inlineStr"',
      ' s="-1"',
      "/>",
      ">",
      "<v>",
      "</v>",
      "</c>",
    ],
    ...[
      "<row",
      "</row>",
      "<is>",
      "<t>",
      "</t>",
      "</is>",
      "<rPh>",
      "</rPh>",
      "<f>",
      '<f t="shared" si="0">',
      "</f>",
    ],
    ...[
      "<f t='array' ref='A1:XFD99'>",
      "IF(A1=1,GRADE(B1),A1:B2)",
      "1e999",
      "-1",
      "&#x110000;",
      "_x0041_",
      "<![CDATA[",
      "]]>",
    ],
    ...[
      "<sheets>",
      '<sheet name="" r:id="rId1"/>',
      '<definedName name="x" localSheetId="9">',
      "一覧!A1",
      "</definedName>",
    ],
    ...[
      "<sst>",
      "<si>",
      "</si>",
      "<cellXfs>",
      '<xf numFmtId="x"/>',
      "</cellXfs>",
      "<workbook>",
      "</workbook>",
    ],
    ...['<Relationship Id="rId1" Type="/worksheet" Target="../../../x"/>', "<a>", "</a>", "<!--", "-->"],
  ];
  const NAMES = PARTS.map(({ name }) => name);

  it("are read or refused, and nothing else", async () => {
    const functions = new Map([["GRADE", (...args: unknown[][][]) => args[0] ?? []]]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }),
        fc.boolean(),
        async (name, pieces, inside) => {
          const parts = PARTS.map((part): ZipPart => {
            if (part.name !== name) return part;
            const middle = pieces.join("");
            const content = inside ? part.content.toString().replace(/(?=<\/[^>]*>$)/, middle) : middle;
            return { ...part, content };
          });
          const path = temporaryFile("pieces.xlsx", zipFile(parts));
          const outcome = await readBook(path, functions).catch((cause: unknown) => cause);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableFile);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe("readBook: large files end within ten seconds and one gigabyte", () => {
  const MEGABYTE = 1024 * 1024;
  const COLUMNS = [..."ABCDEFGHI"];

  function* sheetOf(block: string, megabytes: number): Iterable<string> {
    const large = block.repeat(Math.ceil(MEGABYTE / block.length));
    yield "<worksheet><sheetData>";
    for (let count = 0; count < megabytes; count += 1) yield large;
    yield "</sheetData></worksheet>";
  }

  function* rowsOf(rows: number, cells: (row: number) => string): Iterable<string> {
    yield "<worksheet><sheetData>";
    for (let row = 1; row <= rows; row += 1000) {
      let block = "";
      for (let each = row; each < row + 1000 && each <= rows; each += 1) {
        block += `<row r="${each}" spans="1:9">${cells(each)}</row>`;
      }
      yield block;
    }
    yield "</sheetData></worksheet>";
  }

  function* stringsOf(block: string, megabytes: number): Iterable<string> {
    yield "<sst><si><t>";
    for (let count = 0; count < megabytes; count += 1) yield block.repeat(MEGABYTE / block.length);
    yield "</t></si></sst>";
  }

  function* unclosed(megabytes: number): Iterable<string> {
    yield '<worksheet xmlns="';
    yield* sheetOf("a", megabytes);
  }

  const blank = (row: number) => COLUMNS.map((column) => `<c r="${column}${row}" s="1"/>`).join("");
  const values = (row: number) =>
    [...COLUMNS, "J"].map((column) => `<c r="${column}${row}"><v>${row}.5</v></c>`).join("");

  it.each([
    ["500 MB of spaces, honestly declared", SHEET, () => sheetOf(" ", 500), undefined, "too-large"],
    ["500 MB of spaces, declared as 1 KB", SHEET, () => sheetOf(" ", 500), 1024, "too-large"],
    ["300 MB of blank cells, declared as 1 KB", SHEET, () => sheetOf('<c r="A1"/>', 300), 1024, "too-large"],
    [
      "300 MB of the same value, declared as 1 KB",
      SHEET,
      () => sheetOf('<c r="A1"><v>1.5</v></c>', 300),
      1024,
      "too-large",
    ],
    ["300 MB of one text, declared as 1 KB", STRINGS, () => stringsOf("a", 300), 1024, "too-large"],
    [
      "200 MB of shared texts",
      STRINGS,
      () => stringsOf("a</t></si><si><t>".padEnd(16), 200),
      undefined,
      "too-large",
    ],
    ["300 MB of a tag that never ends", SHEET, () => unclosed(300), 1024, "unreadable"],
  ] as const)(
    "%s",
    async (name, part, blocks, declared, code) => {
      const bomb = temporaryFile("bomb.xlsx", zipFile(replaced(await largePart(part, blocks(), declared))));
      const read = readInChild(bomb);
      expect(read).toEqual(expect.objectContaining({ code }));
      expect(read.milliseconds).toBeLessThan(10_000);
      expect(read.megabytes).toBeLessThan(1024);
    },
    120_000,
  );

  it("a sheet formatted to its last row, with a table at its top, is read", async () => {
    const sheet = await largePart(
      SHEET,
      rowsOf(1_048_576, (row) => (row === 3 ? '<c r="A3"><v>1</v></c>' : blank(row))),
    );
    const read = readInChild(temporaryFile("formatted.xlsx", zipFile(replaced(sheet))));
    expect(read).toEqual(expect.objectContaining({ rows: 3 }));
    expect(read.milliseconds).toBeLessThan(10_000);
    expect(read.megabytes).toBeLessThan(1024);
  }, 120_000);

  it("100,000 rows of ten values are read", async () => {
    const sheet = await largePart(SHEET, rowsOf(100_000, values));
    const read = readInChild(temporaryFile("values.xlsx", zipFile(replaced(sheet))));
    expect(read).toEqual(expect.objectContaining({ rows: 100_000 }));
    expect(read.milliseconds).toBeLessThan(10_000);
    expect(read.megabytes).toBeLessThan(1024);
  }, 120_000);

  it("every row of a sheet with a text and a value is read", async () => {
    const cells = (row: number) =>
      `<c r="A${row}" t="inlineStr"><is><t>公金収納対策の強化 ${row}</t></is></c><c r="B${row}"><v>${row}.5</v></c>`;
    const sheet = await largePart(SHEET, rowsOf(1_048_576, cells));
    const read = readInChild(temporaryFile("rows.xlsx", zipFile(replaced(sheet))));
    expect(read).toEqual(expect.objectContaining({ rows: 1_048_576 }));
    expect(read.milliseconds).toBeLessThan(10_000);
    expect(read.megabytes).toBeLessThan(1024);
  }, 120_000);

  it("two cells in opposite corners of the sheet are read", async () => {
    const sheet = {
      name: SHEET,
      content: '<worksheet><c r="A1"><v>1</v></c><c r="XFD1048576"><v>2</v></c></worksheet>',
    };
    const read = readInChild(temporaryFile("corners.xlsx", zipFile(replaced(sheet))));
    expect(read).toEqual(expect.objectContaining({ rows: 1_048_576 }));
    expect(read.milliseconds).toBeLessThan(10_000);
  }, 120_000);
});
