import type { FormulaBook, FormulaCell } from "../../../../src/core/formulas/formulaBook";
import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { fixValues, planValues, tellValues } from "../../../../src/usecases/handover/fixValues";
import {
  planReplacing,
  replaceFormulas,
  tellReplacing,
} from "../../../../src/usecases/handover/replaceFormulas";
import {
  planRestoring,
  restoreFormulas,
  tellRestoring,
} from "../../../../src/usecases/handover/restoreFormulas";
import { draftOf } from "../../../support/draftOf";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const HEADINGS = ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度", "達成率等", "年度"];

const LIST = draftOf("行動計画一覧", [
  HEADINGS,
  row(2, "1 公金収納対策の強化", [982, 835, 700]),
  row(3, "2 印刷の委託", ["9課", "12O課", "0課"]),
  row(4, "3 情報発信の充実", [40, null, 50]),
]);

function row(at: number, title: string, values: readonly (string | number | null)[]) {
  const cells = `D${at},E${at},F${at}`;
  return [
    title,
    "税務課",
    "指標",
    ...values,
    { formula: `=IF(E${at}="","",GRADE(${cells}))` },
    { formula: `=IF(E${at}="","",_xldudf_GRADERATE(${cells}))` },
    { formula: `=FYLABEL("R${at}")` },
  ];
}

const G = (at: number) => ({ sheet: "行動計画一覧", cell: `G${at}` });

describe("値に固定（提出用）", () => {
  it("tells the copy of the list, how many formulas, and those that show an error", async () => {
    const plan = await tellValues(new MemoryWorkbook(["メモ", LIST]));
    expect(plan).toMatchObject({
      copy: { sheet: "行動計画一覧", name: "行動計画一覧（提出用）" },
      formulas: 7,
      left: [
        { sheet: "行動計画一覧", cell: "G3", reason: "error" },
        { sheet: "行動計画一覧", cell: "H3", reason: "error" },
      ],
    });
  });

  it("makes it: values there, formulas that are left and the list itself as they were", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const { kind } = await fixValues(workbook, await tellValues(workbook));
    expect(kind).toBe("done");
    const at = (cell: string) => workbook.cellAt({ sheet: "行動計画一覧（提出用）", cell });
    expect([at("G2"), at("G4"), at("I2")]).toEqual([
      { value: "C", formula: null },
      { value: null, formula: null },
      { value: "R2(2020)", formula: null },
    ]);
    expect(at("G3").formula).toBe('=IF(E3="","",GRADE(D3,E3,F3))');
    expect(workbook.cellAt(G(2)).formula).toBe('=IF(E2="","",GRADE(D2,E2,F2))');
  });

  it("takes the sheet in front if it holds our formulas, and the next free name", async () => {
    const other = draftOf("個票1", [[{ formula: '=FYLABEL("R2")' }]]);
    const workbook = new MemoryWorkbook([LIST, other, draftOf("個票1（提出用）", [["x"]])]);
    workbook.selected = { sheet: "個票1", cell: "A1" };
    expect((await tellValues(workbook)).copy).toMatchObject({ sheet: "個票1", name: "個票1（提出用） 2" });
    workbook.selected = { sheet: "個票1（提出用）", cell: "A1" };
    expect((await tellValues(workbook)).copy).toMatchObject({ sheet: "行動計画一覧" });
  });

  it("cuts a long name, so that Excel takes it", async () => {
    const name = "とても長い名前のシート".repeat(3).slice(0, 31);
    const workbook = new MemoryWorkbook([draftOf(name, [[{ formula: '=FYLABEL("R2")' }]])]);
    const { copy } = await tellValues(workbook);
    expect(copy!.name).toHaveLength(31);
    expect(copy!.name).toMatch(/^とても長い名前.*（提出用）$/);
  });

  it("does nothing where the book isn't any more what was told, and tells it anew", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const told = await tellValues(workbook);
    workbook.type({ sheet: "行動計画一覧", cell: "E2" }, { value: 700, formula: null });
    const answer = await fixValues(workbook, told);
    expect(answer).toMatchObject({ kind: "changed", plan: { formulas: 7 } });
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.undoable()).toBeUndefined();
  });

  it("without formulas of ours there is nothing to copy", async () => {
    const plan = await tellValues(new MemoryWorkbook([draftOf("表", [[{ formula: "=SUM(A2:A3)" }]])]));
    expect(plan).toEqual({ copy: undefined, formulas: 0, left: [] });
  });

  it("a formula that fills several cells gives all their values; one that nobody can tell is left", () => {
    const values = [[2], [3], [null], ["R2(2020)"], ["R3(2021)"]];
    const filling = { row: 3, column: 0, formula: "=FYLABEL(A1:A2)", value: "R2(2020)" };
    const plan = planValues(bookOf(values, [{ ...filling, fills: { rows: 2, columns: 1 } }]));
    expect(plan.copy?.cells).toEqual([
      { row: 3, column: 0, value: "R2(2020)" },
      { row: 4, column: 0, value: "R3(2021)" },
    ]);
    expect(plan.formulas).toBe(1);
    expect(planValues(bookOf(values, [{ ...filling, fills: undefined }]))).toMatchObject({
      copy: undefined,
      left: [{ cell: "A4", reason: "fills" }],
    });
    expect(planValues(bookOf(values, [{ ...filling, isText: true }])).left).toMatchObject([
      { reason: "text-format" },
    ]);
  });
});

