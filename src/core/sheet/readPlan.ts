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
import { inSaidUnits, type RowValues, type SaidUnits } from "./saidUnits";
import type { CellError, CellValue, SheetSnapshot } from "./sheetSnapshot";

type ValueField = keyof RowValues;

/** What all rows of one list have in common. */
export interface ListContext {
  readonly sheet: SheetSnapshot;
  /** the sheet as it is, merged cells blank but for their first */
  readonly own: SheetSnapshot;
  readonly columns: ListColumns;
  readonly scale: GradeScale;
  /** what headings or a note say; `undefined`: nothing */
  readonly units: SaidUnits | undefined;
  /** one merged grade stands for this row and others of its plan */
  readonly sharesGrade: (row: number) => boolean;
  /** 既定の算定方法 of the settings; holds where the list has no column of methods */
  readonly usual: GradingMethod | undefined;
}

/**
 * One row of the list as a plan.
 *
 * @param above the plan whose further indicator a continuation row is
 * @see SPEC.md S20 to S23
 */
export function readPlan(
  { sheet, own, columns, scale, units, sharesGrade, usual }: ListContext,
  row: PlanRow,
  index: number,
  above: ActionPlan | undefined,
): ActionPlan {
  const cells = sheet.values[row.row] ?? [];
  const formats = sheet.formats?.[row.row] ?? [];
  const cell = (field: SingleField): CellValue => cellOf(cells, columns.single[field]?.column);
  const text = (field: SingleField): string => cellText(cell(field));
  const value = (field: ValueField, said = ""): ValueReading => valueIn(columns.single[field]?.column, said);
  const valueIn = (column: number | undefined, said: string): ValueReading => {
    if (column === undefined) return readValue(null);
    const content = cellOf(cells, column);
    const unit = cellText(cellOf(cells, unitColumn(columns, column)));
    return readWithUnit(isError(content) ? null : content, formats[column] ?? "", unit || said);
  };
  const values = (said?: SaidUnits): RowValues => ({
    baseline: value("baseline", said?.baseline),
    current: value("current", said?.current),
    target: value("target", said?.target),
  });
  const typed = (field: ValueField): ActionPlan["typed"][ValueField] => {
    const content = cellOf(own.values[row.row] ?? [], columns.single[field]?.column);
    return isError(content) ? null : content;
  };
  const method = columns.single.method === undefined ? usual : methodOf(text("method"));
  const continued = row.kind === "continuation" ? above : undefined;
  const indicator = text("indicator");
  return {
    index,
    number: continued?.number ?? row.number,
    numberText: continued?.numberText ?? row.numberText,
    title:
      row.title === "" && continued !== undefined ? continued.title : isError(cell("title")) ? "" : row.title,
    group: row.group,
    continues: continued !== undefined,
    departments: officeOf(text("departments"), above, continued),
    indicator,
    unmeasurable: readText(compact(indicator)).kind === "unmeasurable",
    ...(units === undefined ? values() : inSaidUnits(values(), values(units), indicator)),
    yearTarget: valueIn(columns.yearTarget?.column, units?.target ?? ""),
    typed: { baseline: typed("baseline"), current: typed("current"), target: typed("target") },
    overview: text("overview"),
    grades: columns.grades.map(({ column, year }): GradeCell => {
      const content = cellOf(cells, column);
      const written = typeof content === "string" ? content : cellText(content);
      const reading = readGrade(written, scale);
      const error = isError(content) ? content.error : undefined;
      return { year, text: reading.kind === "blank" ? "" : written, reading, error };
    }),
    // one grade of several indicators comes from none of them
    method: sharesGrade(row.row) && text("method") === "" ? "judged" : method,
    errors: errorsOf(cell, columns),
  };
}

const DITTO: ReadonlySet<string> = new Set(["〃", "″", "々", "同上", '"', "”"]);

/** 〃 is the office above. */
function officeOf(text: string, above: ActionPlan | undefined, continued: ActionPlan | undefined): string {
  if (DITTO.has(text) && above !== undefined) return above.departments;
  return text || (continued?.departments ?? "");
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
