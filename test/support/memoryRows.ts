import type { Box } from "../../src/core/sheet/sheetDraft";
import type { DefinedName } from "../../src/core/sheet/sheetSnapshot";
import type { MemorySheet } from "./memorySheet";

/** Whole rows come; they look like the row above them. @returns the book's names, moved and grown with them */
export function insertRows(
  sheet: MemorySheet,
  at: number,
  count: number,
  names: readonly DefinedName[],
): DefinedName[] {
  const moved = (row: number) => (row < at ? row : row + count);
  const moveBox = <B extends Pick<Box, "row" | "rows">>(box: B): B[] => {
    const [row, end] = [moved(box.row), moved(box.row + box.rows - 1) + 1];
    return [{ ...box, row, rows: end - row }];
  };
  const above = [...sheet.formats].filter(([key]) => key.startsWith(`${at - 1},`));
  moveSheet(sheet, moved, moveBox);
  for (const [key, format] of above)
    for (let row = at; row < at + count; row += 1) sheet.formats.set(`${row},${key.split(",")[1]}`, format);
  return moveNames(sheet.name, names, moveBox);
}

/** Whole rows go. @returns the book's names, moved and shrunk with them */
export function deleteRows(
  sheet: MemorySheet,
  at: number,
  count: number,
  names: readonly DefinedName[],
): DefinedName[] {
  const moved = (row: number) => (row < at ? row : row < at + count ? undefined : row - count);
  const moveBox = <B extends Pick<Box, "row" | "rows">>(box: B): B[] => {
    const rows = Array.from({ length: box.rows }, (_, r) => moved(box.row + r)).filter(
      (row) => row !== undefined,
    );
    return rows.length === 0 ? [] : [{ ...box, row: rows[0]!, rows: rows.length }];
  };
  moveSheet(sheet, moved, moveBox);
  return moveNames(sheet.name, names, moveBox);
}

type MoveBox = <B extends Pick<Box, "row" | "rows">>(box: B) => B[];

function moveSheet(sheet: MemorySheet, moved: (row: number) => number | undefined, moveBox: MoveBox): void {
  const cells = sheet.entries();
  for (const [row, column] of cells) sheet.set(row, column, { value: null, formula: null });
  for (const [row, column, cell] of cells) {
    const to = moved(row);
    if (to !== undefined) sheet.set(to, column, cell);
  }
  for (const map of [sheet.formats, sheet.comments] as Map<string, unknown>[]) {
    const all = [...map];
    map.clear();
    for (const [key, value] of all) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const to = moved(row);
      if (to !== undefined) map.set(`${to},${column}`, value);
    }
  }
  sheet.merges = sheet.merges.flatMap(moveBox);
  sheet.diagonals = sheet.diagonals.flatMap(moveBox);
  sheet.otherDiagonals = sheet.otherDiagonals.flatMap(moveBox);
  sheet.bars = sheet.bars.flatMap(moveBox);
  sheet.otherBars = sheet.otherBars.flatMap(moveBox);
  sheet.table = sheet.table === undefined ? undefined : moveBox(sheet.table)[0];
  sheet.dropdowns = sheet.dropdowns.flatMap((each) => moveBox(each.box).map((box) => ({ ...each, box })));
  sheet.rules = sheet.rules.flatMap((each) => moveBox(each.column).map((column) => ({ ...each, column })));
  sheet.marks = sheet.marks.flatMap((mark) => {
    const row = moved(mark.row);
    return row === undefined ? [] : [{ ...mark, row }];
  });
}

function moveNames(sheet: string, names: readonly DefinedName[], moveBox: MoveBox): DefinedName[] {
  return names.flatMap((name) =>
    name.sheet === sheet
      ? moveBox({ row: name.firstRow, rows: name.rows }).map(({ row, rows }) => ({
          ...name,
          firstRow: row,
          rows,
        }))
      : [name],
  );
}
