import type { GradeScale } from "../grading/gradeScale";
import type { GradingMethod } from "../grading/gradingOptions";
import { readMethod } from "../grading/readMethod";
import type { ActionPlan, FieldError, GradeCell } from "../plan/planList";
import { readText } from "../quantity/readText";
import { readValue } from "../quantity/readValue";
import type { ValueReading } from "../quantity/valueReading";
import { compact } from "../text/compact";
import { cellText } from "./cellText";
import type { ListColumns, SingleField } from "./listColumns";
import type { PlanRow } from "./planRows";
import { readGrade } from "./readGrade";
import { readWithUnit, unitColumn } from "./readWithUnit";
import type { CellError, CellValue, SheetSnapshot } from "./sheetSnapshot";

/** What all rows of one list have in common. */
export interface ListContext {
  readonly sheet: SheetSnapshot;
  readonly columns: ListColumns;
  readonly scale: GradeScale;
  /** one merged grade stands for this row and others of its plan */
  readonly sharesGrade: (row: number) => boolean;
}

/**
 * One row of the list as a plan.
 *
 * @param above the plan whose further indicator a continuation row is
 * @see SPEC.md S20 to S23
 */
export function readPlan(
  { sheet, columns, scale, sharesGrade }: ListContext,
  row: PlanRow,
  index: number,
  above: ActionPlan | undefined,
): ActionPlan {
  const cells = sheet.values[row.row] ?? [];
  const formats = sheet.formats?.[row.row] ?? [];
  const cell = (field: SingleField): CellValue => cellOf(cells, columns.single[field]?.column);
  const text = (field: SingleField): string => cellText(cell(field));
  const value = (field: SingleField): ValueReading => {
    const column = columns.single[field]?.column;
    if (column === undefined) return readValue(null);
    const content = cellOf(cells, column);
    const unit = cellText(cellOf(cells, unitColumn(columns, column)));
    return readWithUnit(isError(content) ? null : content, formats[column] ?? "", unit);
  };
  const continued = row.kind === "continuation" ? above : undefined;
  const indicator = text("indicator");
  return {
    index,
    number: continued?.number ?? row.number,
    numberText: continued?.numberText ?? row.numberText,
    title:
      row.title === "" && continued !== undefined ? continued.title : isError(cell("title")) ? "" : row.title,
    continues: continued !== undefined,
    departments: text("departments") || (continued?.departments ?? ""),
    indicator,
    unmeasurable: readText(compact(indicator)).kind === "unmeasurable",
    baseline: value("baseline"),
    current: value("current"),
    target: value("target"),
    overview: text("overview"),
    grades: columns.grades.map(({ column, year }): GradeCell => {
      const content = cellOf(cells, column);
      const written = typeof content === "string" ? content : cellText(content);
      const reading = readGrade(written, scale);
      const error = isError(content) ? content.error : undefined;
      return { year, text: reading.kind === "blank" ? "" : written, reading, error };
    }),
    // one grade of several indicators comes from none of them
    method: sharesGrade(row.row) && text("method") === "" ? "judged" : methodOf(text("method")),
    errors: errorsOf(cell, columns),
  };
}

function cellOf(cells: readonly CellValue[], column: number | undefined): CellValue {
  return column === undefined ? null : (cells[column] ?? null);
}

function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A none mark names no method, as a blank does. */
function methodOf(text: string): GradingMethod | undefined | null {
  const { kind } = readText(text);
  return kind === "blank" || kind === "none" ? undefined : (readMethod(text) ?? null);
}

function errorsOf(cell: (field: SingleField) => CellValue, { single }: ListColumns): FieldError[] {
  const errors: FieldError[] = [];
  for (const field of Object.keys(single) as SingleField[]) {
    const value = cell(field);
    if (isError(value)) errors.push({ field, error: value.error });
  }
  return errors;
}
