import { cellReference } from "../../../../src/core/formulas/cellReference";
import { formulaTokens } from "../../../../src/core/formulas/formulaTokens";
import { type FormulaCells, nativeFormula } from "../../../../src/core/formulas/nativeFormula";
import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";

const SCALE: CellValue[][] = [
  ["◎", 1],
  ['"○"', 0.75],
];

/** Row 1: 982, 835, 700, and what is given from D on. */
function cellsWith(more: readonly CellValue[] = [], scale: CellValue[][] | undefined = SCALE): FormulaCells {
  const row: readonly CellValue[] = [982, 835, 700, ...more];
  return {
    valueAt: (sheet, at, column) => (sheet === undefined && at === 0 ? (row[column] ?? null) : null),
    named: (name) => (name === "評価基準" ? scale : undefined),
  };
}

const native = (formula: string, cells = cellsWith()) => {
  const made = nativeFormula(formula, cells);
  return made.ok ? made.value : made.issue;
};

describe("nativeFormula", () => {
  it("[N5][N7] the rate, by a method that is written in: blank stays blank, words give #N/A", () => {
    expect(native('=GRADERATE(A1,B1,C1,"達成率","減")')).toBe(
      '=IF(COUNT(B1,C1)=2,IF(ABS(B1-C1)<=4E-15*(ABS(B1)+ABS(C1)),1,IF(OR(B1<0,C1<0,B1=0),IF(B1<C1,NA(),NA()),ROUND(C1/B1,12))),IF(B1="","",NA()))',
    );
  });

  it("[N6][N8] the grade by a scale under a name: bounds and labels are written in, no rest is #N/A", () => {
    const made = native('=GRADE(A1,B1,C1,"達成率",評価基準,"増")');
    expect(made).toContain('IF(B1-1*C1>=-4E-15*(ABS(B1)+ABS(C1)),"◎",');
    expect(made).toContain('IF(B1-0.75*C1>=-4E-15*(ABS(B1)+ABS(C1)),"""○""",NA())');
  });

  it("[N13] what stands around the call stays", () => {
    const made = native('=IF(B1="","",GRADE(A1,B1,C1))&"（"&GRADERATE($A$1,B1,C1)&"）"');
    expect(made).toMatch(
      /^=IF\(B1="","",IF\(COUNT\(A1,B1,C1\)=3,.*\)\)&"（"&IF\(COUNT\(\$A\$1,B1,C1\)=3,.*&"）"$/,
    );
    expect(made).not.toMatch(/GRADE/);
  });

  it("[N11] a method in a cell is followed, a direction in a cell is asked for", () => {
    const made = native("=GRADERATE(A1,B1,C1,D1,E1)", cellsWith(["達成", "減"]));
    expect(made).toMatch(/^=IF\(E1="減",IF\(OR\(D1="",D1="進捗率"\),IF\(COUNT/);
    expect(made).toMatch(/IF\(OR\(D1="達成率",D1="達成"\),IF\(COUNT/);
    expect(made).toMatch(/,NA\(\)\)\),NA\(\)\)$/);
  });

  it.each<[CellValue, CellValue, string, string]>([
    [null, null, 'D1="",D1="進捗率"', 'E1=""'],
    [0, 0, 'D1="",D1="進捗率",D1=0', "E1=0"],
    ["　", " ", 'D1="",D1="進捗率",D1="　"', 'E1=" "'],
  ])(
    "[N11] %j for a method and %j for a direction say nothing, before and after",
    (method, way, asks, asksWay) => {
      const made = native("=GRADERATE(A1,B1,C1,D1,E1)", cellsWith([method, way]));
      expect(made.startsWith(`=IF(${asksWay},IF(OR(${asks}),IF(COUNT`)).toBe(true);
    },
  );

  it.each<[string, string, readonly CellValue[]]>([
    ["text", "=GRADE(D1,B1,C1)", ["982百万円"]],
    ["text", "=GRADE(A1,D1,C1)", ["検討"]],
    ["text", "=GRADE(A1,B1,D1)", [{ error: "#REF!" }]],
    ["text", "=GRADE(A1,B1,D1)", [true]],
    ["text", '=GRADE("982","835","700")', []],
    ["method", "=GRADE(A1,B1,C1,D1)", ["段階"]],
    ["method", "=GRADE(A1,B1,C1,D1)", ["判断"]],
    ["method", "=GRADE(A1,B1,C1,D1)", ["なんとなく"]],
    ["method", "=GRADERATE(A1,B1,C1,,D1)", ["横"]],
    ["argument", "=GRADE(A1:A9,B1:B9,C1:C9)", []],
    ["argument", "=GRADE(A1+1,B1,C1)", []],
    ["argument", "=GRADE([@当初],B1,C1)", []],
    ["argument", "=GRADE(,B1,C1)", []],
    ["argument", "=GRADE()", []],
    ["argument", "=GRADE(GRADERATE(A1,B1,C1),B1,C1)", []],
    ["function", "=GRADE(A1,B1,C1)&FYLABEL(A1)", []],
    ["scale", "=GRADE(A1,B1,C1,,基準)", []],
    ["scale", "=GRADE(A1,B1,C1,,D1:E1)", ["A", "高い"]],
    ["scale", "=GRADE(A1,B1,C1,,D1:E1)", ["A", 600]],
    ["scale", "=GRADE(A1,B1,C1,,D:E)", []],
  ])("[N12] refuses for %s: %s", (reason, formula, more) => {
    expect(native(formula, cellsWith(more))).toBe(reason);
  });

  it("[N12] refuses what would be longer than Excel takes", () => {
    expect(native(`=${Array.from({ length: 12 }, () => "GRADE(A1,B1,C1)").join("&")}`)).toBe("too-long");
  });

  it("takes numbers as they are, a none mark for a baseline, and blank rows to be filled in", () => {
    expect(native("=GRADERATE(10,-2.5,B1)")).toContain("((-2.5)-10)/(B1-10)");
    expect(native('=GRADERATE(D1,B1,C1,"達成率")', cellsWith(["-"]))).toContain("ISNUMBER(D1)");
    expect(native("=GRADE(G1,H1,I1)")).toContain('IF(H1="","",NA())');
  });
});

describe("cellReference", () => {
  const read = (text: string) => cellReference(formulaTokens(text));

  it("[N10] one cell or one block, on a sheet or on its own", () => {
    expect(read("$E$26")).toEqual({
      sheet: undefined,
      box: { row: 25, column: 4, rows: 1, columns: 1 },
      text: "$E$26",
    });
    expect(read("'課''s 表'!B8:A5")).toEqual({
      sheet: "課's 表",
      box: { row: 4, column: 0, rows: 4, columns: 2 },
      text: "'課''s 表'!B8:A5",
    });
    expect(read(" 設定!A1 ")).toMatchObject({ sheet: "設定", text: "設定!A1" });
  });

  it.each([
    "A:A",
    "5:5",
    "評価基準",
    "A1+1",
    "SUM(A1)",
    "[1]設定!A1",
    "表[値]",
    "A0",
    "ZZZ1",
    "A1:B2:C3",
    '"A1"',
    "",
  ])("[N10] %s is none", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
