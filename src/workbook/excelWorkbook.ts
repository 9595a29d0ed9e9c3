/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
import type { BookSnapshot } from "../core/sheet/sheetSnapshot";
import type { ColourPlan, OverBook, PlanWorkbook, UndoableAction } from "../usecases/ports";
import { addSheets } from "./addSheets";
import { cellsUnder, layerOf } from "./colourLayer";
import type { ColourLayer } from "./colourLayer";
import { copyWithValues } from "./copyWithValues";
import { readFormulas } from "./readFormulas";
import { readSheets } from "./readSheets";
import { replaceLayers } from "./replaceLayers";
import type { ReplacedLayers } from "./replaceLayers";
import { rewriteFormulas } from "./rewriteFormulas";
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

  const replace = async (
    action: UndoableAction,
    plans: OverBook<readonly ColourPlan[]>,
    layersOf: (plans: readonly ColourPlan[]) => readonly ColourLayer[],
  ): Promise<ReplacedLayers> => {
    const wanted =
      typeof plans === "function" ? (book: BookSnapshot) => layersOf(plans(book)) : layersOf(plans);
    const replaced = await replaceLayers(wanted);
    const { before, laid } = replaced;
    if (laid.length === 0) return replaced;
    log.remember(action, async () => {
      await replaceLayers(before);
      return { restored: cellsUnder([...laid, ...before]), left: 0 };
    });
    return replaced;
  };

  return {
    readBook: (reading) => runExcel((context) => readSheets(context, reading)),
    sheetNames,
    showCell,
    addSheets: async (drafts) => {
      const takeBack = await addSheets(drafts);
      if (takeBack !== undefined) log.remember("sheets-made", takeBack);
    },
    writeCell: async (place, value) => log.remember("cell-written", await writeCell(place, value)),
    writeFormulaAtSelection: async (formula) => {
      const { place, takeBack } = await writeFormulaAtSelection(formula);
      log.remember("formula-written", takeBack);
      return place;
    },
    readFormulas: () => runExcel(readFormulas),
    rewriteFormulas: async (edits) => {
      const { unknown, takeBack } = await rewriteFormulas(edits);
      if (takeBack !== undefined) log.remember("formulas-rewritten", takeBack);
      return { unknown };
    },
    copyWithValues: async (copy) => {
      const takeBack = await copyWithValues(copy);
      if (takeBack !== undefined) log.remember("values-copied", takeBack);
    },
    colourGrades: async (plans) => {
      const { laid } = await replace("colours-laid", plans, (each) => joined(each.map(layerOf)));
      return cellsUnder(laid);
    },
    removeColours: async (plans) => {
      const { before } = await replace("colours-taken-off", plans, nothingOver);
      return cellsUnder(before);
    },
    undo: () => log.undo(),
    undoable: () => log.undoable,
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

function nothingOver(plans: readonly ColourPlan[]): ColourLayer[] {
  const sheets = new Set(plans.map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => ({ sheet, rules: [], diagonals: [] }));
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
