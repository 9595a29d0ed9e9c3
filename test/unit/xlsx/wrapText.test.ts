import fc from "fast-check";
import { displayWidth } from "../../../src/xlsx/displayWidth";
import { oneLine } from "../../../src/xlsx/oneLine";
import { wrapText } from "../../../src/xlsx/wrapText";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["R2", 2],
    ["R2年度", 6],
    ["（ＡＢ）、。", 12],
    ["ｱｲｳ", 3],
    ["か\u3099", 2],
    ["○※", 2],
    ["𠮷", 2],
  ])("%j fills %d cells", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapText", () => {
  it.each([
    ["「指標」が空欄です。", 10, ["「指標」が", "空欄です。"]],
    ["「指標」が空欄です。", 11, ["「指標」が", "空欄です。"]],
    ["あいう。えお", 6, ["あいう。", "えお"]],
    ["Current value is blank.", 14, ["Current value", "is blank."]],
    ["Unbreakable", 5, ["Unbre", "akabl", "e"]],
    ["現状値 is 現状", 6, ["現状値", "is 現", "状"]],
    ["短い", Infinity, ["短い"]],
    ["", 10, [""]],
  ])("%j in %d cells", (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it("loses nothing but spaces at the breaks, and no line is wider but by closing marks", () => {
    const unit = fc.constantFrom(..."あ漢ab 、。）1");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
        for (const line of lines)
          expect(displayWidth(line.replace(/[、。）]+$/, ""))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("oneLine", () => {
  it("takes what would break the line or steer the terminal", () => {
    expect(oneLine("一覧\u001b[31m\r\n\u0085\u2028末")).toBe("一覧 [31m    末");
  });
});
