import fc from "fast-check";
import type { XmlHandler } from "../../../../src/xlsx/xml/xmlScanner";
import { XmlScanner } from "../../../../src/xlsx/xml/xmlScanner";
import { xmlText } from "../../../../src/xlsx/xml/xmlText";

/** What was told, with the pieces of a run of text joined. */
function scan(pieces: readonly string[], { wantsText = true, tags = 1000 } = {}): string[] {
  const told: string[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") told.push(text);
    text = "";
  };
  const handler: XmlHandler = {
    wantsText,
    open(name, attributes, closed) {
      flush();
      told.push(`<${name}|${attributes}${closed ? "|/" : ""}>`);
    },
    close(name) {
      flush();
      told.push(`</${name}>`);
    },
    text(piece, literal) {
      text += literal ? piece : xmlText(piece);
    },
  };
  const scanner = new XmlScanner(handler, { left: tags });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return told;
}

const SAMPLE =
  `<?xml version="1.0"?><!-- <c> --><x:sst a='>' b="'"><si><t xml:space="preserve"> 行動&amp;\r\n計画😀</t></si>` +
  `<si ><t><![CDATA[<生>&amp;]]></t></si><v/><row r="1" /></x:sst>`;

describe("XmlScanner", () => {
  it("tells tags, attributes and texts in order, prefixes left out", () => {
    expect(scan([SAMPLE])).toEqual([
      `<sst| a='>' b="'">`,
      "<si|>",
      '<t| xml:space="preserve">',
      " 行動&\n計画😀",
      "</t>",
      "</si>",
      "<si| >",
      "<t|>",
      "<生>&amp;",
      "</t>",
      "</si>",
      "<v||/>",
      '<row| r="1" |/>',
      "</sst>",
    ]);
  });

  it("tells the same wherever the text is cut into pieces", () => {
    const whole = scan([SAMPLE]);
    fc.assert(
      fc.property(fc.array(fc.nat(SAMPLE.length), { maxLength: 40 }), (cuts) => {
        const ends = [...cuts, SAMPLE.length].sort((a, b) => a - b);
        const pieces = ends.map((end, index) => SAMPLE.slice(ends[index - 1] ?? 0, end));
        expect(scan(pieces)).toEqual(whole);
      }),
    );
    expect(scan([...SAMPLE])).toEqual(whole);
  });

  it("tells no text that isn't wanted", () => {
    expect(scan(["<t>計画</t>"], { wantsText: false })).toEqual(["<t|>", "</t>"]);
  });

  it.each([
    ["an element that isn't closed", "<a><b></b>", "unreadable"],
    ["more closed than opened", "<a></a></a>", "unreadable"],
    ["an end inside a tag", "<a></a><b", "unreadable"],
    ["an end inside a comment", "<a></a><!-- b", "unreadable"],
    ["a tag in a tag", "<a <b></a>", "unreadable"],
    ["more tags than allowed", "<a></a>".repeat(501), "too-large"],
  ])("%s: %s", (_, xml, code) => {
    expect(() => scan([xml])).toThrow(code);
  });

  it("keeps no tag that goes on for ever", () => {
    const endless = Array.from({ length: 9 }, (_, index) => (index === 0 ? '<a b="' : "c".repeat(200_000)));
    expect(() => scan(endless)).toThrow("unreadable");
  });

  it("expands no entity of a document type", () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "cccc">]><a>&b;&b;</a>';
    expect(scan([bomb])).toEqual(["]>", "<a|>", "&b;&b;", "</a>"]);
  });
});
