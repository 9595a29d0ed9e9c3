import { gradeIndicator } from "../core/grading/gradeIndicator";
import type { Place } from "../core/plan/place";
import type { PlanList } from "../core/plan/planList";
import { readBareValue } from "../core/quantity/readBareValue";
import type { CellPlace } from "../core/sheet/cellPlace";
import { cellPosition } from "../core/sheet/cellPosition";
import { cellText } from "../core/sheet/cellText";
import { gradeFormula } from "../core/sheet/gradeFormula";
import { SCALE_NAME } from "../core/sheet/namedScale";
import type { ReadPlanBook } from "../core/sheet/readPlanBook";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../core/sheet/sheetSnapshot";
import type { CellFix, Finding, Fix, FixKind } from "../core/validation/finding";

/** A cell as it was when the book was validated. */
export interface CellBefore extends CellPlace {
  readonly before: CellValue;
}

/** What one cell is to hold instead. */
export interface LocatedCellFix extends CellBefore {
  readonly content: string | number | { readonly formula: string };
  readonly numberFormat?: string;
  readonly comment?: string;
}

/** A fix in cells: all of them are written, or none. */
export interface LocatedFix {
  readonly kind: FixKind;
  readonly cells: readonly LocatedCellFix[];
  /** the other choice for a grade: its formula, where it gives the same letter */
  readonly formulas?: readonly LocatedCellFix[];
  /** other cells of the row that it was reckoned from: where one of them is another now, the fix may be wrong */
  readonly basis: readonly CellBefore[];
}

/**
 * Turns the fixes of one list's findings into cells.
 *
 * @returns `null` where there is no fix, or a cell isn't as the rule read it: it holds an error, is merged into
 *   another, or holds more than the rule's text
 * @see SPEC.md of core/validation, V145
 */
export function fixLocator(
  snapshot: BookSnapshot,
  { book: { list }, locate }: ReadPlanBook,
): (finding: Finding) => LocatedFix | null {
  const sheet = snapshot.sheets.find(({ name }) => name === list?.sheet);
  if (list === undefined || sheet === undefined) return () => null;
  const at = (place: Place): CellBefore => {
    const cell = locate(place);
    return { ...cell, before: valueAt(sheet, cell) };
  };
  const isNamed = snapshot.names.some(({ name }) => name === SCALE_NAME);
  return ({ fix }) => {
    if (fix === null) return null;
    const cells: LocatedCellFix[] = [];
    for (const { place, was, ...content } of fix.cells) {
      const found = at(place);
      if (!isAsRead(found, was) || isCovered(sheet, found)) return null;
      cells.push({ ...found, ...content });
    }
    const formulas = fix.kind === "grade" ? formulasOf(fix.cells, list, at, isNamed) : undefined;
    const basis = fix.kind === "spelling" ? [] : basisOf(fix, list, at);
    return { kind: fix.kind, cells, ...(formulas === undefined ? {} : { formulas }), basis };
  };
}

function valueAt({ values, firstRow, firstColumn }: SheetSnapshot, { cell }: CellPlace): CellValue {
  const { row, column } = cellPosition(cell);
  return values[row - firstRow]?.[column - firstColumn] ?? null;
}

function isAsRead({ before }: CellBefore, was: string): boolean {
  const isError = typeof before === "object" && before !== null;
  return !isError && cellText(before) === was;
}

/** Merged cells hold their value in the first. */
function isCovered({ merges = [] }: SheetSnapshot, { cell }: CellPlace): boolean {
  if (merges.length === 0) return false;
  const { row, column } = cellPosition(cell);
  return merges.some(
    ({ firstRow, firstColumn, rows, columns }) =>
      row >= firstRow &&
      column >= firstColumn &&
      row < firstRow + rows &&
      column < firstColumn + columns &&
      (row !== firstRow || column !== firstColumn),
  );
}

const VALUES = ["baseline", "current", "target"] as const;

/**
 * The rows' values but for the cells that are written; for grades and methods also the method and the report year's
 * grade.
 */
function basisOf(
  { kind, cells }: Fix,
  list: PlanList,
  at: (place: Place) => CellBefore,
): readonly CellBefore[] {
  const keyOf = ({ plan, field, nth = 0 }: Place): string => `${plan} ${field} ${nth}`;
  const written = new Set(cells.map(({ place }) => keyOf(place)));
  const others: Place[] = VALUES.filter((field) => !list.missingHeadings.includes(field)).map((field) => ({
    field,
  }));
  if (kind !== "number" && list.hasMethodColumn) others.push({ field: "method" });
  if (kind !== "number" && list.reportGrade !== undefined)
    others.push({ field: "grade", nth: list.reportGrade });
  const basis: CellBefore[] = [];
  for (const plan of new Set(cells.map(({ place }) => place.plan))) {
    if (plan === undefined) continue;
    for (const other of others) {
      const place = { ...other, plan };
      if (!written.has(keyOf(place))) basis.push(at(place));
    }
  }
  return basis;
}

/** @returns `undefined` where GRADE, which sees no formats, headings or legends, would give another letter */
function formulasOf(
  fixes: readonly CellFix[],
  list: PlanList,
  at: (place: Place) => CellBefore,
  isNamed: boolean,
): readonly LocatedCellFix[] | undefined {
  if (VALUES.some((field) => list.missingHeadings.includes(field))) return undefined;
  const isScaleNamed = isNamed && list.scaleSource === "name";
  const formulas: LocatedCellFix[] = [];
  for (const { place, content } of fixes) {
    const plan = list.plans[place.plan ?? -1];
    if (plan === undefined) return undefined;
    const cells = VALUES.map((field) => at({ field, plan: plan.index }));
    const [baseline, current, target] = cells.map(({ before }) =>
      typeof before === "object" && before !== null ? undefined : readBareValue(before),
    );
    if (baseline === undefined || current === undefined || target === undefined) return undefined;
    const grading = gradeIndicator(
      { baseline, current, target },
      { method: plan.method ?? "progress", ...(isScaleNamed ? { scale: list.scale } : {}) },
    );
    if (grading.kind !== "graded" || grading.label !== content) return undefined;
    const formula = gradeFormula({
      baseline: cells[0]!.cell,
      current: cells[1]!.cell,
      target: cells[2]!.cell,
      method: list.hasMethodColumn ? at({ field: "method", plan: plan.index }).cell : undefined,
      scale: isScaleNamed ? SCALE_NAME : undefined,
    });
    formulas.push({ ...at(place), content: { formula } });
  }
  return formulas;
}
