import type { CellPlace } from "../core/sheet/cellPlace";
import type { UndoOutcome } from "../usecases/ports";
import { enteredText } from "./enteredText";
import { plainRange } from "./plainRange";
import { cellAddress } from "../core/sheet/cellAddress";
import { runExcel } from "./runExcel";
import { tryExcel } from "./tryExcel";
import type { TakeBack } from "./undoLog";

const LOADED = "values,formulas,numberFormat";
const TEXT = "@";

/** What one cell holds, as it can be compared and written again. */
interface HeldCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: string;
}

/** Writes a text or a number. @returns what takes it back */
export async function writeCell(place: CellPlace, value: string | number): Promise<TakeBack> {
  let before: HeldCell | undefined;
  try {
    return await runExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell).load(LOADED);
      await context.sync();
      const held = (before = heldCell(range));
      // a cell of the format "@" takes every text as it stands, apostrophes included
      const content = typeof value === "string" && held.numberFormat !== TEXT ? enteredText(value) : value;
      return write(range, content, held, place);
    }, place.sheet);
  } catch (refusal) {
    if (before !== undefined) await putBack(place, before);
    throw refusal;
  }
}

/** Writes a formula into the active cell. @returns the cell, and what takes the formula back */
export async function writeFormulaAtSelection(
  formula: string,
): Promise<{ place: CellPlace; takeBack: TakeBack }> {
  let place: CellPlace | undefined;
  let before: HeldCell | undefined;
  try {
    return await runExcel(async (context) => {
      const range = context.workbook.getActiveCell().load(`${LOADED},address`);
      await context.sync();
      const here = (place = placeOf(range.address));
      const held = (before = heldCell(range));
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
  content: string | number,
  before: HeldCell,
  place: CellPlace,
): Promise<TakeBack> {
  range.formulas = [[content]];
  range.load(LOADED);
  await range.context.sync();
  const written = heldCell(range);
  return () => takeCellBack(place, written, before);
}

function takeCellBack(place: CellPlace, written: HeldCell, before: HeldCell): Promise<UndoOutcome> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    const range = sheet.getRange(place.cell).load(LOADED);
    await context.sync();
    const isOurs = !sheet.isNullObject && isSame(heldCell(range), written);
    if (!isOurs) return { restored: 0, left: 1 };
    restore(range, before);
    await context.sync();
    return { restored: 1, left: 0 };
  }, place.sheet);
}

function putBack({ sheet, cell }: CellPlace, before: HeldCell): Promise<void> {
  return tryExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load(LOADED);
    await context.sync();
    if (isSame(heldCell(range), before)) return;
    restore(range, before);
    await context.sync();
  });
}

function restore(range: Excel.Range, before: HeldCell): void {
  const { value, formula, numberFormat } = before;
  range.numberFormat = [[numberFormat]];
  const isText = typeof value === "string" && (formula === value || formula === `'${value}`);
  range.formulas = [[isText && numberFormat !== TEXT ? enteredText(value) : formula]];
}

function heldCell({ values, formulas, numberFormat }: Excel.Range): HeldCell {
  return {
    value: values[0]?.[0],
    formula: formulas[0]?.[0],
    numberFormat: String(numberFormat[0]?.[0] ?? "General"),
  };
}

/** A formula may give another value since: it is the formula that counts. */
function isSame(one: HeldCell, other: HeldCell): boolean {
  return one.formula === other.formula;
}

function placeOf(address: string): CellPlace {
  const range = plainRange(address);
  if (range === undefined) throw new Error(`Excel names the active cell ${address}`);
  return { sheet: range.sheet, cell: cellAddress(range.firstRow, range.firstColumn) };
}
