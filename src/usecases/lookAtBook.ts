import { gradePalette, type LabelColour } from "../core/colour/gradePalette";
import { formatYear } from "../core/fiscal-year/formatYear";
import type { PlanList, YearHeading } from "../core/plan/planList";
import { shift } from "../core/quantity/decimal";
import { formatDecimal } from "../core/quantity/formatDecimal";
import { cellAddress } from "../core/sheet/cellAddress";
import type { CellPlace } from "../core/sheet/cellPlace";
import { SCALE_NAME } from "../core/sheet/namedScale";
import { readPlanBook, type ReadPlanBook } from "../core/sheet/readPlanBook";
import type { BookSnapshot, SheetSnapshot } from "../core/sheet/sheetSnapshot";
import type { BookSource } from "./ports";

/** One year of the list's headings. */
export interface BookYear {
  readonly field: YearHeading["field"];
  /** as written */
  readonly text: string;
  /** R2(2020); `undefined` where the heading names none that can be read */
  readonly label: string | undefined;
  readonly place: CellPlace;
}

/** What the open book says of itself. */
export interface BookFacts {
  /** as it was read */
  readonly book: BookSnapshot;
  /** no list: nothing of the rest is known */
  readonly list: ListFacts | undefined;
}

/** One grade of the scale and the rates that it takes, as percent. */
export interface LevelFacts {
  readonly label: string;
  /** `undefined`: all the rest */
  readonly from: { readonly percent: string; readonly isIncluded: boolean } | undefined;
}

export interface ListFacts {
  readonly sheet: string;
  /** 第一次行政改革プラン; `undefined` where no title in the list's form stands over it */
  readonly planName: string | undefined;
  /** R2(2020) */
  readonly reportYear: string | undefined;
  /** best first */
  readonly levels: readonly LevelFacts[];
  readonly scaleSource: PlanList["scaleSource"];
  /** the first cell of the range 評価基準, where it is the source */
  readonly scalePlace: CellPlace | undefined;
  readonly colours: readonly LabelColour[];
  readonly hasMethods: boolean;
  readonly years: readonly BookYear[];
}

/** Reads what the pane tells of the book: the plan's name, its years and its scale. */
export async function lookAtBook(source: BookSource): Promise<BookFacts> {
  const book = await source.readBook();
  const { book: seen, locate } = readPlanBook(book);
  return { book, list: seen.list && listFacts(book, seen.list, locate) };
}

function listFacts(snapshot: BookSnapshot, list: PlanList, locate: ReadPlanBook["locate"]): ListFacts {
  const scaleName = snapshot.names.find(({ name }) => name === SCALE_NAME);
  return {
    sheet: list.sheet,
    planName: planNameOn(snapshot.sheets.find(({ name }) => name === list.sheet)),
    reportYear: labelOf(list.reportYear),
    levels: list.scale.map(({ label, bound, includesBound }) => ({
      label,
      from: bound && { percent: `${formatDecimal(shift(bound, 2))}%`, isIncluded: includesBound },
    })),
    scaleSource: list.scaleSource,
    scalePlace:
      list.scaleSource === "name" && scaleName !== undefined
        ? { sheet: scaleName.sheet, cell: cellAddress(scaleName.firstRow, scaleName.firstColumn) }
        : undefined,
    colours: gradePalette(list.scale.map(({ label }) => label)),
    hasMethods: list.plans.some(({ method }) => method !== undefined),
    // 昨年度取組内容の概要 names no year, and needs none
    years: list.headings
      .filter(({ field, year }) => field !== "overview" || year !== undefined)
      .map(({ field, nth, text, year }) => ({
        field,
        text,
        label: labelOf(year),
        place: locate({ field, nth }),
      })),
  };
}

function labelOf(year: number | undefined): string | undefined {
  return year === undefined ? undefined : formatYear(year, "default");
}

const BEHIND_NAME = "に基づく行動計画";

/** ◆第一次行政改革プランに基づく行動計画一覧, in one of the first rows. */
function planNameOn(sheet: SheetSnapshot | undefined): string | undefined {
  for (const row of sheet?.values.slice(0, 10) ?? []) {
    for (const value of row) {
      if (typeof value !== "string") continue;
      const end = value.indexOf(BEHIND_NAME);
      const name = end < 0 ? "" : value.slice(0, end).replace(/^[\s◆◇■□●○★☆]*/, "");
      if (name !== "") return name;
    }
  }
  return undefined;
}
