import type { CellFunctions } from "../../../src/xlsx/computeFormula";
import { UNCOMPUTED } from "../../../src/xlsx/formula/uncomputed";
import { readBook } from "../../../src/xlsx/readBook";
import { temporaryFile } from "../../support/temporaryFile";
import { workbookParts } from "../../support/workbookParts";
import { zipFile } from "../../support/zipFile";

const FUNCTIONS: CellFunctions = new Map<string, (...args: unknown[][][]) => unknown[][]>([
  [
    "GRADE",
    (...args: unknown[][][]) => (args[0] ?? []).map((row) => row.map((value) => `(${String(value)})`)),
  ],
  ["COUNT", (...args: unknown[][][]) => [[args.flat(2).length]]],
]);

async function compute(sheets: Record<string, string>, names = "") {
  const path = temporaryFile("formulas.xlsx", zipFile(workbookParts({ sheets, names })));
  return (await readBook(path, FUNCTIONS)).sheets.map(({ values }) => values);
}

const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formula = (at: string, written: string) => `<c r="${at}"><f>${written}</f></c>`;

describe("formulas without a saved result", () => {
  it("are computed from other cells, other sheets and names", async () => {
    const [list] = await compute(
      {
        一覧: row(
          1,
          text("A1", "甲"),
          formula("B1", "_xldudf_GRADE(A1)"),
          formula("C1", "GRADE(設定!$A$1)"),
          formula("D1", "GRADE(基準)"),
        ),
        設定: row(1, text("A1", "乙")),
      },
      '<definedName name="基準">設定!$A$1</definedName>',
    );
    expect(list).toEqual([["甲", "(甲)", "(乙)", "(乙)"]]);
  });

  it("a name of the sheet comes before the book's", async () => {
    const names =
      '<definedName name="基準">設定!$A$1</definedName><definedName name="基準" localSheetId="0">一覧!$A$1</definedName>';
    const cells = row(1, text("A1", "甲"), formula("B1", "基準"));
    const [list, settings] = await compute(
      { 一覧: cells, 設定: row(1, text("A1", "乙"), formula("B1", "基準")) },
      names,
    );
    expect(list).toEqual([["甲", "甲"]]);
    expect(settings).toEqual([["乙", "乙"]]);
  });

  it("wait for each other, whatever their order", async () => {
    const [list] = await compute({
      一覧: row(1, formula("A1", "GRADE(B1)"), formula("B1", "GRADE(個票!A1)")),
      個票: row(1, formula("A1", "B1"), text("B1", "甲")),
    });
    expect(list).toEqual([["((甲))", "(甲)"]]);
  });

  it("those that wait for themselves stay uncomputed, and the others don't", async () => {
    const [list] = await compute({
      一覧: row(
        1,
        formula("A1", "GRADE(B1)"),
        formula("B1", "GRADE(A1)"),
        formula("C1", "C1"),
        formula("D1", "GRADE(1)"),
      ),
    });
    expect(list).toEqual([[UNCOMPUTED, UNCOMPUTED, UNCOMPUTED, "(1)"]]);
  });

  it("a chain of 100,000 cells ends", async () => {
    const down = Array.from({ length: 100_000 }, (_, index) =>
      row(index + 1, formula(`A${index + 1}`, `A${index + 2}`)),
    );
    const [list] = await compute({ 一覧: down.join("") + row(100_001, text("A100001", "甲")) });
    expect(list?.length).toBe(100_001);
    expect(list?.[99_999]).toEqual(["甲"]);
    expect(list?.[0]).toEqual([UNCOMPUTED]);
  });

  it("many formulas over large ranges end", async () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      row(index + 1, formula(`A${index + 1}`, "COUNT(B1:F20000)")),
    );
    const [list] = await compute({ 一覧: many.join("") });
    expect(list?.[0]).toEqual([100_000]);
    expect(list?.[1999]).toEqual([UNCOMPUTED]);
  });

  it("shared formulas", async () => {
    const [list] = await compute({
      一覧:
        row(1, text("A1", "甲"), '<c r="B1"><f t="shared" ref="B1:B3" si="0">GRADE(A1)</f></c>') +
        row(2, text("A2", "乙"), '<c r="B2"><f t="shared" si="0"/></c>') +
        row(
          3,
          text("A3", "丙"),
          '<c r="B3"><f t="shared" si="0"/></c>',
          '<c r="C3"><f t="shared" si="7"/></c>',
        ),
    });
    expect(list).toEqual([
      ["甲", "(甲)"],
      ["乙", "(乙)"],
      ["丙", "(丙)", UNCOMPUTED],
    ]);
  });

  it("shared formulas whose first cell has a saved result", async () => {
    const [list] = await compute({
      一覧:
        row(1, '<c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">GRADE(A1)</f><v>済</v></c>') +
        row(2, text("A2", "乙"), '<c r="B2"><f t="shared" si="0"/></c>'),
    });
    expect(list).toEqual([
      [null, "済"],
      ["乙", "(乙)"],
    ]);
  });

  it("an array formula fills its block, and other formulas find it there", async () => {
    const [list] = await compute({
      一覧:
        row(
          1,
          text("A1", "甲"),
          '<c r="B1"><f t="array" ref="B1:B3">GRADE(A1:A2)</f></c>',
          formula("C1", "B2"),
        ) + row(2, text("A2", "乙")),
    });
    expect(list).toEqual([
      ["甲", "(甲)", "(乙)"],
      ["乙", "(乙)"],
      [null, { error: "#N/A" }],
    ]);
  });

  it("a spilling formula fills what its result needs", async () => {
    const [list] = await compute({
      一覧:
        row(1, text("A1", "甲"), '<c r="B1" cm="1"><f t="array" ref="B1">GRADE(A1:A2)</f></c>') +
        row(2, text("A2", "乙")),
    });
    expect(list).toEqual([
      ["甲", "(甲)"],
      ["乙", "(乙)"],
    ]);
  });

  it("an array formula that isn't ours leaves nothing that looks blank", async () => {
    const [list] = await compute({
      一覧: row(1, '<c r="A1" cm="1"><f t="array" ref="A1:A2">SORT(C1:C2)</f></c>'),
    });
    expect(list).toEqual([[UNCOMPUTED], [UNCOMPUTED]]);
  });

  it("without our functions every one of them stays uncomputed", async () => {
    const sheets = { 一覧: row(1, formula("A1", "GRADE(1)")) };
    const path = temporaryFile("none.xlsx", zipFile(workbookParts({ sheets })));
    expect((await readBook(path)).sheets[0]?.values).toEqual([[UNCOMPUTED]]);
  });
});
