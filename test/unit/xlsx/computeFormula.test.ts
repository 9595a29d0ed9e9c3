import type { CellValue } from "../../../src/core/sheet/sheetSnapshot";
import type { CellFunctions, FormulaScope } from "../../../src/xlsx/computeFormula";
import { computeFormula } from "../../../src/xlsx/computeFormula";
import { parseFormula } from "../../../src/xlsx/formula/parseFormula";
import { UNCOMPUTED } from "../../../src/xlsx/formula/uncomputed";

/** D4:F6 of 一覧 */
const CELLS: CellValue[][] = [
  ["982百万円", "835百万円", "700百万円"],
  [0, null, { error: "#REF!" }],
  ["a", "A", UNCOMPUTED],
];

const FUNCTIONS: CellFunctions = new Map<string, (...args: unknown[][][]) => unknown[][]>([
  [
    "GRADE",
    (...args: unknown[][][]) => args[0]?.map((row) => row.map((value) => `${String(value)}の評価`)) ?? [],
  ],
  ["ARGUMENTS", (...args: unknown[][][]) => [[JSON.stringify(args)]]],
  ["MIXED", () => [[null, undefined, NaN, { error: "#N/A" }, { code: 1 }, true, 1]]],
]);

function scopeOf(changes: Partial<FormulaScope> = {}): FormulaScope {
  return {
    sheet: "一覧",
    row: 3,
    column: 7,
    shift: { rows: 0, columns: 0 },
    array: false,
    functions: FUNCTIONS,
    read: ({ sheet, row, column, rows, columns }) =>
      sheet === "一覧"
        ? Array.from({ length: rows }, (_, down) =>
            Array.from(
              { length: columns },
              (__, right) => CELLS[row + down - 3]?.[column + right - 3] ?? null,
            ),
          )
        : undefined,
    cellsOfName: (name) =>
      name === "目標" ? { sheet: "一覧", row: 3, column: 5, rows: 1, columns: 1 } : undefined,
    ...changes,
  };
}

function compute(text: string, changes: Partial<FormulaScope> = {}) {
  const formula = parseFormula(text);
  if (formula === undefined) throw new Error(`not parsed: ${text}`);
  return computeFormula(formula, scopeOf(changes));
}

describe("computeFormula: one value", () => {
  it.each<[string, CellValue]>([
    ["D4", "982百万円"],
    ["一覧!F4", "700百万円"],
    ["目標", "700百万円"],
    ["_xldudf_GRADE(E4)", "835百万円の評価"],
    ["GRADE(IF(D5=0,D4,E4))", "982百万円の評価"],
    ['IF(E5="","",GRADE(E4))', ""],
    ['IF(E4<>"",GRADE(E4),"")', "835百万円の評価"],
    ["IF(E4=E4,1)", 1],
    ["IF(E4<>E4,1)", false],
    ["IF(1,,2)", 0],
    ["IF(0,1,)", 0],
    ["IF(E5,1,2)", 2],
    ['IF("true",1,2)', 1],
    // a blank cell is 0 where it is the result, and nothing else changes
    ["E5", 0],
    ["D5", 0],
    ["E5=0", true],
    ['E5=""', true],
    ["E5=FALSE", true],
    ['D5=""', false],
    ["D6=E6", true],
    ['1="1"', false],
    ["1=TRUE", false],
    ["1=1=TRUE", true],
    // where a range stands for one value: the cell in the formula's row
    ['IF(E4:E6="835百万円",1,2)', 1],
    ["D4:D6", "982百万円"],
  ])("%s is %p", (text, value) => {
    expect(compute(text)).toEqual([[value]]);
  });

  it.each<[string, string]>([
    ["F5", "#REF!"],
    ["IF(F5,1,2)", "#REF!"],
    ['F5=""', "#REF!"],
    ['IF("はい",1,2)', "#VALUE!"],
    ["前年!D4", "#REF!"],
    ["D4:F6", "#VALUE!"],
    ["D7:D9", "#VALUE!"],
  ])("%s is %s", (text, error) => {
    expect(compute(text)).toEqual([[{ error }]]);
  });

  it.each([
    "SUM(D4:F4)",
    "GRADE(SUM(D4))",
    "GRADE(F6)",
    "GRADE(D4:F6)",
    'IF(F6="",1,2)',
    "IF(F6,1,2)",
    "IF(TODAY()=1,1,2)",
    "存在しない名前",
    "IF(1)",
    "IF(1,2,3,4)",
    "F6=F5",
  ])("%s can't be known", (text) => {
    expect(compute(text)).toEqual([[UNCOMPUTED]]);
    expect(compute(text)[0]?.[0]).toBe(UNCOMPUTED);
  });

  it("only the chosen branch counts", () => {
    expect(compute("IF(1=1,2,SUM(A1))")).toEqual([[2]]);
  });

  it("our functions get blocks: blanks as null, errors as they are, arguments left out as blank", () => {
    expect(compute('ARGUMENTS(D5:F5,,"x",TRUE)')).toEqual([
      [JSON.stringify([[[0, null, { error: "#REF!" }]], [[null]], [["x"]], [[true]]])],
    ]);
    expect(compute("ARGUMENTS()")).toEqual([["[]"]]);
  });

  it("a shared formula's references move with it, but for those held by $", () => {
    const shift = { rows: 1, columns: 0 };
    expect(compute("ARGUMENTS(D4,$D$4,D$4:D5)", { shift })).toEqual([
      [JSON.stringify([[[0]], [["982百万円"]], [["982百万円"], [0], ["a"]]])],
    ]);
    expect(compute("D4", { shift: { rows: -4, columns: 0 } })).toEqual([[{ error: "#REF!" }]]);
    expect(compute("D4", { shift: { rows: 0, columns: 16_384 } })).toEqual([[{ error: "#REF!" }]]);
  });
});

describe("computeFormula: an array formula", () => {
  const array = { array: true };

  it("gives what our function gives", () => {
    expect(compute("GRADE(D4:D5)", array)).toEqual([["982百万円の評価"], ["0の評価"]]);
  });

  it("guards cell by cell", () => {
    expect(compute('IF(D4:E5="","空",GRADE(D4:E5))', array)).toEqual([
      ["982百万円の評価", "835百万円の評価"],
      ["0の評価", "空"],
    ]);
  });

  it("repeats single rows and columns, and knows nothing beyond shorter ones", () => {
    expect(compute("D4:D5=D4:E4", array)).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(compute("D4:D5=D4:D6", array)).toEqual([[true], [true], [{ error: "#N/A" }]]);
  });

  it("makes values of whatever comes back", () => {
    expect(compute("MIXED()", array)).toEqual([
      [0, 0, { error: "#NUM!" }, { error: "#N/A" }, { error: "#VALUE!" }, true, 1],
    ]);
  });

  it("doesn't grow beyond what a table needs", () => {
    expect(compute("A1:A1000=A1:ZZ1", array)).toEqual([[UNCOMPUTED]]);
  });
});
