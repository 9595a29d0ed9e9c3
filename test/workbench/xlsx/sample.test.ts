import type { ICellData } from "@univerjs/core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../workbench/xlsx/saveXlsx";
import type { OpenedBook } from "../../../workbench/xlsx/book";

describe("the sample list", () => {
  const file = new Uint8Array(readFileSync(path.join(__dirname, "../../../assets/行動計画一覧.xlsx")));
  let book: OpenedBook;
  beforeAll(async () => {
    book = await openXlsx(file);
  });
  const sheet = () => book.workbook.sheets[book.activeSheetId]!;
  const cell = (row: number, column: number) => sheet().cellData?.[row]?.[column];
  const styleOf = (row: number, column: number) => book.workbook.styles[String(cell(row, column)?.s)];

  it("opens whole", () => {
    expect(sheet().name).toBe("行動計画一覧");
    const rows = Object.values(sheet().cellData ?? {}) as Record<number, ICellData>[];
    const texts = rows.flatMap((row) => Object.values(row).map(({ v }) => v));
    expect(texts.filter((text) => /^([1-9]|1\d|2[0-5]) /.test(String(text)))).toHaveLength(25);
    expect(texts).toContain("指標に対する\n目標達成度");
    expect(book.losses).toEqual([]);
    expect(book.unmeasuredRows).toEqual({});
  });

  it("shows its texts: every row has the file's height, wide columns are wide", () => {
    expect(Object.values(sheet().rowData ?? {}).every((row) => (row?.h ?? 0) > 20)).toBe(true);
    expect(sheet().columnData?.[6]?.w).toBeGreaterThan(300);
    expect(sheet().freeze?.ySplit).toBe(8);
  });

  it("has diagonals where no indicator could be set", () => {
    const row = Object.entries(sheet().cellData ?? {}).find(([, cells]) => cells[2]?.v === "指標の設定困難");
    const diagonal = styleOf(Number(row?.[0]), 3)?.bd;
    expect(diagonal?.bl_tr ?? diagonal?.tl_br).toMatchObject({ s: 1 });
  });

  it("prints on A3 across, its headings on every page", () => {
    expect(book.beside.sheets[book.activeSheetId]?.page).toMatchObject({
      paperSize: "a3",
      orientation: "landscape",
      fitToWidth: 1,
      printTitlesRow: "$7:$8",
    });
  });

  it("is the same after saving", async () => {
    const { workbook, beside, activeSheetId } = book;
    expect(await openXlsx(await saveXlsx({ workbook, beside, activeSheetId }))).toEqual(book);
  });
});
