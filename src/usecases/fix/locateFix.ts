import { gradeIndicator } from "../../core/grading/gradeIndicator";
import type { Place } from "../../core/plan/place";
import type { PlanList } from "../../core/plan/planList";
import { readBareValue } from "../../core/quantity/readBareValue";
import type { CellPlace } from "../../core/sheet/cellPlace";
import { cellPosition } from "../../core/sheet/cellPosition";
import { cellText } from "../../core/sheet/cellText";
import { gradeFormula } from "../../core/sheet/gradeFormula";
import { SCALE_NAME } from "../../core/sheet/namedScale";
import type { ReadPlanBook } from "../../core/sheet/readPlanBook";
import type { BookSnapshot, CellValue, SheetSnapshot } from "../../core/sheet/sheetSnapshot";
import { flatMapInSteps } from "../../core/steps/flatMapInSteps";
import { mapInSteps } from "../../core/steps/mapInSteps";
import type { Steps } from "../../core/steps/steps";
import type { CellFix, Fix, FixKind } from "../../core/validation/finding";
import { groupBy } from "../../core/validation/groupBy";
import { coveredCells } from "../check/coveredCells";

/** A cell as it was when the book was validated. */
export interface CellBefore extends CellPlace {
  readonly before: CellValue;
}

/** What one cell is to hold instead. */
export interface LocatedCellFix extends CellBefore {
  readonly content: string | number | { readonly formula: string };
  readonly numberFormat?: string | undefined;
  readonly comment?: string | undefined;
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
 * Turns the fixes of one list's findings into cells, in steps, as one fix may be of thousands of cells.
 *
 * @returns a function that gives `null` where there is no fix, or a cell isn't as the rule read it: it holds an error,
 *   is merged into another, or holds more than the rule's text
 * @see SPEC.md of core/validation, V145
 */
export function fixLocator(
  snapshot: BookSnapshot,
  { book: { list }, locate }: ReadPlanBook,
): (fix: Fix | null) => Steps<LocatedFix | null> {
  const sheet = snapshot.sheets.find(({ name }) => name === list?.sheet);
  const isCovered = coveredCells(sheet?.merges ?? []);
  const at = (place: Place): CellBefore => {
    const { sheet: name, cell } = locate(place);
    return { sheet: name, cell, before: valueAt(sheet, cell) };
  };
  const isNamed = snapshot.names.some(({ name }) => name === SCALE_NAME);
  return function* (fix) {
    if (fix === null || list === undefined) return null;
    const { kind } = fix;
    const cells = yield* mapInSteps(fix.cells, (cellFix): LocatedCellFix | undefined => {
      const { place, was, content, numberFormat, comment } = cellFix;
      const { sheet: name, cell, before } = at(place);
      // field by field: there may be tens of thousands, and objects are slow to take apart
      return isAsRead(before, was) && !isCovered(cellPosition(cell))
        ? { sheet: name, cell, before, content, numberFormat, comment }
        : undefined;
    });
    if (!cells.every((cell) => cell !== undefined)) return null;
    const formulas = kind === "grade" ? formulasOf(fix.cells, list, at, isNamed) : undefined;
    const basis = kind === "spelling" ? [] : yield* basisOf(fix, list, at);
    return { kind, cells, ...(formulas === undefined ? {} : { formulas }), basis };
  };
}

function valueAt(sheet: SheetSnapshot | undefined, cell: string): CellValue {
  const { row, column } = cellPosition(cell);
  return sheet?.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

function isAsRead(before: CellValue, was: string): boolean {
  const isError = typeof before === "object" && before !== null;
  return !isError && cellText(before) === was;
}

const VALUES = ["baseline", "current", "target"] as const;

/**
 * The rows' values but for the cells that are written; for grades and methods also the method and the report year's
 * grade.
 */
function* basisOf(
  { kind, cells }: Fix,
  list: PlanList,
  at: (place: Place) => CellBefore,
): Steps<readonly CellBefore[]> {
  const others: Place[] = VALUES.filter((field) => !list.missingHeadings.includes(field)).map((field) => ({
    field,
  }));
  if (kind !== "number" && list.hasMethodColumn) others.push({ field: "method" });
  if (kind !== "number" && list.reportGrade !== undefined)
    others.push({ field: "grade", nth: list.reportGrade });
  const byPlan = [...groupBy(cells, ({ place }) => place.plan)];
  return yield* flatMapInSteps(byPlan, ([plan, written]) => {
    const isWritten = ({ field, nth = 0 }: Place): boolean =>
      written.some(({ place }) => place.field === field && (place.nth ?? 0) === nth);
    return plan === undefined
      ? []
      : others.filter((place) => !isWritten(place)).map((place) => at({ ...place, plan }));
  });
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
