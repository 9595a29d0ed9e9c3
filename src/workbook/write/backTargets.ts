import { entryAgain, type CellContent, type Entry } from "./cellContent";
import { isExpected, type Expected } from "./expectedContent";
import type { BegunSheet, CellBefore, PlannedCell } from "./planChanges";
import type { FoundCell } from "./queueContents";
import { expectedInRow } from "./tableRows";

/** A cell that is to hold again what it held, unless somebody has typed there. */
export interface BackTarget extends CellBefore {
  readonly expected: readonly Expected[];
  /** the number format that the change has given it; `undefined`: its row came or went, and its format with it */
  readonly numberFormat: string | undefined;
  /** rows have come or gone: formulas say others than they did */
  readonly areRowsMoved: boolean;
  /** `undefined`: a cell of a table that was resized, or beside one */
  readonly planned: PlannedCell | undefined;
}

/** All cells of a sheet whose rows are as they were. */
export function targetsOf({ plan, written }: BegunSheet): BackTarget[] {
  const areRowsMoved = plan.steps.length > 0;
  const single = plan.cells.map((cell) => targetOf(cell, written, cell.from, areRowsMoved));
  const inTables = plan.tables.flatMap((table, at) =>
    table.before.map((cell): BackTarget => {
      const expected = expectedInRow(table, cell.row, cell.column, written?.rows[at]);
      return { ...cell, expected, numberFormat: undefined, areRowsMoved, planned: undefined };
    }),
  );
  return [...single, ...inTables];
}

/** The single cells of a sheet whose rows stay where they are now: a formula would mean others, and stays too. */
export function targetsAside({ plan, written }: BegunSheet): BackTarget[] {
  return plan.cells
    .filter(({ before }) => isText(before) || !String(before.formula).startsWith("="))
    .map((cell) => targetOf(cell, written, cell.row, false));
}

function targetOf(
  cell: PlannedCell,
  written: BegunSheet["written"],
  row: number,
  areRowsMoved: boolean,
): BackTarget {
  const { column, before, entered } = cell;
  const made = written?.cells.get(cell)?.content;
  return {
    row,
    column,
    before,
    expected: [made === undefined ? { entered } : { formula: made.formula }],
    numberFormat: made?.numberFormat ?? cell.numberFormat ?? before.numberFormat,
    areRowsMoved,
    planned: cell,
  };
}

/** A target as it is found: typed over since, or to be written. */
export interface FoundTarget {
  readonly target: BackTarget;
  /** it holds what the change, or taking it back, has left there */
  readonly isKept: boolean;
  /** what must be written, if anything */
  readonly again: CellAgain | undefined;
}

export interface CellAgain {
  readonly row: number;
  readonly column: number;
  readonly entered: Entry["entered"];
  /** `undefined`: the one that it has */
  readonly numberFormat: string | undefined;
}

export function foundTarget({ cell: target, now }: FoundCell<BackTarget>): FoundTarget {
  const { before, expected, areRowsMoved } = target;
  const isKept = [{ formula: before.formula }, ...expected].some((each) =>
    isExpected(now.formula, each, areRowsMoved),
  );
  return { target, isKept, again: isKept ? cellAgain(target, now) : undefined };
}

const TEXT = "@";

/** A number format that somebody else has chosen since stays. */
function cellAgain({ row, column, before, ...target }: BackTarget, now: CellContent): CellAgain | undefined {
  const isFormatOurs = target.numberFormat === undefined || target.numberFormat === now.numberFormat;
  const hasOtherFormat = now.numberFormat !== before.numberFormat;
  // in a cell of the format "@" a number or a formula would be a text
  const wouldBeText = now.numberFormat === TEXT && !isText(before);
  const numberFormat = hasOtherFormat && (isFormatOurs || wouldBeText) ? before.numberFormat : undefined;
  if (now.formula === before.formula && numberFormat === undefined) return undefined;
  const entered = entryAgain({ ...before, numberFormat: numberFormat ?? now.numberFormat });
  return { row, column, entered, numberFormat };
}

function isText({ value, formula }: CellContent): boolean {
  return typeof value === "string" && (formula === value || formula === `'${value}`);
}
