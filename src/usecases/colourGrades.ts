import { gradePalette, type LabelColour } from "../core/colour/gradePalette";
import { readLists } from "../core/sheet/readLists";
import type { Box } from "../core/sheet/sheetDraft";
import type { BookSnapshot } from "../core/sheet/sheetSnapshot";
import type { ColourPlan, PlanWorkbook } from "./ports";

export interface ColourOutcome {
  /** sheets with a list; none: there was nothing to colour */
  readonly sheets: readonly string[];
  /** cells under our rules: laid, or taken off */
  readonly cells: number;
  /** cells with the diagonal line; 0 when colours were taken off */
  readonly diagonals: number;
  /** cells with data bars, where they were asked for; 0 when colours were taken off */
  readonly bars: number;
  /** what each grade looks like, best first, of the first list */
  readonly colours: readonly LabelColour[];
}

export interface ColourOptions {
  /** quiet data bars over the rates; absent: where there are some they are laid anew */
  readonly bars?: boolean | undefined;
}

/**
 * 色分け: lays the colours over every grade column of every list, and the diagonal line where nothing is measured; data
 * bars over the rates if they are wanted, and no longer if they aren't.
 */
export async function colourGrades(
  workbook: PlanWorkbook,
  { bars }: ColourOptions = {},
): Promise<ColourOutcome> {
  let plans: readonly ColourPlan[] = [];
  const cells = await workbook.colourGrades((book) => (plans = colourPlans(book, bars)));
  return {
    ...outcomeOf(plans, cells),
    diagonals: cellsOf(plans.flatMap((plan) => plan.diagonals)),
    bars: bars === true ? cellsOf(plans.flatMap((plan) => plan.bars ?? [])) : 0,
  };
}

/** 色を外す: takes our rules, bars and diagonal lines off every list. Other people's stay. */
export async function removeColours(workbook: PlanWorkbook): Promise<ColourOutcome> {
  let plans: readonly ColourPlan[] = [];
  const cells = await workbook.removeColours((book) => (plans = colourPlans(book, false)));
  return outcomeOf(plans, cells);
}

function colourPlans(book: BookSnapshot, bars: boolean | undefined): readonly ColourPlan[] {
  return readLists(book).flatMap(({ list, boxes }) =>
    boxes.grades.length === 0
      ? []
      : [
          {
            sheet: list.sheet,
            columns: boxes.grades,
            colours: gradePalette(list.scale.map(({ label }) => label)),
            diagonals: boxes.unmeasurable,
            bars: bars === false ? [] : boxes.rates,
            areBarsKept: bars === undefined,
          },
        ],
  );
}

function cellsOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function outcomeOf(plans: readonly ColourPlan[], cells: number): ColourOutcome {
  return {
    sheets: [...new Set(plans.map(({ sheet }) => sheet))],
    cells,
    diagonals: 0,
    bars: 0,
    colours: plans[0]?.colours ?? [],
  };
}
