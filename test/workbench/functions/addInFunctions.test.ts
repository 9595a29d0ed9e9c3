import type { FunctionsMetadata } from "../../../workbench/host/functions/functionsMetadata";
import { useWorkbench } from "../support/headless";

/** A bundle that shows what it is given. */
const SOURCE = `
  const shown = (value) => value instanceof CustomFunctions.Error ? value.code : JSON.stringify(value, (_, each) =>
    each instanceof CustomFunctions.Error ? "error " + each.code : each);
  CustomFunctions.associate("ARGS", (...args) => shown(args.slice(0, -1)));
  CustomFunctions.associate("ONE", (value) => shown(value));
  CustomFunctions.associate("STRICT", (text) => shown(text));
  CustomFunctions.associate("RETURN", (what) => ({
    block: [[1, "二"], [true, null]],
    text: "5%",
    nan: NaN,
    nothing: undefined,
    object: {},
    ragged: [[1], [1, 2]],
    empty: [],
    error: new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "目標値がありません。"),
    errors: [[1, new CustomFunctions.Error("#VALUE!", "読めません。")], [new CustomFunctions.Error("#N/A", "ありません。"), 2]],
    divided: new CustomFunctions.Error("#DIV/0!", "no sentence is shown with this one"),
  })[what[0][0]]);
  CustomFunctions.associate("THROW", (what) => {
    if (what[0][0] === "error") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "投げました。");
    throw new TypeError("boom");
  });
`;

const matrix = (name: string, optional = false) => ({
  name,
  dimensionality: "matrix",
  type: "any",
  optional,
});

const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "ARGS", parameters: [matrix("a"), matrix("b", true), matrix("c", true)] },
    { id: "ONE", parameters: [{ name: "value", type: "any" }] },
    { id: "STRICT", parameters: [{ name: "text", type: "string" }] },
    { id: "RETURN", parameters: [matrix("what")] },
    { id: "THROW", parameters: [matrix("what")] },
  ],
};

const functions = { source: SOURCE, metadata: METADATA };

