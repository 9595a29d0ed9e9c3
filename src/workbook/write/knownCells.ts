import type { Box } from "../../core/sheet/sheetDraft";
import { CONTENT, contentAt, type CellContent } from "./cellContent";
import { columnRuns } from "./columnRuns";
import { filledRows } from "../read/heldCells";
import type { RequestBudget } from "../requestBudget";

/** What asks for one more range costs in a request. */
const BYTES_OF_RANGE = 600;

/** Cells as they were loaded. */
export type LoadedBlock = Pick<
  Excel.Range,
  "values" | "formulas" | "numberFormat" | "rowIndex" | "columnIndex"
>;

interface Block {
  readonly range: Pick<Excel.Range, "values" | "formulas" | "numberFormat">;
  readonly box: Box;
}

/** What the cells of a sheet hold: those of its used range, and those beside it that were asked for. */
export class KnownCells {
  readonly #used: readonly Block[];
  readonly #beside: Block[] = [];

  /** @param used from top to bottom */
  constructor(
    private readonly sheet: Excel.Worksheet,
    used: readonly LoadedBlock[],
  ) {
    this.#used = used.map((range) => ({ range, box: boxOf(range) }));
  }

  /** Queues what isn't known: a blank cell beside the used range may be formatted. */
  async ask(
    cells: readonly { readonly row: number; readonly column: number }[],
    budget: RequestBudget,
  ): Promise<void> {
    for (const { row, column, cells: run } of columnRuns(cells.filter((cell) => !this.#blockOf(cell)))) {
      await budget.spend(BYTES_OF_RANGE);
      const range = this.sheet.getRangeByIndexes(row, column, run.length, 1).load(CONTENT);
      this.#beside.push({ range, box: { row, column, rows: run.length, columns: 1 } });
    }
  }

  at(row: number, column: number): CellContent {
    const block = this.#blockOf({ row, column });
    if (block === undefined) throw new Error("the cell was not asked for");
    return contentAt(block.range, row - block.box.row, column - block.box.column);
  }

  /** Cells of those rows within the used range. */
  inRows(row: number, rows: number): { row: number; column: number }[] {
    return this.#used.flatMap(({ box }) => {
      const from = Math.max(row, box.row);
      const count = Math.max(0, Math.min(row + rows, box.row + box.rows) - from);
      return Array.from({ length: count * box.columns }, (_, at) => ({
        row: from + Math.floor(at / box.columns),
        column: box.column + (at % box.columns),
      }));
    });
  }

  /** Rows that hold anything. */
  filledRows(): number[] {
    return this.#used.flatMap(({ range, box }) => filledRows({ ...box, formulas: range.formulas }));
  }

  #blockOf(cell: { readonly row: number; readonly column: number }): Block | undefined {
    const isIn = ({ box: { row, column, rows, columns } }: Block): boolean =>
      cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
    return this.#used.find(isIn) ?? this.#beside.find(isIn);
  }
}

function boxOf({ rowIndex, columnIndex, formulas }: LoadedBlock): Box {
  return {
    row: rowIndex,
    column: columnIndex,
    rows: formulas.length,
    columns: (formulas[0] as readonly unknown[] | undefined)?.length ?? 0,
  };
}
