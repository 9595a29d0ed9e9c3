import { readYear } from "../../core/fiscal-year/readYear";
import { DEFAULT_SCALE } from "../../core/grading/defaultScale";
import { officesOf } from "../../core/plan/officesOf";
import type { SamplePlan } from "../../core/plan/samplePlan";
import { draftList } from "../../core/sheet/draftList";
import { draftSettings } from "../../core/sheet/draftSettings";
import { freeSheetName } from "../../core/sheet/freeSheetName";
import type { PlanYears } from "../../core/sheet/listHeadingCells";
import { namedScale, SCALE_NAME } from "../../core/sheet/namedScale";
import type { Box, SheetDraft } from "../../core/sheet/sheetDraft";
import { sheetReference } from "../../core/sheet/sheetReference";
import type { BookSnapshot, DefinedName } from "../../core/sheet/sheetSnapshot";

/** What a clerk has typed on the screen 作成. */
export interface ScaffoldRequest {
  readonly name: string;
  /** in any written form: R2, 令和2年度, 2020 */
  readonly years: Readonly<Record<keyof PlanYears, string>>;
  readonly rows: number;
  readonly plans?: readonly SamplePlan[];
}

/** What keeps a request from being carried out. */
export type ScaffoldIssue =
  | { readonly code: "name-missing" }
  | { readonly code: "year-unreadable"; readonly field: keyof PlanYears; readonly text: string }
  /** not 当初 < 現状 ≤ 目標 */
  | { readonly code: "year-order" }
  | { readonly code: "rows-out-of-range"; readonly least: number; readonly most: number };

/** What will be made. */
export interface ScaffoldPlan {
  readonly drafts: readonly SheetDraft[];
  readonly listSheet: string;
  /** 行動計画一覧 is taken: the list gets the next free name */
  readonly takenName: string | undefined;
  /** the settings sheet: made, or the one that has 評価基準 already */
  readonly settings: { readonly sheet: string; readonly isNew: boolean };
  readonly years: PlanYears;
  readonly rows: number;
}

export type PlannedScaffold =
  | { readonly ok: true; readonly plan: ScaffoldPlan }
  | { readonly ok: false; readonly issues: readonly ScaffoldIssue[] };

const LIST_NAME = "行動計画一覧";
const SETTINGS_NAME = "設定";
const MOST_ROWS = 500;
const FIELDS = ["baseline", "current", "target"] as const;

/**
 * 一覧をつくる前に: what would be made in this workbook. Nothing is written.
 *
 * A book that has the name 評価基準 keeps its settings, and the list takes its scale from there.
 *
 * @param book as read last
 */
export function planScaffold(book: BookSnapshot, request: ScaffoldRequest): PlannedScaffold {
  const issues: ScaffoldIssue[] = [];
  const years = readYears(request.years, issues);
  const name = request.name.trim();
  if (name === "") issues.unshift({ code: "name-missing" });
  const least = Math.max(1, request.plans?.length ?? 0);
  if (!Number.isInteger(request.rows) || request.rows < least || request.rows > MOST_ROWS)
    issues.push({ code: "rows-out-of-range", least, most: MOST_ROWS });
  if (years === undefined || issues.length > 0) return { ok: false, issues };

  const names = book.sheets.map((sheet) => sheet.name);
  const listSheet = freeSheetName(LIST_NAME, names);
  const scale = namedScale(book)?.scale;
  const existing = scale && book.names.find((each) => each.name === SCALE_NAME);
  const settingsSheet = existing?.sheet ?? freeSheetName(SETTINGS_NAME, names);
  const settings = existing
    ? undefined
    : withFreeNames(
        draftSettings({ sheetName: settingsSheet, name, years, ...officesIn(request.plans) }),
        book.names,
      );
  const scaleBox = settings?.names.find((each) => each.name === SCALE_NAME)?.box ?? boxOf(existing);
  const isWholeTable = scaleBox?.rows === (scale ?? DEFAULT_SCALE).length;
  const list = draftList({
    name,
    sheetName: listSheet,
    years,
    rows: request.rows,
    scale: scale ?? DEFAULT_SCALE,
    ...(request.plans === undefined ? {} : { plans: request.plans }),
    ...(isWholeTable && scaleBox
      ? { gradeChoices: sheetReference(settingsSheet, { ...scaleBox, columns: 1 }) }
      : {}),
  });
  return {
    ok: true,
    plan: {
      // Formulas may name what is written after them; the list comes first among the tabs.
      drafts: settings === undefined ? [list] : [list, settings],
      listSheet,
      takenName: listSheet === LIST_NAME ? undefined : LIST_NAME,
      settings: { sheet: settingsSheet, isNew: settings !== undefined },
      years,
      rows: request.rows,
    },
  };
}

function readYears(texts: ScaffoldRequest["years"], issues: ScaffoldIssue[]): PlanYears | undefined {
  const years: Partial<Record<keyof PlanYears, number>> = {};
  for (const field of FIELDS) {
    const read = readYear(texts[field]);
    if (read.ok) years[field] = read.value.year;
    else issues.push({ code: "year-unreadable", field, text: texts[field] });
  }
  const { baseline, current, target } = years;
  if (baseline === undefined || current === undefined || target === undefined) return undefined;
  if (baseline >= current || current > target) issues.push({ code: "year-order" });
  return { baseline, current, target };
}

/** A name that the book has stays what it is. */
function withFreeNames(draft: SheetDraft, taken: readonly DefinedName[]): SheetDraft {
  const known = new Set(taken.map(({ name }) => name));
  return { ...draft, names: draft.names.filter(({ name }) => name === SCALE_NAME || !known.has(name)) };
}

function officesIn(plans: readonly SamplePlan[] | undefined): { departments?: readonly string[] } {
  return plans === undefined
    ? {}
    : { departments: officesOf(plans.map(({ departments }) => departments).join("、")) };
}

function boxOf(name: DefinedName | undefined): Box | undefined {
  return name && { row: name.firstRow, column: name.firstColumn, rows: name.rows, columns: name.columns };
}
