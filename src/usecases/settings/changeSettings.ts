import type { FormulaBook } from "../../core/formulas/formulaBook";
import type { SettingsRequest } from "../../core/sheet/draftSettings";
import { freeSheetName } from "../../core/sheet/freeSheetName";
import type { BookChanges } from "../bookChanges";
import { newSettings, SETTINGS_SHEET, type NewSettings } from "./newSettings";
import type { PlanWorkbook } from "../ports";
import type { SettingsOutcome, SettingsRefusal } from "./settingsOutcome";

/** A change of one table of the settings. */
export interface SettingsEdit {
  /** name of the table */
  readonly table: string;
  /** over the book as it is found; `undefined`: it has no such table */
  readonly change: (book: FormulaBook) => BookChanges | SettingsRefusal | undefined;
  /** what a settings sheet is made with, where there is no such table; absent: none is made */
  readonly made?: Partial<SettingsRequest>;
}

const NONE: BookChanges = { cells: [] };

/**
 * 設定を書き換える: changes the table where the book has it, else makes a settings sheet that has it.
 *
 * @throws WorkbookError
 */
export async function changeSettings(
  workbook: Pick<PlanWorkbook, "changeCells" | "addSheets">,
  { table, change, made }: SettingsEdit,
): Promise<SettingsOutcome> {
  let refusal: SettingsRefusal | undefined;
  let sheet = "";
  let fresh: NewSettings | undefined;
  const cells = await workbook.changeCells("settings-changed", (book) => {
    [refusal, fresh] = [undefined, undefined];
    const wanted = change(book);
    if (wanted === undefined) {
      if (isUsedOtherwise(book, table)) refusal = { kind: "refused", code: "name-used", name: table };
      else if (made !== undefined) fresh = newSettings(book, made);
      return NONE;
    }
    if ("kind" in wanted) {
      refusal = wanted;
      return NONE;
    }
    sheet = (wanted.tables?.[0] ?? wanted.cells[0])?.sheet ?? "";
    return wanted;
  });
  if (refusal !== undefined) return refusal;
  if (fresh !== undefined) return makeSheet(workbook, fresh);
  return cells === 0 ? { kind: "unchanged" } : { kind: "changed", sheet, cells };
}

async function makeSheet(
  workbook: Pick<PlanWorkbook, "addSheets">,
  { draft, scale }: NewSettings,
): Promise<SettingsOutcome> {
  let name = draft.name;
  await workbook.addSheets((book) => {
    name = freeSheetName(
      SETTINGS_SHEET,
      book.sheets.map((each) => each.name),
    );
    return [{ ...draft, name }];
  });
  return { kind: "sheet-made", sheet: name, scale };
}

/** A constant, a formula, cells of another book: Excel would refuse a second name, and nothing would be read. */
function isUsedOtherwise({ lostNames = [] }: FormulaBook, table: string): boolean {
  return lostNames.some(({ name, why }) => name === table && why === "no-block");
}
