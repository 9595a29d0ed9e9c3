import type { FiscalYear } from "../fiscal-year/fiscalYear";
import type { GradeScale } from "../grading/gradeScale";
import type { GradingMethod } from "../grading/gradingOptions";
import type { Stages } from "../grading/stage";
import type { ValueReading } from "../quantity/valueReading";
import type { FieldId } from "./fields";
import type { ScaleProblem } from "./scaleProblem";
import type { GradeReading } from "./gradeReading";

/** A heading of the list that may carry a year: H29(当初), R1 … */
export interface YearHeading {
  readonly field: "baseline" | "current" | "target" | "grade" | "overview";
  /** which of the field's columns, from 0 */
  readonly nth: number;
  /** as written; the tiers of a heading of several rows are joined by a space */
  readonly text: string;
  /** `undefined` where the heading names no year, or none that can be read. Of R2(2021) the era's: 2020 */
  readonly year: FiscalYear | undefined;
}

/** 達成度 as it stands in one grade column. */
export interface GradeCell {
  readonly year: FiscalYear | undefined;
  /** as written; "" for a blank cell and for one that holds an error */
  readonly text: string;
  readonly reading: GradeReading;
  /** #NAME? … where the cell holds one: rules are silent about the grade then */
  readonly error: string | undefined;
}

/** An error such as #REF! in a plan's cell, other than its grades. */
export interface FieldError {
  readonly field: FieldId;
  readonly error: string;
}

/** One 行動計画 of the list. */
export interface ActionPlan {
  /** position in the list, from 0 */
  readonly index: number;
  /** `undefined` where the row has none, or none that is a whole number */
  readonly number: number | undefined;
  /** the number as written (1, 1-2, No.3); "" where there is none */
  readonly numberText: string;
  /** without its number; "" for none */
  readonly title: string;
  /** what parts the table above the row, as written: 1 経営の視点; "" where nothing does */
  readonly group: string;
  /** a further indicator of the plan above, whose number, title and departments it repeats */
  readonly continues: boolean;
  /** as written */
  readonly departments: string;
  readonly indicator: string;
  /** the indicator is 指標の設定困難: blanks and none marks are right */
  readonly unmeasurable: boolean;
  readonly baseline: ValueReading;
  readonly current: ValueReading;
  readonly target: ValueReading;
  /** what the report year alone was to reach, where the list says it beside the target; else blank */
  readonly yearTarget: ValueReading;
  /** the three values as their own cells hold them, not yet read; errors and what is merged from elsewhere are null */
  readonly typed: Readonly<Record<"baseline" | "current" | "target", string | number | boolean | null>>;
  readonly overview: string;
  /** one for each grade column, in the order of the columns */
  readonly grades: readonly GradeCell[];
  /** `undefined`: the sheet names none. `null`: a text stands there that names no method */
  readonly method: GradingMethod | undefined | null;
  /** fields whose cell holds an error; they read as blank, and the rules that need them are silent */
  readonly errors: readonly FieldError[];
}

/** 一覧 the plan list: what one sheet's table says, without addresses. */
export interface PlanList {
  readonly sheet: string;
  readonly headings: readonly YearHeading[];
  /** needed headings that the table lacks */
  readonly missingHeadings: readonly FieldId[];
  /** 番号 has a column of its own; otherwise it stands before the title, in one cell */
  readonly hasNumberColumn: boolean;
  readonly hasMethodColumn: boolean;
  /** the year of the current value's heading, else of the overview's; rules that compute look at its grades only */
  readonly reportYear: FiscalYear | undefined;
  /** which grade column is the report year's, from 0; `undefined` where none is, or no year tells */
  readonly reportGrade: number | undefined;
  readonly scale: GradeScale;
  /** 段階の言葉 of the settings; the standard ones where they give none */
  readonly stages: Stages;
  /** where the scale was found: the name 評価基準, the legend at the table, that of another sheet, or nowhere */
  readonly scaleSource: "name" | "legend" | "sheet" | "default";
  /** a scale that the book gives and that can't be used; `undefined` where there is none such */
  readonly scaleProblem: ScaleProblem | undefined;
  /** grades of another scale than the default, where nothing tells which: no grade can be judged then. Mostly none */
  readonly foreignGrades: readonly string[];
  readonly plans: readonly ActionPlan[];
  /** numbers of the rows that wait to be filled in: no title, department, indicator or value. Not in `plans` */
  readonly emptyRows: readonly number[];
}
