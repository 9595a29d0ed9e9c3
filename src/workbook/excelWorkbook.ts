/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
import { WorkbookError } from "../usecases/ports";
import type { PlanWorkbook } from "../usecases/ports";
import type { ExcelWriting } from "./excelWriting";
import { OwnWrites } from "./watch/ownWrites";
import { readRows } from "./read/readRows";
import { readSheets } from "./read/readSheets";
import { runExcel } from "./runExcel";
import { showCell } from "./showCell";
import { UndoLog } from "./undoLog";
import { watchEdits } from "./watch/watchEdits";
import { watchSelection } from "./watch/watchSelection";

/**
 * The workbook that is open in Excel, by the global `Excel` of Office.js. To be made after `Office.onReady`.
 *
 * One Excel.run per call; all reject with WorkbookError, and leave nothing half-written.
 */
export function createExcelWorkbook(): PlanWorkbook {
  const log = new UndoLog();
  const writes = new OwnWrites();
  const writing = loadedOnce(async () => {
    const { createExcelWriting } = await import(/* webpackChunkName: "writing" */ "./excelWriting");
    return createExcelWriting(log);
  });

  return {
    readBook: (reading) => runExcel((context) => readSheets(context, reading)),
    readRows,
    readFormulas: async () => (await writing()).readFormulas(),
    readLaid: async (sheets) => (await writing()).readLaid(sheets),
    showCell,
    colourGrades: async (plans) => (await writing()).colourGrades(plans),
    removeColours: async (plans) => (await writing()).removeColours(plans),
    markCells: async (...marks) => (await writing()).markCells(...marks),
    removeMarks: async () => (await writing()).removeMarks(),
    watchEdits: (onEdit) => watchEdits(onEdit, writes),
    watchSelection,
    undoable: () => log.undoable,
    // their edits and sheets aren't told to those who watch
    addSheets: writes.during(async (drafts) => (await writing()).addSheets(drafts)),
    writeFormulaAtSelection: writes.during(async (formula) =>
      (await writing()).writeFormulaAtSelection(formula),
    ),
    rewriteFormulas: writes.during(async (edits) => (await writing()).rewriteFormulas(edits)),
    changeCells: writes.during(async (...changes) => (await writing()).changeCells(...changes)),
    copyWithValues: writes.during(async (copy) => (await writing()).copyWithValues(copy)),
    undo: writes.during(() => log.undo()),
  };
}

/** Loads a file of ours when it is first needed; again, if that has failed. */
function loadedOnce(load: () => Promise<ExcelWriting>): () => Promise<ExcelWriting> {
  let loaded: Promise<ExcelWriting> | undefined;
  return async () => {
    loaded ??= load();
    try {
      return await loaded;
    } catch (cause) {
      loaded = undefined;
      throw new WorkbookError("unloaded", undefined, cause);
    }
  };
}
