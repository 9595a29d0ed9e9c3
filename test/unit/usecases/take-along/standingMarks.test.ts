import { checkBook } from "../../../../src/usecases/check/checkBook";
import { validationOf } from "../../../../src/usecases/check/validateBook";
import { findingMarks } from "../../../../src/usecases/take-along/findingMarks";
import { standingMarks } from "../../../../src/usecases/take-along/standingMarks";
import { exampleBook } from "../../../support/exampleBook";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";

const BOOK = exampleBook({ rows: [{ number: "1", title: "甲", grade: "A" }] });
const VALIDATION = validationOf(checkBook(BOOK), BOOK);

const workbookOf = () => new MemoryWorkbook(BOOK.sheets.map(({ name }) => name));

describe("standingMarks", () => {
  it("none stand", async () => {
    expect(await standingMarks(workbookOf(), VALIDATION)).toEqual({ sheets: [], areOfValidation: false });
  });

  it("those of this validation stand", async () => {
    const workbook = workbookOf();
    await workbook.markCells(findingMarks(VALIDATION));
    expect(await standingMarks(workbook, VALIDATION)).toEqual({
      sheets: ["行動計画一覧"],
      areOfValidation: true,
    });
    expect(workbook.calls).toEqual(["markCells", "readLaid"]);
  });

  it.each([
    ["of another weight", { row: 1, column: 9, severity: "info" as const }],
    ["of another cell", { row: 5, column: 9, severity: "error" as const }],
  ])("others stand, one %s", async (_, cell) => {
    const workbook = workbookOf();
    await workbook.markCells([{ sheet: "行動計画一覧", cells: [cell] }]);
    expect(await standingMarks(workbook, VALIDATION)).toEqual({
      sheets: ["行動計画一覧"],
      areOfValidation: false,
    });
  });

  it("none stand and none are wanted: as it should be", async () => {
    const nothing = { groups: [], book: BOOK };
    expect(await standingMarks(workbookOf(), nothing)).toEqual({ sheets: [], areOfValidation: true });
  });

  it("the book doesn't tell just now, or a sheet is gone", async () => {
    const workbook = workbookOf();
    workbook.refusals.push("cell-edit");
    expect(await standingMarks(workbook, VALIDATION)).toBeUndefined();
    workbook.deleteSheet("行動計画一覧");
    expect(await standingMarks(workbook, VALIDATION)).toBeUndefined();
  });
});
