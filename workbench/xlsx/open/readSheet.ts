import type { ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ITableJson } from "@univerjs/sheets-table";
import type { IThreadComment } from "@univerjs/thread-comment";
import type { Sheet, ThreadedCommentPerson } from "hucre";
import type { SheetExtras } from "../parts/sheetExtras";
import { cssColour } from "../units/colour";
import type { ThemePalette } from "../units/colour";
import type { StandardFont } from "../units/columnWidth";
import { WRAP } from "../units/univerCodes";
import { readCells } from "./readCells";
import type { CellContext } from "./readCells";
import { readComments } from "./readComments";
import { readGeometry, unmeasuredRows } from "./readGeometry";
import { readRules } from "./readRules";
import { readTables } from "./readTables";
import { readValidations } from "./readValidations";
import { usedArea } from "./usedArea";

export interface SheetContext extends CellContext {
  readonly unitId: string;
  readonly theme: ThemePalette;
  readonly font: StandardFont;
  readonly persons: readonly ThreadedCommentPerson[];
}

/** A sheet for Univer's workbook, and what goes into the workbook's resources under the sheet's id. */
export interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly rules: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly tables: readonly ITableJson[];
  /** By the tables' ids. */
  readonly tableStyles: Readonly<Record<string, string>>;
  readonly comments: readonly IThreadComment[];
  /** Rows of wrapped text without a height. */
  readonly unmeasured: readonly number[];
}

export function readSheet(
  sheet: Sheet,
  id: string,
  allExtras: SheetExtras,
  context: SheetContext,
): ReadSheet {
  const { theme, font, styles, persons, unitId } = context;
  const area = usedArea(sheet);
  const cells = readCells(sheet, area, context);
  const rowHeights = new Map([...allExtras.rowHeights].filter(([row]) => row <= area.lastRow));
  const extras = { ...allExtras, rowHeights };
  return {
    data: {
      id,
      name: sheet.name,
      cellData: cells,
      // Univer draws by the sheet's default, not by the workbook's
      defaultStyle: { ff: font.name, fs: font.size },
      tabColor: cssColour(sheet.view?.tabColor, theme) ?? "",
      hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
      showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
      rightToLeft: sheet.view?.rightToLeft ? 1 : 0,
      zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
      ...readGeometry(sheet, extras, cells, font),
    },
    rules: readRules([...(sheet.conditionalRules ?? []), ...extras.rules], theme),
    validations: readValidations([...(sheet.dataValidations ?? []), ...extras.validations]),
    ...readTables(sheet.tables ?? [], id),
    comments: readComments(sheet, id, unitId, persons),
    unmeasured: unmeasuredRows(extras, cells, (style) => styles.styles[style]?.tb === WRAP),
  };
}
