import type { ColourLayer } from "./colourLayer";
import { ourRule } from "./gradeRules";
import type { OurRule } from "./gradeRules";
import { loadRules } from "./laidRules";
import type { LaidRule } from "./laidRules";
import { loadBars } from "./rateBars";
import type { LaidBar } from "./rateBars";
import type { RequestBudget } from "../requestBudget";

/** What of our colours lies over a sheet now. */
export interface LaidLayer {
  readonly rules: readonly LaidRule<OurRule>[];
  readonly bars: readonly LaidBar[];
}

/**
 * Queues what our colours, lines and bars look like and where they lie.
 *
 * @param formats loaded by `loadFormats`
 * @returns what it is, once the queue has been sent
 */
export async function loadLayer(
  formats: Excel.ConditionalFormatCollection,
  budget: RequestBudget,
): Promise<() => LaidLayer> {
  const [rules, bars] = [await loadRules(formats, budget, ourRule), await loadBars(formats, budget)];
  return () => {
    const ours = rules();
    const marked = ours.flatMap(({ rule, boxes }) => (rule === "bar" ? boxes : []));
    return { rules: ours, bars: bars(marked) };
  };
}

/** What of ours lies over a sheet, so that it can be laid again. */
export function foundLayer(sheet: string, { rules, bars }: LaidLayer): ColourLayer {
  return {
    sheet,
    rules: rules.flatMap(({ rule, boxes, format }) => {
      if (typeof rule === "string") return [];
      const colour = { label: rule.label, fill: format.fill.color, text: format.font.color };
      return boxes.map((box) => ({ box, colour }));
    }),
    diagonals: rules.flatMap(({ rule, boxes }) => (rule === "diagonal" ? boxes : [])),
    bars: bars.flatMap(({ boxes }) => boxes),
  };
}
