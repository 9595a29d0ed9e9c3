import type { ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ITableJson } from "@univerjs/sheets-table";
import type { IThreadComment } from "@univerjs/thread-comment";
import type { PageSetup, WriteSheet } from "hucre";
import type { CellTable, SheetBeside } from "../book";
import { fileColour } from "../units/colour";
import type { StandardFont } from "../units/columnWidth";
import type { RESOURCES } from "../units/univerCodes";
import { StyleComposer } from "./composeStyle";
import { resource } from "./resource";
import { writeCells } from "./writeCells";
import { writeComments } from "./writeComments";
import { writeGeometry } from "./writeGeometry";
import { writeRules } from "./writeRules";
import { writeTables } from "./writeTables";
import { writeValidations } from "./writeValidations";

export interface SheetContext {
  readonly beside: SheetBeside;
  readonly spilled: CellTable;
  /** In capitals. */
  readonly addInFunctions: ReadonlySet<string>;
  readonly font: StandardFont;
  /** By the tables' ids. */
  readonly tableStyles: Readonly<Record<string, string>>;
}

/** A sheet of Univer's workbook as hucre takes it. */
export function writeSheet(workbook: IWorkbookData, id: string, context: SheetContext): WriteSheet {
  const { beside, spilled, addInFunctions, font, tableStyles } = context;
  const sheet = workbook.sheets[id] ?? {};
  const list = <T>(key: keyof typeof RESOURCES): readonly T[] => resource<T[]>(workbook, key)[id] ?? [];
  const { tables = [] } = resource<{ tables?: ITableJson[] }>(workbook, "tables")[id] ?? {};
  const cells = writeCells(sheet, { styles: new StyleComposer(workbook, sheet), addInFunctions, spilled });
  for (const [key, comment] of writeComments(list<IThreadComment>("comments"))) {
    cells.set(key, { ...cells.get(key), comment });
  }
  const tabColor = fileColour(sheet.tabColor);
  return {
    name: sheet.name ?? id,
    cells,
    ...writeGeometry(sheet, font),
    conditionalRules: writeRules(list<IConditionFormattingRule>("rules"), addInFunctions),
    dataValidations: writeValidations(list<ISheetDataValidationRule>("validations"), addInFunctions),
    tables: writeTables(tables, sheet, tableStyles),
    view: {
      ...(sheet.showGridlines === 0 && { showGridLines: false }),
      ...(sheet.rightToLeft === 1 && { rightToLeft: true }),
      ...(sheet.zoomRatio && sheet.zoomRatio !== 1 && { zoomScale: Math.round(sheet.zoomRatio * 100) }),
      ...(tabColor && { tabColor }),
    },
    ...(sheet.hidden === 1 && (beside.isVeryHidden ? { veryHidden: true } : { hidden: true })),
    ...(beside.page && { pageSetup: withoutNames(beside.page) }),
    ...(beside.headerFooter && { headerFooter: beside.headerFooter }),
    ...(beside.protection && { protection: beside.protection }),
  };
}

/** Print area and titles are written as names, see `writePrintNames`. */
function withoutNames(page: PageSetup): PageSetup {
  const copy = { ...page };
  delete copy.printArea;
  delete copy.printTitlesRow;
  delete copy.printTitlesColumn;
  return copy;
}
