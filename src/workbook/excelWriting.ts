import type { BookSnapshot } from "../core/sheet/sheetSnapshot";
import type { ColourPlan, OverBook, PlanWorkbook, UndoableAction } from "../usecases/ports";
import { addSheets } from "./write/addSheets";
import { changeCells } from "./write/changeCells";
import { cellsUnder, joinedLayers, layerOf, nothingOver } from "./formats/colourLayer";
import type { ColourLayer } from "./formats/colourLayer";
import { copyWithValues } from "./write/copyWithValues";
import { markCells, removeMarks } from "./formats/markCells";
import { readFormulas } from "./read/readFormulas";
import { readLaid } from "./formats/readLaid";
import { replaceLayers } from "./formats/replaceLayers";
import type { Replaced } from "./formats/replaceOver";
import { rewriteFormulas } from "./write/rewriteFormulas";
import { runExcel } from "./runExcel";
import type { UndoLog } from "./undoLog";
import { writeFormulaAtSelection } from "./write/writeFormulaAtSelection";

/** What changes the book, and what is read only for that: a file of its own, as the first screen needs none of it. */
export type ExcelWriting = Pick<
  PlanWorkbook,
  | "addSheets"
  | "writeFormulaAtSelection"
  | "readFormulas"
  | "rewriteFormulas"
  | "copyWithValues"
  | "colourGrades"
  | "removeColours"
  | "changeCells"
  | "markCells"
  | "removeMarks"
  | "readLaid"
>;

/** @param log gets what takes each change back */
export function createExcelWriting(log: UndoLog): ExcelWriting {
  const replace = async (
    action: UndoableAction,
    plans: OverBook<readonly ColourPlan[]>,
    layersOf: (plans: readonly ColourPlan[]) => readonly ColourLayer[],
  ): Promise<Replaced<ColourLayer>> => {
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
    addSheets: async (drafts) => {
      const takeBack = await addSheets(drafts, (later) => log.remember("sheets-made", later));
      if (takeBack !== undefined) log.remember("sheets-made", takeBack);
    },
    writeFormulaAtSelection: async (formula) => {
      const { place, takeBack } = await writeFormulaAtSelection(formula);
      log.remember("formula-written", takeBack);
      return place;
    },
    readFormulas: () => runExcel((context) => readFormulas(context)),
    rewriteFormulas: async (edits) => {
      const { unknown, takeBack } = await rewriteFormulas(edits, (later) =>
        log.remember("formulas-rewritten", later),
      );
      if (takeBack !== undefined) log.remember("formulas-rewritten", takeBack);
      return { unknown };
    },
    copyWithValues: async (copy) => {
      const takeBack = await copyWithValues(copy);
      if (takeBack !== undefined) log.remember("values-copied", takeBack);
    },
    colourGrades: async (plans) => {
      const { laid } = await replace("colours-laid", plans, (each) => joinedLayers(each.map(layerOf)));
      return cellsUnder(laid);
    },
    removeColours: async (plans) => {
      const { before } = await replace("colours-taken-off", plans, nothingOver);
      return cellsUnder(before);
    },
    changeCells: async (action, changes) => {
      const { changed, takeBack } = await changeCells(changes, (later) => log.remember(action, later));
      if (takeBack !== undefined) log.remember(action, takeBack);
      return changed;
    },
    markCells: async (marks, { isFollowing = false } = {}) => {
      const { cells, takeBack } = await markCells(marks);
      if (takeBack !== undefined && !isFollowing) log.remember("cells-marked", takeBack);
      return cells;
    },
    removeMarks: async () => {
      const { cells, takeBack } = await removeMarks();
      if (takeBack !== undefined) log.remember("marks-taken-off", takeBack);
      return cells;
    },
    readLaid,
  };
}
