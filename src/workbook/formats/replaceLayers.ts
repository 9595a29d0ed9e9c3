import { DIAGONAL_LINE } from "../../core/sheet/diagonalLine";
import type { Box } from "../../core/sheet/sheetDraft";
import type { OverBook } from "../../usecases/ports";
import { isWithin, runsOfCells, singleCells } from "./colourLayer";
import type { ColourLayer } from "./colourLayer";
import { drawDiagonal } from "./drawDiagonal";
import { gradeRule } from "./gradeRules";
import { foundLayer, loadLayer } from "./laidLayer";
import type { LaidLayer } from "./laidLayer";
import { layBar } from "./rateBars";
import { replaceOver } from "./replaceOver";
import type { Laying, Place, Replaced } from "./replaceOver";
import { RequestBudget } from "../requestBudget";
import { suspendUntilSync } from "../write/suspendUntilSync";

/** Rough sizes of what one rule, one line and one cell to be looked at cost in a request. */
const BYTES_OF_RULE = 3_000;
const BYTES_OF_LINE = 500;

/**
 * Takes our rules, bars and diagonal lines off these sheets and lays others. What fails halfway is put back as it was.
 *
 * Which rules there are is asked together with the book's cells, or alone where no book is wanted; then how ours look;
 * then all is written: four syncs or three, and one fewer where there is nothing to look at.
 *
 * A diagonal line that is there already and isn't ours stays, and stays theirs.
 *
 * @param wanted one a sheet; an empty one only takes off
 */
export function replaceLayers(wanted: OverBook<readonly ColourLayer[]>): Promise<Replaced<ColourLayer>> {
  return replaceOver(wanted, replace);
}

async function replace(
  context: Excel.RequestContext,
  places: readonly Place<ColourLayer>[],
  { isFound, isPutBack = false }: Laying<ColourLayer>,
): Promise<readonly ColourLayer[]> {
  const asking = new RequestBudget(context);
  const rules: (() => LaidLayer)[] = [];
  const cells: DiagonalCell[][] = [];
  for (const { layer, sheet, formats } of places) {
    rules.push(await loadLayer(formats, asking));
    cells.push(await loadDiagonals(sheet, layer.diagonals, asking));
  }
  if (asking.isWaiting) await context.sync();
  const laid = rules.map((ours) => ours());
  const before = places.map(({ layer }, at) => foundLayer(layer.sheet, laid[at]!));
  isFound?.(before);
  const writing = new RequestBudget(context);
  if (places.length > 0) suspendUntilSync(context);
  for (const [at, { sheet, layer }] of places.entries()) {
    const { diagonals, bars } = before[at]!;
    await takeOff(sheet, laid[at]!, diagonals, writing);
    const free = cells[at]!.filter(
      ({ box, border }) =>
        isPutBack || border.style === "None" || diagonals.some((ours) => isWithin(box, ours)),
    );
    const wanted = layer.areBarsKept === true && bars.length === 0 ? { ...layer, bars } : layer;
    await layOn(sheet, wanted, runsOfCells(free.map(({ box }) => box)), writing);
  }
  if (places.length > 0) await context.sync();
  return before;
}

interface DiagonalCell {
  readonly box: Box;
  readonly border: Excel.RangeBorder;
}

async function loadDiagonals(
  sheet: Excel.Worksheet,
  boxes: readonly Box[],
  budget: RequestBudget,
): Promise<DiagonalCell[]> {
  const cells: DiagonalCell[] = [];
  for (const box of singleCells(boxes)) {
    await budget.spend(BYTES_OF_LINE);
    cells.push({ box, border: diagonalOf(sheet, box).load("style") });
  }
  return cells;
}

async function takeOff(
  sheet: Excel.Worksheet,
  { rules, bars }: LaidLayer,
  diagonals: readonly Box[],
  budget: RequestBudget,
): Promise<void> {
  const { conditionalFormats } = sheet.getRange();
  for (const { id } of [...rules, ...bars]) {
    await budget.spend(BYTES_OF_LINE);
    conditionalFormats.getItem(id).delete();
  }
  for (const box of diagonals) {
    await budget.spend(BYTES_OF_LINE);
    diagonalOf(sheet, box).style = "None";
  }
}

async function layOn(
  sheet: Excel.Worksheet,
  { rules, bars }: ColourLayer,
  diagonals: readonly Box[],
  budget: RequestBudget,
): Promise<void> {
  for (const { box, colour } of rules) {
    await budget.spend(BYTES_OF_RULE);
    const { custom } = rangeOf(sheet, box).conditionalFormats.add("Custom");
    custom.rule.formula = gradeRule(colour.label, box.row, box.column);
    custom.format.fill.color = colour.fill;
    custom.format.font.color = colour.text;
    custom.format.font.bold = true;
  }
  for (const box of bars) {
    await budget.spend(BYTES_OF_RULE);
    layBar(rangeOf(sheet, box));
  }
  for (const box of diagonals) {
    await budget.spend(BYTES_OF_RULE);
    drawDiagonal(rangeOf(sheet, box), DIAGONAL_LINE);
  }
}

function diagonalOf(sheet: Excel.Worksheet, box: Box): Excel.RangeBorder {
  return rangeOf(sheet, box).format.borders.getItem("DiagonalUp");
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
