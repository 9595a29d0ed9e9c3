import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { METHOD_LABELS } from "../grading/methodLabels";
import type { SamplePlan } from "../plan/samplePlan";
import { readText } from "../quantity/readText";
import { gradeFormulas } from "./gradeFormulas";
import type { ListLayout } from "./listLayout";
import type { DraftCell } from "./sheetDraft";
import { valueCells } from "./valueCells";

/** One row of a new list. */
export interface ListRow {
  readonly cells: readonly DraftCell[];
  /** number formats by column, where a value has one */
  readonly formats: readonly (readonly [column: number, numberFormat: string])[];
  /** the report year's letter is typed, and so is its reason: the row has no formula for them */
  readonly isTyped: boolean;
  /** 指標の設定困難 */
  readonly isUnmeasurable: boolean;
}

interface RowPlace {
  readonly layout: ListLayout;
  /** from 0 */
  readonly row: number;
  readonly width: number;
  readonly gradeYears: readonly FiscalYear[];
  /** whose grade is computed: the current value's */
  readonly reportYear: FiscalYear;
}

/**
 * 一覧の1行: a row that waits for its plan, or one of the sample's.
 *
 * The grade of the report year is a formula, unless the plan's published letter comes from no method: such a letter
 * stays typed, as what was published.
 *
 * @param plan a number alone is a row to be filled in
 * @see SPEC.md S36, S37, S39
 */
export function listRow(plan: SamplePlan | number, place: RowPlace): ListRow {
  const { layout, row, width, gradeYears, reportYear } = place;
  const { columns } = layout;
  const cells = new Array<DraftCell>(width).fill(null);
  const formulas = gradeFormulas(layout, row);
  const report = gradeYears.indexOf(reportYear);
  if (report >= 0) cells[columns.firstGrade + report] = { formula: formulas.grade };
  cells[columns.rate] = { formula: formulas.rate };
  if (report >= 0) cells[columns.reason] = { formula: formulas.reason };
  if (typeof plan === "number") {
    cells[columns.title] = plan;
    return { cells, formats: [], isTyped: false, isUnmeasurable: false };
  }
  cells[columns.title] = `${plan.number} ${plan.title}`;
  cells[columns.departments] = plan.departments;
  cells[columns.indicator] = plan.indicator;
  cells[columns.overview] = plan.overview;
  cells[columns.method] = plan.method === null ? null : METHOD_LABELS[plan.method];
  const values = valueCells([plan.baseline, plan.current, plan.target]);
  values.forEach(({ cell }, at) => (cells[columns.baseline + at] = cell));
  const typed = typedLetter(plan, reportYear);
  const isTyped = typed !== null;
  if (isTyped) cells[columns.reason] = null;
  gradeYears.forEach((year, at) => {
    if (at !== report) cells[columns.firstGrade + at] = letterOf(plan, year);
    else if (isTyped) cells[columns.firstGrade + at] = typed;
  });
  return {
    cells,
    formats: values.flatMap(({ numberFormat }, at) =>
      numberFormat === undefined ? [] : [[columns.baseline + at, numberFormat] as const],
    ),
    isTyped,
    isUnmeasurable: readText(plan.indicator).kind === "unmeasurable",
  };
}

function letterOf({ grades }: SamplePlan, year: FiscalYear): string | null {
  return grades.find((grade) => grade.year === year)?.letter ?? null;
}

function typedLetter(plan: SamplePlan, reportYear: FiscalYear): string | null {
  return plan.method === null || plan.method === "judged" ? letterOf(plan, reportYear) : null;
}
