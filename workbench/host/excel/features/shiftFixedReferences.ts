import { formulaTokens, joinTokens } from "../../../xlsx/formulas/formulaTokens";
import type { FormulaToken } from "../../../xlsx/formulas/formulaTokens";
import { columnIndex, columnName } from "../address";
import { shiftBox } from "../shiftBox";
import type { Shift } from "../shiftBox";

/** Where the rows or columns came or went. */
export interface ShiftedSheet {
  readonly sheetName: string;
  /** References without a sheet's name mean this sheet. */
  readonly isOwnSheet: boolean;
}

/** One side of a reference, "$B$7": `column` or `row` is "" where there is none. */
const SIDE = /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/i;

/**
 * A formula after rows or columns came or went: its absolute references name the same cells as before. Relative ones are
 * left alone.
 *
 * @example shiftFixedReferences("=$A6>$H$20", { along: "rows", kind: "insert", at: 9, count: 2 }, …) // "=$A6>$H$22"
 */
export function shiftFixedReferences(formula: string, shift: Shift, sheet: ShiftedSheet): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map(({ text }) => text);
  for (let i = 0; i < tokens.length; i++) {
    if (!isReference(tokens, i)) continue;
    const hasPartner = tokens[i + 1]?.text === ":" && isReference(tokens, i + 2);
    if (isMeant(tokens, i, sheet)) {
      const sides = hasPartner ? [texts[i] ?? "", texts[i + 2] ?? ""] : [texts[i] ?? ""];
      const moved = movedSides(sides, shift);
      if (!moved) texts.splice(i, hasPartner ? 3 : 1, ...(hasPartner ? ["#REF!", "", ""] : ["#REF!"]));
      else {
        texts[i] = moved[0] ?? "";
        if (hasPartner) texts[i + 2] = moved[1] ?? "";
      }
    }
    if (hasPartner) i += 2;
  }
  return joinTokens(tokens.map((token, i) => ({ ...token, text: texts[i] ?? "" })));
}

function isReference(tokens: readonly FormulaToken[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1]?.text;
  if (token?.kind !== "word" || next === "(" || next === "!") return false;
  const [, , column = "", , row = ""] = SIDE.exec(token.text) ?? [];
  if (column && row) return true;
  // "$7" and "B" are references only as a part of "$7:$9", "B:D"
  const neighbours = [
    tokens[i + 1]?.text === ":" && tokens[i + 2],
    tokens[i - 1]?.text === ":" && tokens[i - 2],
  ];
  return (
    (column !== "" || row !== "") &&
    neighbours.some((other) => other && other.kind === "word" && SIDE.test(other.text))
  );
}

/** Whether the reference is one to the sheet: by name, or without a name on the sheet itself. */
function isMeant(
  tokens: readonly FormulaToken[],
  i: number,
  { sheetName, isOwnSheet }: ShiftedSheet,
): boolean {
  if (tokens[i - 1]?.text !== "!") return isOwnSheet;
  const { kind, text = "" } = tokens[i - 2] ?? {};
  const name = kind === "sheet" ? text.slice(1, -1).replaceAll("''", "'") : text;
  return name.toLowerCase() === sheetName.toLowerCase();
}

/** @returns undefined where all cells are gone */
function movedSides(sides: readonly string[], { along, kind, at, count }: Shift): string[] | undefined {
  const parts = sides.map((side) => SIDE.exec(side) ?? []);
  const places = parts.map(([, fixedColumn, column = "", fixedRow, row = ""]) => {
    // in "$7" the sign before the row is the first one
    const isFixed =
      along === "rows" ? fixedRow === "$" || (column === "" && fixedColumn === "$") : fixedColumn === "$";
    const number = along === "rows" ? Number(row) - 1 : columnIndex(column);
    return isFixed && number >= 0 ? number : undefined;
  });
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined && last === undefined) return [...sides];
  const shift: Shift = { along: "rows", kind, at, count };
  const interval = (start: number, end: number) =>
    shiftBox({ row: start, rows: end - start + 1, column: 0, columns: 1 }, shift);
  if (first !== undefined && last !== undefined) {
    const [top, bottom] = [Math.min(first, last), Math.max(first, last)];
    const moved = interval(top, bottom);
    if (!moved) return undefined;
    const ends = [moved.row, moved.row + moved.rows - 1];
    return sides.map((side, i) =>
      withPlace(side, along, (first <= last ? ends[i] : ends[1 - i]) ?? moved.row),
    );
  }
  return sides.map((side, i) => {
    const place = places[i];
    const moved = place === undefined ? undefined : (interval(place, place) ?? { row: at });
    return moved ? withPlace(side, along, moved.row) : side;
  });
}

function withPlace(side: string, along: Shift["along"], place: number): string {
  return along === "rows"
    ? side.replace(/\d+$/, String(place + 1))
    : side.replace(/[A-Z]+/i, columnName(place));
}
