import fc from "fast-check";
import { parseFormula } from "../../../../src/xlsx/formula/parseFormula";

describe("parseFormula", () => {
  it("reads a guarded call as the scaffold writes it", () => {
    expect(parseFormula('IF(E4="","",_xldudf_GRADE($D4,評価基準,,0.5))')).toEqual({
      kind: "call",
      name: "IF",
      args: [
        {
          kind: "compare",
          equal: true,
          left: {
            kind: "reference",
            reference: {
              sheet: undefined,
              top: { index: 3, fixed: false },
              bottom: { index: 3, fixed: false },
              left: { index: 4, fixed: false },
              right: { index: 4, fixed: false },
            },
          },
          right: { kind: "literal", value: "" },
        },
        { kind: "literal", value: "" },
        {
          kind: "call",
          name: "GRADE",
          args: [
            expect.objectContaining({ kind: "reference" }),
            { kind: "name", name: "評価基準" },
            undefined,
            { kind: "literal", value: 0.5 },
          ],
        },
      ],
    });
  });

  it.each([
    ['"引用は""こう""書く"', '引用は"こう"書く'],
    ["12", 12],
    ["-1.5E3", -1500],
    [".5", 0.5],
    ["75%", 0.75],
    ["TRUE", true],
    ["false", false],
    [" ( 1 ) ", 1],
  ])("%s is %p", (text, value) => {
    expect(parseFormula(text)).toEqual({ kind: "literal", value });
  });

  it.each([
    ["grade(A1)", "GRADE"],
    ["_XLDUDF_Grade(A1)", "GRADE"],
    ["LOG10(A1)", "LOG10"],
    ["_xlfn.XLOOKUP(A1,B1:B3,C1:C3)", "_XLFN.XLOOKUP"],
    ["NOW()", "NOW"],
  ])("%s calls %s", (text, name) => {
    expect(parseFormula(text)).toEqual(expect.objectContaining({ kind: "call", name }));
  });

  it.each([
    "",
    "A1+1",
    "A1&B1",
    "A1>1",
    "A1<=1",
    "A1:A3 B1:B3",
    "{1,2}",
    "表1[現状値]",
    "[1]一覧!A1",
    "A:A",
    "#REF!",
    "GRADE(A1",
    "GRADE(A1;B1)",
    "(A1",
    '"開いたまま',
    "A1=",
    "=A1",
    "@A1",
  ])("%p is not for us", (text) => {
    expect(parseFormula(text)).toBeUndefined();
  });

  it("goes 64 calls deep, as Excel does, and no deeper", () => {
    const nested = (depth: number) => "IF(".repeat(depth) + "1" + ",1)".repeat(depth);
    expect(parseFormula(nested(64))).toBeDefined();
    expect(parseFormula(nested(66))).toBeUndefined();
    expect(parseFormula("(".repeat(8000))).toBeUndefined();
    expect(parseFormula("1=".repeat(4000) + "1")).toBeUndefined();
    expect(parseFormula("1,".repeat(4100))).toBeUndefined();
  });

  it("never throws", () => {
    const piece = fc.constantFrom(
      "IF(",
      "GRADE(",
      "A1",
      "$B$2",
      ":",
      "一覧!",
      "'",
      '"',
      ",",
      ")",
      "=",
      "<>",
      "1",
      "%",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(() => parseFormula(pieces.join(""))).not.toThrow();
      }),
    );
  });
});
