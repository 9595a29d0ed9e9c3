import type { DraftCell } from "../../src/core/sheet/sheetDraft";
import type { DefinedName } from "../../src/core/sheet/sheetSnapshot";
import type { BookChanges, CellChange, TableChange, UndoOutcome } from "../../src/usecases/ports";
import { deleteRows, insertRows } from "./memoryRows";
import { isSame, type MemoryCell, type MemorySheet } from "./memorySheet";

/** The part of a book in memory that changes. */
export interface ChangingBook {
  readonly sheets: readonly MemorySheet[];
  names: readonly DefinedName[];
}

interface Changed {
  readonly changed: number;
  readonly takeBack: () => UndoOutcome;
}

/** Changes cells and tables of sheets that are there. @returns `undefined` where there is nothing to change */
export function changeInMemory(
  book: ChangingBook,
  { cells, tables = [] }: BookChanges,
  sheetOf: (named: { readonly sheet: string }) => MemorySheet,
): Changed | undefined {
  const names = new Set([...cells, ...tables].map(({ sheet }) => sheet));
  const sheets = [...names].map((sheet) => sheetOf({ sheet }));
  const done = sheets.map((sheet) => {
    const here = tables.filter((table) => table.sheet === sheet.name);
    const resized = here.filter(({ box, lines }) => box.rows !== lines.length);
    const single = [
      ...cells.filter((each) => each.sheet === sheet.name).flatMap((each) => each.cells),
      ...here.filter((table) => !resized.includes(table)).flatMap(cellsOf),
    ];
    return changeSheet(
      book,
      sheet,
      single,
      [...resized].sort((one, other) => other.box.row - one.box.row),
    );
  });
  const changed = done.reduce((sum, each) => sum + each.changed, 0);
  if (changed === 0) return undefined;
  const takeBack = () =>
    done
      .map((each) => each.takeBack())
      .reduce((sum, { restored, left }) => ({
        restored: sum.restored + restored,
        left: sum.left + left,
      }));
  return { changed, takeBack };
}

function cellsOf({ box, lines }: TableChange): CellChange[] {
  return lines.flatMap((line, r) =>
    line.map((content, c) => ({ row: box.row + r, column: box.column + c, content })),
  );
}

function changeSheet(
  book: ChangingBook,
  sheet: MemorySheet,
  single: readonly CellChange[],
  resized: readonly TableChange[],
): Changed {
  const moved = (row: number) =>
    resized.reduce(
      (at, { box, lines }) => (row < box.row + box.rows ? at : at + lines.length - box.rows),
      row,
    );
  const before = single.map(({ row, column }) => held(sheet, row, column));
  const backs = resized.map((table) => resize(book, sheet, table));
  const written = single.map((change, at) => {
    const row = moved(change.row);
    write(sheet, row, change.column, change.content, change.numberFormat);
    const [key, { comment }] = [`${row},${change.column}`, change];
    const isAdded = comment !== undefined && !(sheet.comments.get(key) ?? []).includes(comment);
    if (isAdded) sheet.comments.set(key, [...(sheet.comments.get(key) ?? []), comment]);
    return { change, row, before: before[at]!, after: sheet.get(row, change.column), isAdded };
  });
  for (const table of resized)
    for (const { row, column, content } of cellsOf({
      ...table,
      box: { ...table.box, row: moved(table.box.row) },
    }))
      write(sheet, row, column, content);
  const rows = resized.map((table) => rowsOf(sheet, moved(table.box.row), table.lines.length));
  const lines = resized.reduce((sum, table) => sum + cellsOf(table).length, 0);
  return {
    changed: single.length + lines,
    takeBack: () => {
      if (!book.sheets.includes(sheet)) return { restored: 0, left: single.length + lines };
      const isWhole = resized.every(
        (table, at) => rowsOf(sheet, moved(table.box.row), table.lines.length) === rows[at],
      );
      const ours = written.filter(
        ({ change: { column }, row, after, before: { cell } }) =>
          isSame(sheet.get(row, column), after) && (isWhole || cell.formula === null),
      );
      for (const { change, row, isAdded } of ours) {
        const key = `${row},${change.column}`;
        const others = (sheet.comments.get(key) ?? []).filter((each) => each !== change.comment);
        if (isAdded && others.length > 0) sheet.comments.set(key, others);
        else if (isAdded) sheet.comments.delete(key);
      }
      if (isWhole) for (const back of [...backs].reverse()) back();
      for (const { change, row, before: was } of ours)
        put(sheet, isWhole ? change.row : row, change.column, was);
      const restored = ours.length + (isWhole ? lines : 0);
      return { restored, left: single.length + lines - restored };
    },
  };
}

