import type { CallPlace } from "../../grid/functionEngine";
import { shiftBox } from "../excel/shiftBox";
import type { Shift } from "../excel/shiftBox";
import type { ErrorSentence } from "./callResult";

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Number of the calculation in which the sentences came. */
  readonly calculation: number;
  readonly sentences: ErrorSentence[];
}

/** The sentences of error values, by the cells that show them. */
export class ErrorSentences {
  private readonly sheets = new Map<string, Map<string, FormulaCell>>();

  /** What a call answered takes the place of what the formula had before; several calls of one formula add up. */
  keep({ sheetId, row, column, calculation }: CallPlace, sentences: readonly ErrorSentence[]): void {
    const cells = this.cellsOf(sheetId);
    const key = keyOf(row, column);
    const known = cells.get(key);
    if (known?.calculation === calculation) known.sentences.push(...sentences);
    else if (sentences.length > 0) cells.set(key, { row, column, calculation, sentences: [...sentences] });
    else if (known) cells.delete(key);
  }

  /** @param code the error that the cell shows */
  find(sheetId: string, row: number, column: number, code: string): string | undefined {
    for (const cell of this.cellsOf(sheetId).values()) {
      const sentence = cell.sentences.find(
        (each) => cell.row + each.row === row && cell.column + each.column === column && each.code === code,
      );
      if (sentence) return sentence.message;
    }
    return undefined;
  }

  shift(sheetId: string, shift: Shift): void {
    const moved = new Map<string, FormulaCell>();
    for (const cell of this.cellsOf(sheetId).values()) {
      const box = shiftBox({ row: cell.row, column: cell.column, rows: 1, columns: 1 }, shift);
      if (box) moved.set(keyOf(box.row, box.column), { ...cell, row: box.row, column: box.column });
    }
    this.sheets.set(sheetId, moved);
  }

  clear(): void {
    this.sheets.clear();
  }

  private cellsOf(sheetId: string): Map<string, FormulaCell> {
    let cells = this.sheets.get(sheetId);
    if (!cells) this.sheets.set(sheetId, (cells = new Map()));
    return cells;
  }
}

const keyOf = (row: number, column: number): string => `${row},${column}`;