describe("アドインなしの数式に置き換える", () => {
  it("tells what can be replaced, and why the rest can't", async () => {
    const plan = await tellReplacing(new MemoryWorkbook([LIST]));
    expect(plan.cells).toBe(4);
    expect(plan.first).toEqual(G(2));
    expect(plan.left.map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
      "I2 function",
      "G3 text",
      "H3 text",
      "I3 function",
      "I4 function",
    ]);
  });

  it("writes those and no others, and takes them back", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const answer = await replaceFormulas(workbook, await tellReplacing(workbook));
    expect(answer).toEqual({ kind: "done", outcome: { cells: 4, unknown: 0 } });
    expect(workbook.cellAt(G(2)).formula).toMatch(/^=IF\(E2="","",IF\(COUNT\(D2,E2,F2\)=3,/);
    expect(workbook.cellAt(G(3)).formula).toBe('=IF(E3="","",GRADE(D3,E3,F3))');
    expect(await workbook.undo()).toEqual({ restored: 4, left: 0 });
    expect(workbook.cellAt(G(2)).formula).toBe('=IF(E2="","",GRADE(D2,E2,F2))');
  });

  it("does nothing where a value has become a word since", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const told = await tellReplacing(workbook);
    workbook.type({ sheet: "行動計画一覧", cell: "E2" }, { value: "検討", formula: null });
    const answer = await replaceFormulas(workbook, told);
    expect(answer).toMatchObject({ kind: "changed", plan: { cells: 2 } });
    expect(workbook.cellAt(G(2)).formula).toBe('=IF(E2="","",GRADE(D2,E2,F2))');
  });

  it("reads values of other sheets, and of a sheet that isn't there none", () => {
    const at = (formula: string) =>
      planReplacing(bookOf([[982, 835, 700]], [{ row: 1, column: 0, formula }]));
    expect(at("=GRADE(表!A1,B1,'表'!C1)").cells).toBe(1);
    expect(at("=GRADE(ない!A1,B1,C1)").left).toMatchObject([{ reason: "text" }]);
    const filling = { row: 1, column: 0, formula: "=GRADE(A1,B1,C1)", fills: { rows: 2, columns: 1 } };
    expect(planReplacing(bookOf([[982, 835, 700]], [filling])).left).toMatchObject([{ reason: "fills" }]);
  });
});

describe("数式を入れ直す", () => {
  it("takes formulas with a prefix and those that show #NAME?, and no others", async () => {
    const plan = planRestoring(
      bookOf(
        [["x"]],
        [
          { row: 1, column: 0, formula: "=GRADE(A1,B1,C1)", value: { error: "#NAME?" } },
          { row: 2, column: 0, formula: "=GRADE(A1,B1,C1)", value: "A" },
          { row: 3, column: 0, formula: "=_xldudf_APA_GRADE(A1,B1,C1)", value: "" },
          { row: 4, column: 0, formula: "=NOSUCH(A1)", value: { error: "#NAME?" } },
          { row: 5, column: 0, formula: "=_xldudf_GRADE(A1)", value: { error: "#NAME?" }, isText: true },
        ],
      ),
    );
    expect(plan.sheets).toEqual([
      {
        sheet: "表",
        cells: [
          { row: 1, column: 0, formula: "=GRADE(A1,B1,C1)" },
          { row: 3, column: 0, formula: "=GRADE(A1,B1,C1)" },
        ],
      },
    ]);
    expect(plan.left).toEqual([{ sheet: "表", cell: "A6", reason: "text-format" }]);
  });

  it("rewrites what was told", async () => {
    const workbook = new MemoryWorkbook([LIST]);
    const told = await tellRestoring(workbook);
    expect(told.cells).toBe(3);
    expect(await restoreFormulas(workbook, told)).toMatchObject({ kind: "done", outcome: { cells: 3 } });
    expect(workbook.cellAt({ sheet: "行動計画一覧", cell: "H2" }).formula).toBe(
      '=IF(E2="","",GRADERATE(D2,E2,F2))',
    );
    expect((await tellRestoring(workbook)).cells).toBe(0);
  });
});

/** One sheet, 表, and its formulas. */
function bookOf(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (Partial<FormulaCell> & Pick<FormulaCell, "row" | "column" | "formula">)[],
): FormulaBook {
  const cells = formulas.map((cell) => ({
    value: null,
    isText: false,
    fills: { rows: 1, columns: 1 },
    ...cell,
  }));
  const sheet = { name: "表", firstRow: 0, firstColumn: 0, values, formulas: cells };
  return { sheets: [sheet], names: [], active: "表" };
}
