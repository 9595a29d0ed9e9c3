import { cellAddress } from "../../src/core/sheet/cellAddress";
import type { Box } from "../../src/core/sheet/sheetDraft";
import { isWithin } from "../support/memorySheet";
import { MemoryWorkbook, parseAddress } from "../support/memoryWorkbook";
import { describeChanges } from "./changesContract";
import { describeMarksAndWatching } from "./marksAndWatchingContract";
import { describePlanWorkbook } from "./planWorkbookContract";
import type { WorkbookInspector } from "./workbookInspector";

const make = async () => {
  const workbook = new MemoryWorkbook();
  return { workbook, inspect: inspectorOf(workbook) };
};

describePlanWorkbook("in memory", make);
describeMarksAndWatching("in memory", make);
describeChanges("in memory", make);

function inspectorOf(workbook: MemoryWorkbook): WorkbookInspector {
  return {
    valueAt: async (place) => workbook.cellAt(place).value,
    formulaAt: async (place) => workbook.cellAt(place).formula,
    numberFormatAt: async (place) => {
      const { row, column } = parseAddress(place.cell);
      return workbook.sheetOf(place).formats.get(`${row},${column}`) ?? "General";
    },
    commentsAt: async (place) => {
      const { row, column } = parseAddress(place.cell);
      return workbook.sheetOf(place).comments.get(`${row},${column}`) ?? [];
    },
    comment: async (place, text) => {
      const { row, column } = parseAddress(place.cell);
      workbook.sheetOf(place).comments.set(`${row},${column}`, [text]);
    },
    type: async (place, value) => workbook.type(place, { value, formula: null }),
    edit: async (place, value) => workbook.type(place, { value, formula: null }),
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
    barsOn: async (sheet) => {
      const { bars, otherBars } = workbook.sheetOf({ sheet });
      return [...bars, ...otherBars].map(addressOf).sort();
    },
    addForeignBar: async (place) => {
      const { row, column } = parseAddress(place.cell);
      const sheet = workbook.sheetOf(place);
      sheet.otherBars = [...sheet.otherBars, { row, column, rows: 1, columns: 1 }];
    },
    markAt: async (place) => {
      const { row, column } = parseAddress(place.cell);
      const marks = workbook.sheetOf(place).marks;
      return marks.find((mark) => mark.row === row && mark.column === column)?.severity ?? null;
    },
    tableOn: async (sheet) => {
      const { table } = workbook.sheetOf({ sheet });
      return table === undefined ? null : addressOf(table);
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

function addressOf({ row, column, rows, columns }: Box): string {
  const [first, last] = [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
  return first === last ? first : `${first}:${last}`;
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
