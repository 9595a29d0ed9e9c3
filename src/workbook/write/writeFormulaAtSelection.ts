import type { CellPlace } from "../../core/sheet/cellPlace";
import type { UndoOutcome } from "../../usecases/ports";
import { CONTENT, contentAt, entryAgain, type CellContent } from "./cellContent";
import { plainRange } from "../plainRange";
import { cellAddress } from "../../core/sheet/cellAddress";
import { runExcel } from "../runExcel";
import { tryExcel } from "../tryExcel";
import type { TakeBack } from "../undoLog";

const TEXT = "@";

/** Writes a formula into the active cell. @returns the cell, and what takes the formula back */
export async function writeFormulaAtSelection(
  formula: string,
): Promise<{ place: CellPlace; takeBack: TakeBack }> {
  let place: CellPlace | undefined;
  let before: CellContent | undefined;
  try {
    return await runExcel(async (context) => {
      const range = context.workbook.getActiveCell().load(`${CONTENT},address`);
      await context.sync();
      const here = (place = placeOf(range.address));
      const held = (before = contentAt(range, 0, 0));
      // in a cell of the format "@" the formula would be a text
      if (held.numberFormat === TEXT) range.numberFormat = [["General"]];
      return { place: here, takeBack: await write(range, formula, held, here) };
    });
  } catch (refusal) {
    if (place !== undefined && before !== undefined) await putBack(place, before);
    throw refusal;
  }
}

async function write(
  range: Excel.Range,
  formula: string,
  before: CellContent,
  place: CellPlace,
): Promise<TakeBack> {
  range.formulas = [[formula]];
  range.load(CONTENT);
  await range.context.sync();
  const written = contentAt(range, 0, 0);
  return () => takeCellBack(place, written, before);
}

function takeCellBack(place: CellPlace, written: CellContent, before: CellContent): Promise<UndoOutcome> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    const range = sheet.getRange(place.cell).load(CONTENT);
    await context.sync();
    const isOurs = !sheet.isNullObject && isSame(contentAt(range, 0, 0), written);
    if (!isOurs) return { restored: 0, left: 1 };
    restore(range, before);
    await context.sync();
    return { restored: 1, left: 0 };
  }, place.sheet);
}

function putBack({ sheet, cell }: CellPlace, before: CellContent): Promise<boolean> {
  return tryExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load(CONTENT);
    await context.sync();
    if (isSame(contentAt(range, 0, 0), before)) return;
    restore(range, before);
    await context.sync();
  });
}

function restore(range: Excel.Range, before: CellContent): void {
  range.numberFormat = [[before.numberFormat]];
  range.formulas = [[entryAgain(before)]];
}

/** A formula may give another value since: it is the formula that counts. */
function isSame(one: CellContent, other: CellContent): boolean {
  return one.formula === other.formula;
}

function placeOf(address: string): CellPlace {
  const range = plainRange(address);
  if (range === undefined) throw new Error(`Excel names the active cell ${address}`);
  return { sheet: range.sheet, cell: cellAddress(range.firstRow, range.firstColumn) };
}
