import { cellAddress } from "../../src/core/sheet/cellAddress";
import { isWithin } from "../support/memorySheet";
import { MemoryWorkbook, parseAddress } from "../support/memoryWorkbook";
import { describePlanWorkbook } from "./planWorkbookContract";
import type { WorkbookInspector } from "./workbookInspector";

describePlanWorkbook("in memory", async () => {
  const workbook = new MemoryWorkbook();
  return { workbook, inspect: inspectorOf(workbook) };
});

function inspectorOf(workbook: MemoryWorkbook): WorkbookInspector {
  return {
    valueAt: async (place) => workbook.cellAt(place).value,
    formulaAt: async (place) => workbook.cellAt(place).formula,
    type: async (place, value) => workbook.type(place, { value, formula: null }),
    select: async (place) => {
      workbook.selected = place;
    },
    selected: async () => workbook.selected,
    ruleCount: async (sheet) => {
      const rules = workbook.sheetOf({ sheet }).rules;
      const shown = new Set(
        rules.map(({ ours, colour }, at) => (ours ? (colour?.label ?? "") : `other ${at}`)),
      );
      return shown.size;
    },
    addForeignRule: async (place) => {
      const { row, column } = parseAddress(place.cell);
      const sheet = workbook.sheetOf(place);
      const rule = { ours: false, column: { row, column, rows: 1, columns: 1 }, colour: undefined };
      sheet.rules = [...sheet.rules, rule];
    },
    drawDiagonal: async (place) => {
      const { row, column } = parseAddress(place.cell);
      const sheet = workbook.sheetOf(place);
      sheet.otherDiagonals = [...sheet.otherDiagonals, { row, column, rows: 1, columns: 1 }];
    },
    hasDiagonal: async (place) => {
      const { row, column } = parseAddress(place.cell);
      const { diagonals, otherDiagonals } = workbook.sheetOf(place);
      return [...diagonals, ...otherDiagonals].some((box) => isWithin(box, row, column));
    },
    dropdownAt: async (place) => {
      const { row, column } = parseAddress(place.cell);
      return workbook.sheetOf(place).dropdowns.find(({ box }) => isWithin(box, row, column))?.source ?? null;
    },
    frozenAt: async (sheet) => workbook.sheetOf({ sheet }).frozen,
    deleteSheet: async (sheet) => workbook.deleteSheet(sheet),
    refuseNext: (refusal) => void workbook.refusals.push(refusal),
  };
}

it("addresses are read as they are written", () => {
  expect(["A1", "Z9", "AA10", "XFD1048576"].map(parseAddress)).toEqual([
    { row: 0, column: 0 },
    { row: 8, column: 25 },
    { row: 9, column: 26 },
    { row: 1048575, column: 16383 },
  ]);
  expect(cellAddress(9, 26)).toBe("AA10");
  expect(() => parseAddress("a1")).toThrow();
});
