import { formatYear } from "../../core/fiscal-year/formatYear";
import type { GradingMethod } from "../../core/grading/gradingOptions";
import { METHOD_LABELS } from "../../core/grading/methodLabels";
import type { FormulaBook } from "../../core/formulas/formulaBook";
import type { PlanYears } from "../../core/sheet/listHeadingCells";
import { PLAN_SETTING_LABELS, planSettingField, type PlanSettingField } from "../../core/sheet/readSettings";
import type { DraftCell } from "../../core/sheet/sheetDraft";
import { PLAN_SETTINGS_NAME, settingTable, textIn } from "../../core/sheet/settingTable";
import type { SettingsWorkbook } from "./acceptFinding";
import type { BookChanges, CellChange, SheetChanges } from "../bookChanges";
import { changeSettings } from "./changeSettings";
import { changeOf, settingCells } from "./settingCells";
import { putLines } from "./settingLines";
import type { SettingsOutcome } from "./settingsOutcome";

/** 年度を書く: of the plan, in 計画の設定. A cell that holds a bare year keeps to one. Lists keep their headings. */
export function writeYears(workbook: SettingsWorkbook, years: Partial<PlanYears>): Promise<SettingsOutcome> {
  const fields = ["baseline", "current", "target"] as const;
  const values = new Map<PlanSettingField, ValueOf>();
  for (const field of fields) {
    const year = years[field];
    if (year === undefined) continue;
    values.set(field, (before) => (typeof before === "number" ? year : formatYear(year, "default")));
  }
  return writePlanSettings(workbook, values, { years });
}

/** 既定の算定方法を書く: `undefined` names none. */
export function writeDefaultMethod(
  workbook: SettingsWorkbook,
  method: GradingMethod | undefined,
): Promise<SettingsOutcome> {
  const label = method === undefined ? null : METHOD_LABELS[method];
  return writePlanSettings(
    workbook,
    new Map([["method", () => label]]),
    method === undefined ? {} : { method },
  );
}

/** What a cell is to hold, by what it holds. */
type ValueOf = (before: DraftCell) => string | number | null;

function writePlanSettings(
  workbook: SettingsWorkbook,
  values: ReadonlyMap<PlanSettingField, ValueOf>,
  made: { readonly years?: Partial<PlanYears>; readonly method?: GradingMethod },
): Promise<SettingsOutcome> {
  const isNothing = [...values.values()].every((valueOf) => valueOf(null) === null);
  return changeSettings(workbook, {
    table: PLAN_SETTINGS_NAME,
    change: (book) => planChanges(book, values),
    ...(isNothing ? {} : { made }),
  });
}

function planChanges(
  book: FormulaBook,
  values: ReadonlyMap<PlanSettingField, ValueOf>,
): BookChanges | undefined {
  const table = settingTable(book, PLAN_SETTINGS_NAME);
  if (table === undefined) return undefined;
  const { sheet, named, rows } = table;
  const held = settingCells(book, sheet.name);
  const written = new Set<PlanSettingField>();
  const cells: CellChange[] = [];
  for (let row = named.row; row < named.row + rows; row++) {
    const field = planSettingField(textIn(sheet, row, named.column));
    const valueOf = field && values.get(field);
    if (field === undefined || valueOf === undefined || written.has(field)) continue;
    written.add(field);
    const before = held(row, named.column + 1);
    cells.push(...changeOf(row, named.column + 1, before, valueOf(before.content)));
  }
  const missing = [...values].filter(([field, valueOf]) => !written.has(field) && valueOf(null) !== null);
  if (missing.length === 0) return { cells: cells.length === 0 ? [] : [{ sheet: sheet.name, cells }] };
  const put = putLines(
    book,
    PLAN_SETTINGS_NAME,
    missing.map(([field, valueOf]) => [PLAN_SETTING_LABELS[field], String(valueOf(null) ?? "")]),
    (text) => planSettingField(text) ?? text,
  );
  return put && withCells(put, sheet.name, cells);
}

/** A cell of a table that grows is changed with the table. */
function withCells(changes: BookChanges, sheet: string, cells: readonly CellChange[]): BookChanges {
  const [table] = changes.tables ?? [];
  if (table === undefined) return { cells: [...changes.cells, { sheet, cells }].filter(hasCells) };
  const lines = table.lines.map((line, at) =>
    line.map((content, column) => {
      const own = cells.find(
        (cell) => cell.row === table.box.row + at && cell.column === table.box.column + column,
      );
      return own === undefined ? content : own.content;
    }),
  );
  return { ...changes, tables: [{ ...table, lines }] };
}

function hasCells({ cells }: SheetChanges): boolean {
  return cells.length > 0;
}
