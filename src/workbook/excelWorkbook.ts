/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
import type { ColourPlan, PlanWorkbook } from "../usecases/ports";
import { addSheets } from "./addSheets";
import { cellsUnder, layerOf } from "./colourLayer";
import type { ColourLayer } from "./colourLayer";
import { readSheets } from "./readSheets";
import { replaceLayers } from "./replaceLayers";
import { runExcel } from "./runExcel";
import { showCell } from "./showCell";
import { UndoLog } from "./undoLog";
import { writeCell, writeFormulaAtSelection } from "./writeOneCell";

/**
 * The workbook that is open in Excel, by the global `Excel` of Office.js. To be made after `Office.onReady`.
 *
 * One Excel.run per call; all reject with WorkbookError, and leave nothing half-written.
 */
export function createExcelWorkbook(): PlanWorkbook {
  const log = new UndoLog();

  const replace = async (layers: readonly ColourLayer[]): Promise<readonly ColourLayer[]> => {
    const before = await replaceLayers(layers);
    log.remember(async () => {
      await replaceLayers(before);
      return { restored: cellsUnder([...layers, ...before]), left: 0 };
    });
    return before;
  };

  return {
    readBook: readSheets,
    sheetNames,
    showCell,
    addSheets: async (drafts) => log.remember(await addSheets(drafts)),
    writeCell: async (place, value) => log.remember(await writeCell(place, value)),
    writeFormulaAtSelection: async (formula) => {
      const { place, takeBack } = await writeFormulaAtSelection(formula);
      log.remember(takeBack);
      return place;
    },
    colourGrades: async (plans) => {
      const layers = joined(plans.map(layerOf));
      await replace(layers);
      return cellsUnder(layers);
    },
    removeColours: async (plans) => {
      const sheets = new Set(plans.map(({ sheet }: ColourPlan) => sheet));
      return cellsUnder(await replace([...sheets].map((sheet) => ({ sheet, rules: [], diagonals: [] }))));
    },
    undo: () => log.undo(),
    canUndo: () => log.canUndo,
  };
}

function sheetNames(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Two lists on one sheet are one layer: what of ours lies there is taken off once. */
function joined(layers: readonly ColourLayer[]): ColourLayer[] {
  const bySheet = new Map<string, ColourLayer>();
  for (const layer of layers) {
    const first = bySheet.get(layer.sheet);
    const rules = [...(first?.rules ?? []), ...layer.rules];
    bySheet.set(layer.sheet, {
      ...layer,
      rules,
      diagonals: [...(first?.diagonals ?? []), ...layer.diagonals],
    });
  }
  return [...bySheet.values()];
}
