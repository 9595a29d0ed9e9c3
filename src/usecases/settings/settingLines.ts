import type { FormulaBook } from "../../core/formulas/formulaBook";
import type { DraftCell } from "../../core/sheet/sheetDraft";
import { settingTables, textIn, type SettingTable } from "../../core/sheet/settingTable";
import type { BookChanges, CellChange, SheetChanges, TableChange } from "../bookChanges";
import { changeOf, settingCells, usedColumns, type HeldCell } from "./settingCells";

/**
 * 設定の表に行を書く the changes that make lines stand in a table: in place of those that mean the same, else in blank
 * lines of the table, else in lines that are added at its end.
 *
 * Only the cells of these lines are touched; what stands in other columns of a table that grows stays with its line.
 *
 * @param meaningOf what the first cell of a line means: of lines with one meaning there is to be one
 * @returns `undefined` where the book has no such table
 */
export function putLines(
  book: FormulaBook,
  name: string,
  lines: readonly (readonly string[])[],
  meaningOf: (text: string) => string,
): BookChanges | undefined {
  const tables = settingTables(book, name);
  const [table] = tables;
  if (table === undefined) return undefined;
  const present = rowsByMeaning(tables, meaningOf);
  const free = freeRows(table, Math.max(...lines.map((cells) => cells.length)));
  const held = new Map(tables.map(({ sheet }) => [sheet.name, settingCells(book, sheet.name)]));
  const added: (readonly string[])[] = [];
  const changes = new Map<string, CellChange[]>(tables.map(({ sheet }) => [sheet.name, []]));
  for (const cells of lines) {
    const meant = present.get(meaningOf(cells[0] ?? ""));
    const row = meant ?? free.shift();
    if (row === undefined) {
      added.push(cells);
      continue;
    }
    const heldThere = held.get(row.sheet.name)!;
    changes.get(row.sheet.name)!.push(...lineChanges(heldThere, row, cells, meant === undefined));
  }
  if (added.length === 0) return { cells: sheetChanges(changes) };
  const grown = grow(book, table, changes.get(table.sheet.name)!, added);
  changes.set(table.sheet.name, grown.cells);
  return { cells: sheetChanges(changes), tables: grown.tables };
}

interface TableRow extends SettingTable {
  readonly row: number;
}

function rowsOf(tables: readonly SettingTable[]): TableRow[] {
  return tables.flatMap((table) =>
    Array.from({ length: table.rows }, (_, at) => ({ ...table, row: table.named.row + at })),
  );
}

/** Of several lines with one meaning the first counts, as for the validation. */
function rowsByMeaning(
  tables: readonly SettingTable[],
  meaningOf: (text: string) => string,
): ReadonlyMap<string, TableRow> {
  const rows = new Map<string, TableRow>();
  for (const row of rowsOf(tables)) {
    const text = textIn(row.sheet, row.row, row.named.column);
    const meaning = meaningOf(text);
    if (text !== "" && !rows.has(meaning)) rows.set(meaning, row);
  }
  return rows;
}

/** Blank lines, else, of a table of one line, the one below: no name of one row grows by rows before its last. */
function freeRows(table: SettingTable, width: number): TableRow[] {
  const { sheet, named } = table;
  const isFree = ({ row }: TableRow): boolean =>
    Array.from({ length: width }, (_, at) => textIn(sheet, row, named.column + at)).every(
      (text) => text === "",
    );
  const free = rowsOf([table]).filter(isFree);
  return free.length === 0 && table.rows === 1 ? [{ ...table, row: named.row + 1 }].filter(isFree) : free;
}

/** Of a line that is there: cells outside the table are somebody's. */
function lineChanges(
  held: (row: number, column: number) => HeldCell,
  { named, row }: TableRow,
  cells: readonly string[],
  isNew: boolean,
): CellChange[] {
  return cells.flatMap((text, at) => {
    const column = named.column + at;
    const before = held(row, column);
    // as it stands there: another way to write the same
    if (at === 0 && !isNew) return [];
    if (at >= named.columns && at > 1 && before.content !== null) return [];
    return changeOf(row, column, before, text === "" ? null : text);
  });
}

/** Whole rows come in before the last line: so all that stands beside the lines is laid anew with them. */
function grow(
  book: FormulaBook,
  table: SettingTable,
  own: readonly CellChange[],
  added: readonly (readonly string[])[],
): { readonly cells: CellChange[]; readonly tables: readonly TableChange[] } {
  const { sheet, named, rows } = table;
  const found = book.sheets.find(({ name }) => name === sheet.name)!;
  const held = settingCells(book, sheet.name);
  const widest = Math.max(0, ...added.map((cells) => cells.length));
  const column = Math.min(named.column, found.firstColumn);
  const columns = Math.max(named.column + Math.max(named.columns, widest), usedColumns(found)) - column;
  const box = { row: named.row, column, rows, columns };
  const isWithin = (change: CellChange): boolean => change.row >= box.row && change.row < box.row + rows;
  const ownAt = new Map(own.map((change) => [`${change.row},${change.column}`, change]));
  const contentAt = (row: number, at: number): DraftCell =>
    (ownAt.get(`${row},${column + at}`) ?? held(row, column + at)).content;
  const lines = [
    ...Array.from({ length: rows }, (_, line) =>
      Array.from({ length: columns }, (__, at) => contentAt(box.row + line, at)),
    ),
    ...added.map((cells) =>
      Array.from({ length: columns }, (_, at) => cells[column + at - named.column] || null),
    ),
  ];
  return {
    cells: own.filter((change) => !isWithin(change)),
    tables: [{ sheet: sheet.name, box, lines }],
  };
}

export function sheetChanges(changes: ReadonlyMap<string, readonly CellChange[]>): SheetChanges[] {
  return [...changes].map(([sheet, cells]) => ({ sheet, cells })).filter(({ cells }) => cells.length > 0);
}