/** @returns what makes the table as large as it was, and puts back what its rows held */
function resize(book: ChangingBook, sheet: MemorySheet, { box, lines }: TableChange): () => void {
  const [from, to] = [box.rows, lines.length];
  const [fewer, count] = [Math.min(from, to), Math.abs(to - from)];
  const inside = box.row + Math.max(fewer - 1, 1);
  const whole = Array.from({ length: from }, (_, r) => heldRow(sheet, box.row + r, box.column + box.columns));
  const names = new Map(book.names.map((name) => [name.name, name]));
  const putBack = () =>
    whole.forEach((line, r) => line.forEach((was, column) => put(sheet, box.row + r, column, was)));
  // a name of one row has no inside, where rows could come
  const grow = (rowsOfName: (name: DefinedName) => number) => {
    const ends = (name: DefinedName) =>
      name.sheet === sheet.name && name.firstRow <= box.row && name.firstRow + name.rows === box.row + from;
    book.names = insertRows(sheet, inside, count, book.names).map((name) => {
      const was = names.get(name.name);
      return fewer === 1 && was !== undefined && ends(was) ? { ...name, rows: rowsOfName(was) } : name;
    });
  };
  if (from < to) {
    grow(({ rows }) => rows + count);
    return () => {
      book.names = deleteRows(sheet, inside, count, book.names);
      putBack();
    };
  }
  book.names = deleteRows(sheet, box.row + fewer, count, book.names);
  return () => {
    grow(({ rows }) => rows);
    putBack();
  };
}

interface Held {
  readonly cell: MemoryCell;
  readonly format: string | undefined;
}

function held(sheet: MemorySheet, row: number, column: number): Held {
  return { cell: sheet.get(row, column), format: sheet.formats.get(`${row},${column}`) };
}

function heldRow(sheet: MemorySheet, row: number, atLeast: number): Held[] {
  const columns = sheet.entries().map(([, column]) => column + 1);
  return Array.from({ length: Math.max(atLeast, ...columns) }, (_, column) => held(sheet, row, column));
}

function put(sheet: MemorySheet, row: number, column: number, { cell, format }: Held): void {
  sheet.set(row, column, cell);
  if (format === undefined) sheet.formats.delete(`${row},${column}`);
  else sheet.formats.set(`${row},${column}`, format);
}

function write(sheet: MemorySheet, row: number, column: number, content: DraftCell, format?: string): void {
  const key = `${row},${column}`;
  const isFormula = typeof content === "object" && content !== null;
  const wanted = format ?? sheet.formats.get(key);
  // a text stays one in a cell of the format "@", all else would become one
  const isToBeGeneral = wanted === "@" && (isFormula || typeof content === "number");
  if (isToBeGeneral) sheet.formats.set(key, "General");
  else if (format !== undefined) sheet.formats.set(key, format);
  sheet.set(
    row,
    column,
    isFormula ? { value: null, formula: content.formula } : { value: content, formula: null },
  );
}

function rowsOf(sheet: MemorySheet, row: number, rows: number): string {
  const cells = sheet.entries().filter(([at]) => at >= row && at < row + rows);
  return JSON.stringify(cells.map((cell) => JSON.stringify(cell)).sort());
}
