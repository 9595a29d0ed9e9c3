import type { Box } from "../../core/sheet/sheetDraft";
import { BAR_RULE } from "./gradeRules";
import { boxesOfAddress } from "./laidRules";
import type { RequestBudget } from "../requestBudget";

/** A pale grey-blue: numbers stay legible over it, in print it is light grey. */
const FILL = "#D5E3F0";

/** 0 % and 100 %: bars of different rows, and of different lists, can be compared. */
const BOUNDS = { lower: 0, upper: 1 };

const BYTES_OF_BAR = 2_500;

/** One of our data bars as it lies now. */
export interface LaidBar {
  readonly id: string;
  readonly boxes: readonly Box[];
}

/**
 * Lays a data bar over the cells, with the rule by which it is known as ours: a data bar has no place for a mark of its
 * own.
 */
export function layBar(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: String(BOUNDS.lower) };
  dataBar.upperBoundRule = { type: "Number", formula: String(BOUNDS.upper) };
  dataBar.positiveFormat.fillColor = FILL;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.borderColor = "";
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = BAR_RULE;
  // never seen: a rule without any format may not be kept
  custom.format.font.color = FILL;
}

/**
 * Queues what data bars look like and where they lie.
 *
 * @param formats loaded by `loadFormats`
 * @returns ours of them, once the queue has been sent: those that look as we lay them, on cells that bear our rule
 *   (`marked`). Whoever has changed a bar's colour has made it his own.
 */
export async function loadBars(
  { items }: Excel.ConditionalFormatCollection,
  budget: RequestBudget,
): Promise<(marked: readonly Box[]) => readonly LaidBar[]> {
  const loaded: { readonly item: Excel.ConditionalFormat; readonly areas: Excel.RangeAreas }[] = [];
  for (const item of items) {
    if (item.type !== "DataBar") continue;
    await budget.spend(BYTES_OF_BAR);
    item.dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor,positiveFormat/gradientFill");
    loaded.push({ item, areas: item.getRanges().load("address") });
  }
  return (marked) =>
    loaded.flatMap(({ item, areas }) => {
      const boxes = boxesOfAddress(areas.address);
      const isOurs = looksLikeOurs(item.dataBar) && boxes.every((box) => isCovered(box, marked));
      return isOurs ? [{ id: item.id, boxes }] : [];
    });
}

function looksLikeOurs({
  lowerBoundRule,
  upperBoundRule,
  positiveFormat,
}: Excel.DataBarConditionalFormat): boolean {
  return (
    isNumber(lowerBoundRule, BOUNDS.lower) &&
    isNumber(upperBoundRule, BOUNDS.upper) &&
    !positiveFormat.gradientFill &&
    positiveFormat.fillColor.toUpperCase() === FILL
  );
}

/** Excel may give the number as it was written, or as a formula. */
function isNumber({ type, formula }: Excel.ConditionalDataBarRule, wanted: number): boolean {
  return type === "Number" && Number(String(formula).replace("=", "")) === wanted;
}

/** Whether boxes of one column, or of the same columns, cover the box together: copying rows splits the two rules apart. */
function isCovered(box: Box, by: readonly Box[]): boolean {
  const beside = by.filter(
    ({ column, columns }) => column <= box.column && column + columns >= box.column + box.columns,
  );
  let row = box.row;
  for (const { row: from, rows } of [...beside].sort((a, b) => a.row - b.row))
    if (from <= row && from + rows > row) row = from + rows;
  return row >= box.row + box.rows;
}
