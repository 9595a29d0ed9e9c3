import { SAMPLE_PLANS } from "../../src/core/plan/samplePlans";
import { draftList } from "../../src/core/sheet/draftList";
import type { DraftCell } from "../../src/core/sheet/sheetDraft";
import { colourGrades, removeColours } from "../../src/usecases/colourGrades";
import { planScaffold } from "../../src/usecases/scaffold/planScaffold";
import type { PlanWorkbook } from "../../src/usecases/ports";
import { scaffoldList } from "../../src/usecases/scaffold/scaffoldList";
import { validateBook } from "../../src/usecases/check/validateBook";
import { createExcelWorkbook } from "../../src/workbook/excelWorkbook";
import { bootExcel } from "../support/bootExcel";
import type { BootedExcel } from "../support/bootExcel";

jest.setTimeout(240_000);

const NAME = "第一次行政改革プラン";
const YEARS = { baseline: 2017, current: 2020, target: 2022 };

let excel: BootedExcel;
let workbook: PlanWorkbook;

beforeEach(async () => {
  excel = await bootExcel();
  workbook = createExcelWorkbook();
});
afterEach(() => excel.dispose());

/** How many syncs the use case took, and what it said. */
async function counted<T>(work: () => Promise<T>): Promise<{ syncs: number; said: T }> {
  let said: T | undefined;
  const syncs = await excel.syncsOf(async () => (said = await work()));
  return { syncs, said: said! };
}

/** The button 一覧をつくる: what is there is looked at, the list planned and made. */
const press = (rows: number) =>
  scaffoldList(workbook, (book) => {
    const years = { baseline: "H29", current: "R2", target: "R4" };
    const planned = planScaffold(book, { name: NAME, years, rows, plans: SAMPLE_PLANS });
    return planned.ok ? planned.plan : undefined;
  });

describe.each([25, 500])("%d rows", (rows) => {
  it("made in 3 syncs, validated in 2, coloured in at most 4, uncoloured in at most 4", async () => {
    const made = await counted(() => press(rows));
    expect(made).toMatchObject({ syncs: 3, said: { listSheet: "行動計画一覧", rows } });
    const validated = await counted(() => validateBook(workbook));
    expect(validated).toMatchObject({ syncs: 2, said: { kind: "validated", report: { list: { rows } } } });
    for (const time of ["first", "laid anew"]) {
      const laid = await counted(() => colourGrades(workbook));
      expect({ time, ...laid }).toMatchObject({ time, syncs: 4, said: { cells: rows * 2 } });
      expect(laid.said.diagonals).toBe(20);
    }
    expect(await counted(() => colourGrades(workbook, { bars: true }))).toMatchObject({
      syncs: 4,
      said: { cells: rows * 2 },
    });
    expect(await counted(() => removeColours(workbook))).toMatchObject({
      syncs: 4,
      said: { cells: rows * 2 },
    });
    expect((await counted(() => removeColours(workbook))).syncs).toBeLessThanOrEqual(4);
    expect((await counted(() => colourGrades(workbook))).syncs).toBeLessThanOrEqual(4);
    expect(excel.server.missing()).toEqual([]);
  });

  it("several lists: the same", async () => {
    await press(rows);
    await press(rows);
    for (let time = 0; time < 2; time++) {
      const laid = await counted(() => colourGrades(workbook));
      expect(laid).toMatchObject({ syncs: 4, said: { cells: rows * 4 } });
    }
    expect(await counted(() => removeColours(workbook))).toMatchObject({
      syncs: 4,
      said: { cells: rows * 4 },
    });
  });
});

it("a book without a list: read, and nothing more", async () => {
  expect(await counted(() => colourGrades(workbook))).toMatchObject({ syncs: 2, said: { sheets: [] } });
  expect(await counted(() => removeColours(workbook))).toMatchObject({ syncs: 2, said: { sheets: [] } });
  expect(await counted(() => validateBook(workbook))).toMatchObject({ syncs: 2 });
});

it("a list whose name is taken isn't made, after one sync", async () => {
  await press(25);
  const again = await counted(() =>
    scaffoldList(workbook, (book) => {
      expect(book.sheets.map(({ name }) => name)).toContain("行動計画一覧");
      return undefined;
    }),
  );
  expect(again).toEqual({ syncs: 1, said: undefined });
});

it("5,000 rows of typed letters: validated in 2, coloured and uncoloured in at most 4", async () => {
  const { cells, ...draft } = draftList({ name: NAME, sheetName: "大きな一覧", years: YEARS, rows: 5_000 });
  const [plan] = draftList({
    name: NAME,
    sheetName: "x",
    years: YEARS,
    rows: 1,
    plans: SAMPLE_PLANS.slice(0, 1),
  }).cells.slice(4);
  const typed = cells.map((line, row) =>
    row < 4 || row >= 5_004
      ? line
      : plan!.map((cell, column) => (column === 0 ? `${row - 3} 計画` : plain(cell))),
  );
  await workbook.addSheets([{ ...draft, cells: typed, formats: [], merges: [], lists: [], rowHeights: [] }]);
  const validated = await counted(() => validateBook(workbook));
  expect(validated).toMatchObject({ syncs: 2, said: { report: { list: { rows: 5_000 } } } });
  for (let time = 0; time < 2; time++) {
    const laid = await counted(() => colourGrades(workbook));
    expect(laid.said).toMatchObject({ cells: 10_000 });
    expect(laid.syncs).toBeLessThanOrEqual(4);
  }
  const off = await counted(() => removeColours(workbook));
  expect(off.said).toMatchObject({ cells: 10_000 });
  expect(off.syncs).toBeLessThanOrEqual(4);
});

/** A typed letter in place of a formula. */
function plain(cell: DraftCell): DraftCell {
  return typeof cell === "object" && cell !== null ? "C" : cell;
}
