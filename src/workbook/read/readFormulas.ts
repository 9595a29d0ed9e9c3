import type { FormulaBook, FormulaCell, FormulaSheet } from "../../core/formulas/formulaBook";
import type { SheetSnapshot } from "../../core/sheet/sheetSnapshot";
import { askFilled, withFilled, type AskedCell } from "./askFilled";
import { namedRanges, NAMES } from "./namedRanges";
import { isTooLarge, readBlocks, SIZE } from "./readBlocks";
import { RequestBudget } from "../requestBudget";
import { CELLS, joinedSnapshot, snapshotOf } from "./snapshotOf";

const TEXT = "@";

/** Cells asked for at once, where not all can be: each comes with its formula, so fewer than `readInBlocks` asks for. */
const CELLS_AT_ONCE = 20_000;

/**
 * The whole book with its formulas: two syncs; one more where formulas of ours fill several cells. Where that is more
 * than Excel answers at once, in blocks.
 *
 * @param onCells is given what was loaded of the sheets, block by block: it says more than the book
 */
export async function readFormulas(context: Excel.RequestContext, onCells?: OnCells): Promise<FormulaBook> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load(NAMES);
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const { items } = worksheets;
  const used = (await usedAtOnce(context, items, onCells)) ?? (await usedInBlocks(context, items, onCells));
  const budget = new RequestBudget(context);
  const sheets: { sheet: FormulaSheet; asked: readonly AskedCell[] }[] = [];
  for (const [at, { snapshot, formulas, hasSpill }] of used.entries()) {
    const asked = hasSpill ? await askFilled(items[at]!, formulas, budget) : [];
    sheets.push({ sheet: { ...snapshot, formulas }, asked });
  }
  if (budget.isWaiting) await context.sync();
  const known = sheets.map(({ sheet, asked }) => withFilled(sheet, asked));
  return {
    sheets: known,
    names: namedRanges(
      names.items,
      known.map(({ name }) => name),
    ),
    active: active.name,
  };
}

/** A block of a sheet's used range: values, formulas, number formats and where they are. */
type OnCells = (sheet: string, cells: Excel.Range) => void;

interface UsedCells {
  readonly snapshot: SheetSnapshot;
  readonly formulas: readonly FormulaCell[];
  /** whether a formula may fill several cells */
  readonly hasSpill: boolean;
}

const LOADED = `${CELLS},formulas`;

/** @returns `undefined` where it is too much for one answer */
async function usedAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  onCells: OnCells | undefined,
): Promise<UsedCells[] | undefined> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(`${LOADED},hasSpill`));
  try {
    await context.sync();
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    return undefined;
  }
  return used.map((range, at) => {
    const hasSpill = !range.isNullObject && range.hasSpill !== false;
    return { ...cellsOf(sheets[at]!.name, range, onCells), hasSpill };
  });
}

async function usedInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  onCells: OnCells | undefined,
): Promise<UsedCells[]> {
  const sizes = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(`${SIZE},hasSpill`));
  await context.sync();
  const used: UsedCells[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const size = sizes[at]!;
    const blocks = await readBlocks(sheet, size, {
      load: LOADED,
      take: (block) => cellsOf(sheet.name, block, onCells),
      cellsAtOnce: CELLS_AT_ONCE,
    });
    used.push({
      snapshot: joinedSnapshot(
        sheet.name,
        blocks.map(({ snapshot }) => snapshot),
      ),
      formulas: blocks.flatMap(({ formulas }) => formulas),
      hasSpill: !size.isNullObject && size.hasSpill !== false,
    });
  }
  return used;
}

function cellsOf(
  name: string,
  range: Excel.Range,
  onCells: OnCells | undefined,
): Omit<UsedCells, "hasSpill"> {
  if (!range.isNullObject) onCells?.(name, range);
  const snapshot = snapshotOf(name, range);
  return { snapshot, formulas: range.isNullObject ? [] : formulaCells(range, snapshot) };
}

function formulaCells(range: Excel.Range, { values }: SheetSnapshot): FormulaCell[] {
  const cells: FormulaCell[] = [];
  range.formulas.forEach((line: readonly unknown[], r) =>
    line.forEach((formula, c) => {
      // a text that begins with "=" is its own value
      if (typeof formula !== "string" || !formula.startsWith("=") || formula === range.values[r]![c]) return;
      cells.push({
        row: range.rowIndex + r,
        column: range.columnIndex + c,
        formula,
        value: values[r]?.[c] ?? null,
        isText: range.numberFormat[r]![c] === TEXT,
        fills: { rows: 1, columns: 1 },
      });
    }),
  );
  return cells;
}
