import fc from "fast-check";
import { formulaTokens } from "../../../../src/core/formulas/formulaTokens";
import { ourCalls } from "../../../../src/core/formulas/ourCalls";
import { ourName } from "../../../../src/core/formulas/ourName";

const callsOf = (formula: string) =>
  ourCalls(formulaTokens(formula)).map(({ name, args }) => [
    name,
    args.map((arg) => arg.map(({ text }) => text).join("")),
  ]);

describe("formulaTokens", () => {
  it("[N1] words, texts, names of sheets, brackets, blanks and signs are told apart", () => {
    expect(formulaTokens(`=IF('課 1'!A1="a""(", 表[[#All],[値]],1)`)).toEqual(
      [
        ["sign", "="],
        ["word", "IF"],
        ["sign", "("],
        ["sheet", "'課 1'"],
        ["sign", "!"],
        ["word", "A1"],
        ["sign", "="],
        ["text", '"a""("'],
        ["sign", ","],
        ["space", " "],
        ["word", "表"],
        ["bracket", "[[#All],[値]]"],
        ["sign", ","],
        ["word", "1"],
        ["sign", ")"],
      ].map(([kind, text]) => ({ kind, text })),
    );
  });

  it("[N1] whatever it is, the tokens joined are the formula again", () => {
    const piece = fc.constantFrom(
      "GRADE",
      "(",
      ")",
      '"',
      "'",
      "[",
      "]",
      ",",
      "評価",
      " ",
      "{",
      "=",
      "\n",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const formula = pieces.join("");
        const joined = formulaTokens(formula).map(({ text }) => text);
        expect(joined.join("")).toBe(formula);
        expect(() => ourCalls(formulaTokens(`=${formula}`))).not.toThrow();
      }),
    );
  });
});

describe("ourName", () => {
  it.each([
    ["GRADE", "GRADE"],
    ["grade", "GRADE"],
    ["_xldudf_GRADE", "GRADE"],
    ["_xldudf_APA_GRADEREASON", "GRADEREASON"],
    ["_xlfn._xldudf_FYLABEL", "FYLABEL"],
    ["APA.QUANTITY", "QUANTITY"],
    ["UPGRADE", undefined],
    ["GRADES", undefined],
    ["MY_GRADE", undefined],
    ["A.B.GRADE", undefined],
    ["SUM", undefined],
    ["_xlfn.XLOOKUP", undefined],
  ])("[N2] %s", (written, name) => {
    expect(ourName(written)).toBe(name);
  });
});

describe("ourCalls", () => {
  it.each<[string, unknown[]]>([
    ['=IF(E5="","",GRADE(D5,E5,F5,J5,評価基準))', [["GRADE", ["D5", "E5", "F5", "J5", "評価基準"]]]],
    ["=GRADE( D5 , E5,F5,,{1,2;3,4})", [["GRADE", ["D5", "E5", "F5", "", "{1,2;3,4}"]]]],
    [
      '=FYLABEL(FISCALYEAR("R2")+1)&UNITOF(A1)',
      [
        ["FYLABEL", ['FISCALYEAR("R2")+1']],
        ["FISCALYEAR", ['"R2"']],
        ["UNITOF", ["A1"]],
      ],
    ],
    ["=GRADE(MAX(A1,B1),C1,D1)", [["GRADE", ["MAX(A1,B1)", "C1", "D1"]]]],
    ['="GRADE(A1)"&GRADE', []],
    ["='GRADE('!A1+SUM(B1)", []],
    ["GRADE(A1,B1,C1)", []],
    ["=GRADE(A1", []],
  ])("[N3] %s", (formula, calls) => {
    expect(callsOf(formula)).toEqual(calls);
  });
});