describe.each([0, null] as const)("the add-in's functions, a blank cell being %j", (blankAs) => {
  const book = useWorkbench({ blankAs, functions });

  /** A1: 1, B1: blank, C1: 文, A2: TRUE, B2: an error, C2: "5%" as text. */
  const calculate = (formulas: readonly string[]) =>
    book.onSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").formulas = [
        [1, "", "文"],
        [true, "=1/0", "'5%"],
      ];
      sheet.getRangeByIndexes(4, 0, formulas.length, 1).formulas = formulas.map((formula) => [formula]);
      const range = sheet.getRangeByIndexes(4, 0, formulas.length, 1).load("values");
      await context.sync();
      return range.values.map(([value]) => value as unknown);
    });

  it.each<[string, unknown]>([
    ["=ARGS(A1)", [[[1]], null, null]],
    ["=args(A1)", [[[1]], null, null]],
    ["=ARGS(1,2,3)", [[[1]], [[2]], [[3]]]],
    ['=ARGS("99.2%","2021/3/31",TRUE)', [[["99.2%"]], [["2021/3/31"]], [[true]]]],
    ["=ARGS(A1,,C1)", [[[1]], null, [["文"]]]],
    ["=ARGS(B1,A1:C1)", [[[blankAs]], [[1, blankAs, "文"]], null]],
    ["=ARGS(A1:A2,C2)", [[[1], [true]], [["5%"]], null]],
    ["=ARGS(B2,A2:C2)", [[["error #DIV/0!"]], [[true, "error #DIV/0!", "5%"]], null]],
    ["=ARGS(A1*2,SUM(A1:A2))", [[[2]], [[1]], null]],
    [
      "=ARGS({1,2;3,4})",
      [
        [
          [1, 2],
          [3, 4],
        ],
        null,
        null,
      ],
    ],
    ["=ONE(A1)", 1],
    ["=ONE(C1)", "文"],
    ["=ONE(B1)", blankAs],
  ])("%s", async (formula, expected) => {
    const [value] = await calculate([formula]);
    expect(JSON.parse(String(value))).toEqual(expected);
  });

  it("aren't called for an error in an argument that takes text only", async () => {
    expect(await calculate(["=STRICT(B2)", "=STRICT(C1)"])).toEqual(["#DIV/0!", '"文"']);
  });

  it.each<[string, unknown]>([
    ["text", "5%"],
    ["nan", "#NUM!"],
    ["nothing", 0],
    ["object", "#VALUE!"],
    ["ragged", "#VALUE!"],
    ["empty", "#VALUE!"],
    ["error", "#N/A"],
    ["divided", "#DIV/0!"],
  ])("answer %s", async (what, expected) => {
    expect(await calculate([`=RETURN("${what}")`])).toEqual([expected]);
  });

  it("fill several cells", async () => {
    const read = await book.onSheet(async (sheet, context) => {
      sheet.getRange("B2").formulas = [['=RETURN("block")']];
      const range = sheet.getRange("B2:C3").load("values,text,formulas");
      await context.sync();
      return [range.values, range.text, range.formulas];
    });
    expect(read).toEqual([
      [
        [1, "二"],
        [true, 0],
      ],
      [
        ["1", "二"],
        ["TRUE", "0"],
      ],
      [
        ['=RETURN("block")', "二"],
        [true, 0],
      ],
    ]);
  });

  it("don't stop the engine when they throw; other functions catch it", async () => {
    expect(
      await calculate([
        '=THROW("x")',
        '=THROW("error")',
        '=IFERROR(THROW("x"),"caught")',
        "=A1+1",
        "=NOSUCH(1)",
      ]),
    ).toEqual(["#VALUE!", "#VALUE!", "caught", 2, "#NAME?"]);
  });

  it("say in words what an error means, cell by cell, also after rows came and went", async () => {
    const { functions: running } = book.workbench;
    const seen = await book.onSheet(async (sheet, context) => {
      sheet.load("id");
      sheet.getRange("A2:A7").formulas = [
        ['=RETURN("error")'],
        ['=THROW("error")'],
        ['=RETURN("divided")'],
        ['=THROW("x")'],
        ['=IFERROR(RETURN("error"),"fine")'],
        ["=RETURN(F1)"],
      ];
      sheet.getRange("C2").formulas = [['=RETURN("errors")']];
      sheet.getRange("F1").values = [["error"]];
      sheet.getRange("A1").load("values");
      await context.sync();
      const at = (row: number, column: number) => running.errorMessageAt(sheet.id, row, column) ?? "-";
      const first = [1, 2, 3, 4, 5, 6].map((row) => at(row, 0));
      const spilled = [at(1, 2), at(1, 3), at(2, 2), at(2, 3)];
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A1").load("values");
      await context.sync();
      const moved = [at(1, 0), at(2, 0), at(2, 3)];
      sheet.getRange("F2").values = [["text"]];
      sheet.getRange("A1").load("values");
      await context.sync();
      return [first, spilled, moved, at(7, 0)];
    });
    expect(seen).toEqual([
      ["目標値がありません。", "投げました。", "-", "-", "-", "目標値がありません。"],
      ["-", "読めません。", "ありません。", "-"],
      ["-", "目標値がありません。", "読めません。"],
      "-",
    ]);
  });
});

describe("the bundle in dist", () => {
  const book = useWorkbench();

  it("calculates, and its errors speak", async () => {
    const [values, sentence] = await book.onSheet(async (sheet, context) => {
      sheet.load("id");
      const range = sheet.getRange("A1:A4");
      range.formulas = [
        ['=GRADE("982百万円","835百万円","700百万円")'],
        ['=FYLABEL("R2")'],
        ['=FISCALYEAR("R3.1.8")'],
        ['=FISCALYEAR("x")'],
      ];
      range.load("values,formulas");
      await context.sync();
      return [range.values, book.workbench.functions.errorMessageAt(sheet.id, 3, 0)];
    });
    expect(values).toEqual([["C"], ["R2(2020)"], [2020], ["#VALUE!"]]);
    expect(sentence).toMatch(/x/);
  });
});

describe("the setting for blank cells", () => {
  const book = useWorkbench({ functions });

  it("is Excel's for Windows at first, and makes the grid calculate again when it changes", async () => {
    const { functions: running } = book.workbench;
    const values = await book.onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.formulas = [["=ONE(B1)"]];
      range.load("values");
      await context.sync();
      const first = range.values[0]![0] as unknown;
      running.blankAs = null;
      range.load("values");
      await context.sync();
      return [first, range.values[0]![0] as unknown];
    });
    expect(values).toEqual(["0", "null"]);
  });
});
