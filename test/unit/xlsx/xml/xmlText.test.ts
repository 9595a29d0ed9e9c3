import { xmlText } from "../../../../src/xlsx/xml/xmlText";

describe("xmlText", () => {
  it.each([
    ["計画", "計画"],
    ["A&amp;B &lt;&gt;&quot;&apos;", "A&B <>\"'"],
    ["&#12354;&#x3042;&#X3042;", "あああ"],
    ["&#x1F600;", "😀"],
    ["一\r\n二\r三", "一\n二\n三"],
    ["一&#13;二", "一\r二"],
    // no entity of XML, of HTML or of nothing is made up
    ["&nbsp;&;&#;&#x;&#xZZ;&#x110000;& ", "&nbsp;&;&#;&#x;&#xZZ;&#x110000;& "],
    ["&amp;lt;", "&lt;"],
  ])("%p is %p", (raw, text) => {
    expect(xmlText(raw)).toBe(text);
  });
});
