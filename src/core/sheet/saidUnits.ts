import type { ActionPlan } from "../plan/planList";
import type { Quantity } from "../quantity/quantity";
import { quantitiesConvert, sameUnitKind } from "../quantity/quantitiesConvert";
import { readUnit } from "../quantity/readUnit";
import { readValue } from "../quantity/readValue";
import type { ValueReading } from "../quantity/valueReading";
import { compact } from "../text/compact";
import { cellText } from "./cellText";
import type { ListColumns } from "./listColumns";
import type { PlanRow } from "./planRows";
import { readUnitNote } from "./readUnitNote";
import { unitInBrackets } from "./unitInBrackets";
import type { SheetSnapshot } from "./sheetSnapshot";

const VALUES = ["baseline", "current", "target"] as const;

/** 当初値, 現状値 and 目標値 of a row as they are read. */
export type RowValues = Pick<ActionPlan, (typeof VALUES)[number]>;

/** Units that headings or a note say for bare numbers, one for each value; `undefined` where nothing is said. */
export type SaidUnits = Readonly<Record<(typeof VALUES)[number], string | undefined>>;

/**
 * 見出しと注の単位: the units that the values' headings say, else the one that the only note at the table says.
 *
 * @param rows of plans, whose own units a note must agree with
 * @returns `undefined` where nothing is said, or nothing clear
 * @see SPEC.md S62, S63
 */
export function saidUnits(
  sheet: SheetSnapshot,
  columns: ListColumns,
  rows: readonly PlanRow[],
): SaidUnits | undefined {
  const { single, units } = columns;
  const own = {
    baseline: single.baseline?.unit,
    current: single.current?.unit,
    target: single.target?.unit,
  };
  if (VALUES.some((field) => own[field] !== undefined)) return own;
  const note = units.length > 0 ? undefined : notedUnit(sheet, columns);
  if (note === undefined || !agrees(sheet, columns, rows, note)) return undefined;
  return { baseline: note, current: note, target: note };
}

/**
 * A row whose bare numbers get the units said; as it was read where that leaves its units apart, or where another is
 * said by its indicator (満足度（点）).
 *
 * @param withUnits the same row, its bare numbers read with the units said
 * @see SPEC.md S62, S64
 */
export function inSaidUnits(asRead: RowValues, withUnits: RowValues, indicator: string): RowValues {
  const readings = VALUES.map((field) => withUnits[field]);
  const quantities = readings.flatMap((reading) => (reading.kind === "quantity" ? [reading.quantity] : []));
  const isOfOneKind = quantities.every((a) => quantities.every((b) => quantitiesConvert(a, b)));
  if (!isOfOneKind || VALUES.some((field) => isBareShare(asRead[field], withUnits[field]))) return asRead;
  const other = unitInBrackets(compact(indicator));
  if (other !== undefined && quantities.some(({ unit }) => !sameUnitKind(unit, readUnit(other))))
    return asRead;
  return withUnits;
}

/** 0.65 under 目標値（%） may be meant as 65%. */
function isBareShare(bare: ValueReading, read: ValueReading): boolean {
  if (bare.kind !== "quantity" || read.kind !== "quantity" || bare.quantity.unit.text !== "") return false;
  const { value, unit } = read.quantity;
  return unit.base === "%" && value !== 0 && Math.abs(value) <= 1;
}

/** A note stands near the headings, not pages above them. */
const MOST_ROWS_ABOVE = 10;

/** Over the headings, or beside them. Each note must say the same. */
function notedUnit(
  sheet: SheetSnapshot,
  { single, grades, headingRow, firstRow }: ListColumns,
): string | undefined {
  const headed = new Set([...Object.values(single), ...grades].map(({ column }) => column));
  const units = new Set<string>();
  for (let row = Math.max(0, headingRow - MOST_ROWS_ABOVE); row < firstRow; row++) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      if (typeof value !== "string" || (row >= headingRow && headed.has(column))) continue;
      const note = readUnitNote(value);
      if (note.kind === "unclear") return undefined;
      if (note.kind === "unit") units.add(note.unit);
    }
  }
  const [unit] = units;
  return units.size === 1 ? unit : undefined;
}

/** Beside 50点 and 99.2% a note （単位：千円） is about something else. */
function agrees(
  sheet: SheetSnapshot,
  { single }: ListColumns,
  rows: readonly PlanRow[],
  note: string,
): boolean {
  const unit = readUnit(note);
  const isOther = ({ unit: written }: Quantity): boolean =>
    written.text !== "" && !sameUnitKind(written, unit);
  for (const { row } of rows) {
    for (const field of VALUES) {
      const column = single[field]?.column ?? -1;
      const value = sheet.values[row]?.[column];
      const format = sheet.formats?.[row]?.[column] ?? "";
      const isBare = typeof value === "number" && format === "";
      if (isBare || typeof value === "object" || cellText(value) === "") continue;
      const read = readValue(value, format);
      if (read.kind === "quantity" && isOther(read.quantity)) return false;
    }
  }
  return true;
}
