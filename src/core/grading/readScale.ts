import { compare, shift } from "../quantity/decimal";
import { readBareValue } from "../quantity/readBareValue";
import type { Result } from "../result";
import { compact } from "../text/compact";
import type { GradeLevel, GradeScale } from "./gradeScale";
import { isPercentColumn } from "./isPercentColumn";

/** What keeps a table from being a scale. `row` counts from 1 in the table. */
export type ScaleIssue =
  | { readonly code: "scale-too-narrow" }
  | { readonly code: "label-missing"; readonly row: number }
  | { readonly code: "label-twice"; readonly row: number; readonly label: string }
  | { readonly code: "bound-unreadable"; readonly row: number; readonly text: string }
  | { readonly code: "bound-unsorted"; readonly row: number; readonly text: string }
  | { readonly code: "inclusion-unreadable"; readonly row: number; readonly text: string };

export type ScaleCell = string | number | boolean | null | undefined;

/**
 * 評価基準 a grade scale from a table of two or three columns: label, lower bound, 以上 / 超.
 *
 * @param rows rows × 2 or 3 cells, best level first; rows that are blank altogether are passed over, and a blank cell may be 0
 * @returns `undefined` as value where the whole table is blank (not given)
 * @see SPEC.md G20 to G23
 * @example
 * readScale([["◎", 1], ["○", 0.7], ["△", ""]]); // three levels, △ takes the rest
 */
export function readScale(
  rows: readonly (readonly ScaleCell[])[],
): Result<GradeScale | undefined, ScaleIssue> {
  const percent = isPercentColumn(rows);
  const lastRow = lastLevel(rows);
  const levels: GradeLevel[] = [];
  for (let i = 0; i <= lastRow; i++) {
    const row = rows[i]!;
    if (i < lastRow && row.every(isBlankOrZero)) continue;
    if (row.length < 2) return issue({ code: "scale-too-narrow" });
    const read = readLevel(row, i + 1, { percent, last: i === lastRow });
    if (!read.ok) return read;
    const level = read.value;
    if (levels.some(({ label }) => compact(label) === compact(level.label))) {
      return issue({ code: "label-twice", row: i + 1, label: level.label });
    }
    const above = levels[levels.length - 1];
    if (above !== undefined && !isBelow(level, above)) {
      return issue({ code: "bound-unsorted", row: i + 1, text: String(row[1] ?? "") });
    }
    levels.push(level);
  }
  return { ok: true, value: levels.length === 0 ? undefined : levels };
}

function readLevel(
  row: readonly ScaleCell[],
  number: number,
  { percent, last }: { readonly percent: boolean; readonly last: boolean },
): Result<GradeLevel, ScaleIssue> {
  const [labelCell, boundCell, inclusionCell] = row;
  if (isBlank(labelCell)) return issue({ code: "label-missing", row: number });
  const label = String(labelCell).trim();
  const inclusion = readInclusion(inclusionCell, boundCell);
  if (inclusion === undefined) {
    return issue({ code: "inclusion-unreadable", row: number, text: String(inclusionCell) });
  }
  const reading = readBareValue(boundCell);
  if (reading.kind === "blank" || reading.kind === "none") {
    return { ok: true, value: { label, bound: undefined, includesBound: true } };
  }
  if (
    reading.kind !== "quantity" ||
    (reading.quantity.unit.text !== "" && reading.quantity.unit.base !== "%")
  ) {
    return issue({ code: "bound-unreadable", row: number, text: String(boundCell) });
  }
  const { decimal, unit } = reading.quantity;
  const bound =
    unit.base === "%" ? shift(decimal, unit.exponent - 2) : percent ? shift(decimal, -2) : decimal;
  const takesRest = last && bound.digits === "0" && inclusion;
  return { ok: true, value: { label, bound: takesRest ? undefined : bound, includesBound: inclusion } };
}

/** @returns whether the bound itself belongs to the level; `undefined` where the third column says neither */
function readInclusion(cell: ScaleCell, bound: ScaleCell): boolean | undefined {
  if (isBlankOrZero(cell)) return !(typeof bound === "string" && /超(える)?$/.test(compact(bound)));
  const text = compact(String(cell));
  if (text === "以上" || text === ">=" || text === "≧") return true;
  if (text === "超" || text === "超える" || text === "を超える" || text === ">") return false;
  return undefined;
}

/** Strictly lower; or the same figure, which the level above leaves out (75 超, then 75 以上). */
function isBelow(level: GradeLevel, above: GradeLevel): boolean {
  if (above.bound === undefined) return false;
  if (level.bound === undefined) return true;
  const difference = compare(level.bound, above.bound);
  return difference < 0 || (difference === 0 && level.includesBound && !above.includesBound);
}

/** Blank rows arrive as zeros on some hosts; but below the levels 2 and 1, which has a bound, 0 is one more. */
function lastLevel(rows: readonly (readonly ScaleCell[])[]): number {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]!.every(isBlankOrZero)) last--;
  const [label, bound] = rows[last] ?? [];
  return typeof label === "number" && !isBlankOrZero(bound) && rows[last + 1]?.[0] === 0 ? last + 1 : last;
}

function isBlankOrZero(cell: ScaleCell): boolean {
  return cell === 0 || isBlank(cell);
}

function isBlank(cell: ScaleCell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function issue(value: ScaleIssue): { readonly ok: false; readonly issue: ScaleIssue } {
  return { ok: false, issue: value };
}
