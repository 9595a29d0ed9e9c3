import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { readYearValue } from "../fiscal-year/readYearValue";
import type { GradingMethod } from "../grading/gradingOptions";
import { readMethod } from "../grading/readMethod";
import type { ScaleCell } from "../grading/readScale";
import { scaleIssues, type ScaleLineIssue } from "../grading/scaleIssues";
import { compact } from "../text/compact";
import { bookSettings, type SettingLine } from "./bookSettings";
import { cellAddress } from "./cellAddress";
import type { CellPlace } from "./cellPlace";
import { dateText } from "./dateText";
import type { PlanYears } from "./listHeadingCells";
import { scaleTable } from "./scaleTable";
import {
  ACCEPTED_NAME,
  DEPARTMENTS_NAME,
  filledLines,
  PLAN_SETTINGS_NAME,
  settingTable,
  textIn,
} from "./settingTable";
import type { BookSnapshot, CellValue, SheetSnapshot } from "./sheetSnapshot";
import { stageSettings, type StageSettings } from "./stageTable";

/** 計画の設定 as its lines are labelled, in their order. */
export const PLAN_SETTING_LABELS = {
  name: "計画の名前",
  baseline: "当初の年度",
  current: "現状の年度",
  target: "目標の年度",
  method: "既定の算定方法",
} as const;

export type PlanSettingField = keyof typeof PLAN_SETTING_LABELS;

/** A value of the settings as it stands in its cell. */
export interface SettingText {
  readonly text: string;
  readonly place: CellPlace;
}

export interface SettingYear extends SettingText {
  /** `undefined`: blank, or no year */
  readonly year: FiscalYear | undefined;
}

export interface SettingMethod extends SettingText {
  /** `undefined`: blank, or no method */
  readonly method: GradingMethod | undefined;
}

/** A line of 評価基準 with its cells as they stand, so that a wrong one can be shown. */
export interface ScaleSetting {
  readonly cells: readonly ScaleCell[];
  readonly place: CellPlace;
}

/** A line of 了承した指摘. */
export interface AcceptedLine extends SettingLine {
  /** "" where none is given */
  readonly date: string;
}

/** What the settings sheet says. A part is `undefined` where the book has no table for it. */
export interface SettingsReading {
  readonly scale:
    { readonly lines: readonly ScaleSetting[]; readonly issues: readonly ScaleLineIssue[] } | undefined;
  /** fields that have no line are absent */
  readonly plan:
    | ({ readonly name?: SettingText; readonly method?: SettingMethod } & {
        readonly [field in keyof PlanYears]?: SettingYear;
      })
    | undefined;
  readonly stages: StageSettings | undefined;
  readonly departments: readonly SettingText[] | undefined;
  readonly rulesOff: readonly SettingLine[];
  readonly accepted: readonly AcceptedLine[];
}

/**
 * 設定の読み取り all that the settings of a book say, each with its cell.
 *
 * @see SPEC.md S80, S81, S90 to S92, S150 to S152
 */
export function readSettings(book: BookSnapshot): SettingsReading {
  const { rulesOff, accepted } = bookSettings(book);
  const dates = filledLines(book, ACCEPTED_NAME).map(({ sheet, row, column }) =>
    dateText(valueIn(sheet, row, column + 2)),
  );
  return {
    scale: scaleOf(book),
    plan: planOf(book),
    stages: stageSettings(book),
    departments: departmentsOf(book),
    rulesOff,
    accepted: accepted.map((line, at) => ({ ...line, date: dates[at] ?? "" })),
  };
}

/** 既定の算定方法 of the settings; `undefined` where none is named, or what is named is none. @see SPEC.md S92 */
export function defaultMethod(book: BookSnapshot): GradingMethod | undefined {
  return planOf(book)?.method?.method;
}

function scaleOf(book: BookSnapshot): SettingsReading["scale"] {
  const table = scaleTable(book);
  if (table === undefined) return undefined;
  const { sheet, box, lines } = table;
  return {
    lines: lines.map((cells, at) => ({ cells, place: placeIn(sheet, box.row + at, box.column) })),
    issues: scaleIssues(lines),
  };
}

function planOf(book: BookSnapshot): SettingsReading["plan"] {
  const table = settingTable(book, PLAN_SETTINGS_NAME);
  if (table === undefined) return undefined;
  const { sheet, named, rows } = table;
  const plan: {
    name?: SettingText;
    method?: SettingMethod;
    baseline?: SettingYear;
    current?: SettingYear;
    target?: SettingYear;
  } = {};
  for (let row = named.row; row < named.row + rows; row++) {
    const field = planSettingField(textIn(sheet, row, named.column));
    if (field === undefined || plan[field] !== undefined) continue;
    const text = textIn(sheet, row, named.column + 1);
    const written = { text, place: placeIn(sheet, row, named.column + 1) };
    if (field === "name") plan.name = written;
    else if (field === "method") plan.method = { ...written, method: readMethod(text) };
    else plan[field] = { ...written, year: yearAt(sheet, row, named.column + 1) };
  }
  return plan;
}

/** Which line of 計画の設定 a label heads. */
export function planSettingField(label: string): PlanSettingField | undefined {
  const sought = compact(label);
  const fields = Object.keys(PLAN_SETTING_LABELS) as PlanSettingField[];
  return fields.find((field) => PLAN_SETTING_LABELS[field] === sought);
}

function yearAt(sheet: SheetSnapshot, row: number, column: number): FiscalYear | undefined {
  const value = valueIn(sheet, row, column);
  const read = readYearValue(typeof value === "object" ? null : value);
  return read.ok ? read.value : undefined;
}

function valueIn(sheet: SheetSnapshot, row: number, column: number): CellValue | undefined {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn];
}

function departmentsOf(book: BookSnapshot): readonly SettingText[] | undefined {
  if (settingTable(book, DEPARTMENTS_NAME) === undefined) return undefined;
  return filledLines(book, DEPARTMENTS_NAME).map(({ sheet, row, column, text }) => ({
    text,
    place: placeIn(sheet, row, column),
  }));
}

function placeIn({ name }: SheetSnapshot, row: number, column: number): CellPlace {
  return { sheet: name, cell: cellAddress(row, column) };
}
