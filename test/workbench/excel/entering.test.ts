import { enterValue } from "../../../workbench/host/excel/enteredValue";
import { isFormula } from "../../../workbench/host/excel/formulaSyntax";
import { formatGeneral } from "../../../workbench/host/excel/generalNumber";
import { copyName, freeSheetName, isSheetName } from "../../../workbench/host/excel/sheetName";

const NUMBER = 2;
const TEXT = 1;
const FORCED = 4;
const BOOLEAN = 3;

const entered = (value: unknown, isText = false) => {
  const { content, format } = enterValue(value, isText, 2026);
  return [content.v, content.t, format, content.f ?? undefined];
};

describe("a written value", () => {
  it.each([
    [12, 12, NUMBER],
    ["12", 12, NUMBER],
    [" 12 ", 12, NUMBER],
    ["-1.5", -1.5, NUMBER],
    ["+5", 5, NUMBER],
    [".5", 0.5, NUMBER],
    ["(1)", -1, NUMBER],
    ["007", 7, NUMBER],
    [true, 1, BOOLEAN],
    ["false", 0, BOOLEAN],
    ["#N/A", "#N/A", TEXT],
    ["１２", "１２", TEXT],
    ["982百万円", "982百万円", TEXT],
    ["-", "-", TEXT],
    [".", ".", TEXT],
    ["1,23", "1,23", TEXT],
    ["12％", "12％", TEXT],
    ["R8.4.1", "R8.4.1", TEXT],
    ["R2", "R2", TEXT],
    ["13/1", "13/1", TEXT],
    ["2026/2/30", "2026/2/30", TEXT],
    ["=", "=", TEXT],
    [" A ", " A ", TEXT],
    ["'=1+1", "=1+1", FORCED],
    ["'008", "008", FORCED],
  ])("%j becomes %j", (value, stored, type) => {
    expect(entered(value)).toEqual([stored, type, undefined, undefined]);
  });

  it.each([
    ["5%", 0.05, "0%"],
    ["99.2%", 0.992, "0.00%"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1e3", 1000, "0.00E+00"],
    ["2026/4/1", 46113, "yyyy/m/d"],
    ["2026-04-01", 46113, "yyyy/m/d"],
    ["26/4/1", 46113, "yyyy/m/d"],
    ["2026年4月1日", 46113, 'yyyy"年"m"月"d"日"'],
    ["2026/4", 46113, "mmm-yy"],
    ["4/1", 46113, 'm"月"d"日"'],
    ["10:30", 0.4375, "h:mm"],
  ])("%s becomes %d in the format %s", (value, stored, format) => {
    expect(entered(value)).toEqual([stored, NUMBER, format, undefined]);
  });

  it("begins a formula with =", () => {
    expect(entered("=A1+1")).toEqual([null, null, undefined, "=A1+1"]);
  });

  it("stays text in a cell of the format @", () => {
    expect(["007", "=A1", "2026/4/1"].map((value) => entered(value, true))).toEqual([
      ["007", FORCED, undefined, undefined],
      ["=A1", FORCED, undefined, undefined],
      ["2026/4/1", FORCED, undefined, undefined],
    ]);
  });

  it.each([[{}], [[1]], ["=1+"], ["x".repeat(32_768)]])("%# that no cell can hold is refused", (value) => {
    expect(() => enterValue(value, false, 2026)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });
});

describe("a formula", () => {
  it.each([
    "=1",
    "=-A1",
    "=--A1",
    '=A1+B2*3-4/5^6&"x"',
    "=SUM(A1:B2,C3)",
    "=SUM( A1 , B2 )",
    '=IF(A1="","",B1)',
    "=F()",
    "=F(1,)",
    "=F(,1)",
    "=F(,)",
    "=(1+2)*3",
    "=A1%",
    "=5%*2",
    "=A1#",
    "=@A1",
    "=A:A",
    "=1:3",
    "={1,2;3,4}",
    "=Sheet1!A1",
    "='評価 表'!A1:B2",
    "='It''s'!A1",
    "=表[点]",
    "=SUM(表[[#All],[点]])",
    "=[@点]*2",
    "=#REF!+1",
    "=IFERROR(#N/A,#DIV/0!)",
    "=1E+5",
    "=1.5e-3",
    "=A1<>B1",
    "=A1>=B1",
    "=LET(x,1,x+1)",
    "=LAMBDA(x,x*2)(3)",
    '="say ""hi"""',
    '=GRADE("982百万円","835百万円","700百万円")',
    "=SUM((A1,B1))",
    "=A1:C3 B2:D4",
    "=HYOKA.GRADE(A1)",
    "=\n  1 +\n  2",
  ])("%s is taken", (text) => {
    expect(isFormula(text)).toBe(true);
  });

  it.each([
    "=1+",
    "=*1",
    "=1*/2",
    "=SUM(A1",
    "=SUM(A1))",
    "=(",
    "=()",
    '="open',
    "='open!A1",
    "=F(1;2)",
    "=A1,B1",
    "={1,2",
    "={1,2)",
    "=表[点",
    "=A1]",
    "=%",
    "=A1=",
    "=F(1+)",
    '=1"x"',
    `=${"1+".repeat(4096)}1`,
  ])("%s is refused", (text) => {
    expect(isFormula(text)).toBe(false);
  });
});

describe("a number without a format", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333"],
    [1234567.891, "1234567.891"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [1e21, "1E+21"],
    [-1234.5, "-1234.5"],
    [1e-10, "1E-10"],
    [99.99999999999, "100"],
  ])("%d shows %s", (value, text) => {
    expect(formatGeneral(value)).toBe(text);
  });
});

describe("a sheet's name", () => {
  it.each(["Sheet1", "評価 表", "It's", "x".repeat(31)])("%s is taken", (name) => {
    expect(isSheetName(name)).toBe(true);
  });

  it.each(["", "a/b", "a\\b", "a?b", "a*b", "[a]", "a:b", "'a", "a'", "History", "x".repeat(32)])(
    "%j is refused",
    (name) => {
      expect(isSheetName(name)).toBe(false);
    },
  );

  it("is found for a new sheet and for a copy", () => {
    expect([freeSheetName(["Sheet1"]), freeSheetName(["A", "sheet3"])]).toEqual(["Sheet2", "Sheet4"]);
    expect([copyName("評価", ["評価"]), copyName("評価 (2)", ["評価", "評価 (2)"])]).toEqual([
      "評価 (2)",
      "評価 (3)",
    ]);
    expect(copyName("x".repeat(31), [])).toBe(`${"x".repeat(27)} (2)`);
  });
});
