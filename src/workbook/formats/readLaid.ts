import type { LaidOver } from "../../usecases/ports";
import { runWhenFree } from "../runWhenFree";
import { RequestBudget } from "../requestBudget";
import { singleCells } from "./colourLayer";
import { ourRule } from "./gradeRules";
import { loadFormats, loadRules } from "./laidRules";
import { severityOfRule } from "./markRules";
import { loadBars } from "./rateBars";

/**
 * What of ours lies over these sheets: one sync for which rules there are, one for how they look; without rules only the
 * first.
 *
 * @returns `undefined` where Excel refused, or a sheet is gone
 */
export function readLaid(sheets: readonly string[]): Promise<LaidOver | undefined> {
  return runWhenFree(async (context) => {
    const { worksheets } = context.workbook;
    const asked = sheets.map((sheet) => ({ sheet, formats: loadFormats(worksheets.getItem(sheet)) }));
    if (asked.length > 0) await context.sync();
    const budget = new RequestBudget(context);
    const queued: (() => LaidOver)[] = [];
    for (const { sheet, formats } of asked) queued.push(await laidOn(sheet, formats, budget));
    if (budget.isWaiting) await context.sync();
    const laid = queued.map((read) => read());
    return { marks: laid.flatMap(({ marks }) => marks), hasBars: laid.some(({ hasBars }) => hasBars) };
  });
}

async function laidOn(
  sheet: string,
  formats: Excel.ConditionalFormatCollection,
  budget: RequestBudget,
): Promise<() => LaidOver> {
  const rules = await loadRules(formats, budget, (formula) => severityOfRule(formula) ?? barOf(formula));
  const bars = await loadBars(formats, budget);
  return () => {
    const ours = rules();
    const cells = ours.flatMap(({ rule: severity, boxes }) =>
      severity === "bar" ? [] : singleCells(boxes).map(({ row, column }) => ({ row, column, severity })),
    );
    const marked = ours.flatMap(({ rule, boxes }) => (rule === "bar" ? boxes : []));
    return { marks: cells.length === 0 ? [] : [{ sheet, cells }], hasBars: bars(marked).length > 0 };
  };
}

function barOf(formula: string): "bar" | undefined {
  return ourRule(formula) === "bar" ? "bar" : undefined;
}
