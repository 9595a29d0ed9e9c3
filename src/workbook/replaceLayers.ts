import { DIAGONAL_LINE } from "../core/sheet/diagonalLine";
import type { Box } from "../core/sheet/sheetDraft";
import type { OverBook } from "../usecases/ports";
import { isWithin, runsOfCells, singleCells } from "./colourLayer";
import type { ColourLayer } from "./colourLayer";
import { drawDiagonal } from "./drawDiagonal";
import { gradeRule } from "./gradeRules";
import { foundLayer, loadFormats, loadRules } from "./laidRules";
import type { LaidRule } from "./laidRules";
import { readSheets } from "./readSheets";
import { RequestBudget } from "./requestBudget";
import { runExcel } from "./runExcel";
import { suspendUntilSync } from "./suspendUntilSync";
import { workbookErrorOf } from "./workbookErrorOf";

export interface ReplacedLayers {
  /** what of ours lay there before */
  readonly before: readonly ColourLayer[];
  readonly laid: readonly ColourLayer[];
}

interface Laying {
  readonly isFound?: (before: readonly ColourLayer[]) => void;
  /** All diagonals were ours: a line without its mark is what a refusal in the middle has left. */
  readonly isPutBack?: boolean;
}

/** Rough sizes of what one rule, one line and one cell to be looked at cost in a request. */
const BYTES_OF_RULE = 3_000;
const BYTES_OF_LINE = 500;

/**
 * Takes our rules and diagonal lines off these sheets and lays others. What fails halfway is put back as it was.
 *
 * Which rules there are is asked together with the book's cells, or alone where no book is wanted; then how ours look;
 * then all is written: four syncs or three, and one fewer where there is nothing to look at.
 *
 * A diagonal line that is there already and isn't ours stays, and stays theirs.
 *
 * @param wanted one a sheet; an empty one only takes off
 */
export async function replaceLayers(wanted: OverBook<readonly ColourLayer[]>): Promise<ReplacedLayers> {
  let before: readonly ColourLayer[] | undefined;
  try {
    return await lay(wanted, { isFound: (found) => (before = found) });
  } catch (refusal) {
    if (before !== undefined) await lay(before, { isPutBack: true }).catch(() => undefined);
    throw refusal;
  }
}

/** A layer, the sheet it is for, and the conditional formats that are there. */
interface Place {
  readonly layer: ColourLayer;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function lay(wanted: OverBook<readonly ColourLayer[]>, laying: Laying): Promise<ReplacedLayers> {
  return runExcel(async (context) => {
    if (typeof wanted !== "function") return layAt(context, () => placesOf(context, wanted), wanted, laying);
    const formats = new Map<string, Excel.ConditionalFormatCollection>();
    const book = await readSheets(context, {
      alsoLoad: (sheets) => sheets.forEach((sheet) => formats.set(sheet.name, loadFormats(sheet))),
    });
    const layers = wanted(book);
    const places = layers.map((layer) => ({
      layer,
      sheet: context.workbook.worksheets.getItem(layer.sheet),
      formats: formats.get(layer.sheet)!,
    }));
    return layAt(context, async () => places, layers, laying);
  });
}

async function placesOf(context: Excel.RequestContext, layers: readonly ColourLayer[]): Promise<Place[]> {
  const places = layers.map((layer) => {
    const sheet = context.workbook.worksheets.getItem(layer.sheet);
    return { layer, sheet, formats: loadFormats(sheet) };
  });
  if (places.length > 0) await context.sync();
  return places;
}

/** @throws WorkbookError that names the sheet, where it can only be one */
async function layAt(
  context: Excel.RequestContext,
  placesOf: () => Promise<readonly Place[]>,
  layers: readonly ColourLayer[],
  laying: Laying,
): Promise<ReplacedLayers> {
  try {
    return await replace(context, await placesOf(), laying);
  } catch (thrown) {
    throw workbookErrorOf(thrown, layers.length === 1 ? layers[0]!.sheet : undefined);
  }
}

async function replace(
  context: Excel.RequestContext,
  places: readonly Place[],
  { isFound, isPutBack = false }: Laying,
): Promise<ReplacedLayers> {
  const asking = new RequestBudget(context);
  const rules: (() => readonly LaidRule[])[] = [];
  const cells: DiagonalCell[][] = [];
  for (const { layer, sheet, formats } of places) {
    rules.push(await loadRules(formats, asking));
    cells.push(await loadDiagonals(sheet, layer.diagonals, asking));
  }
  if (asking.isWaiting) await context.sync();
  const laid = rules.map((ours) => ours());
  const before = places.map(({ layer }, at) => foundLayer(layer.sheet, laid[at]!));
  isFound?.(before);
  const writing = new RequestBudget(context);
  if (places.length > 0) suspendUntilSync(context);
  for (const [at, { sheet, layer }] of places.entries()) {
    const { diagonals } = before[at]!;
    await takeOff(sheet, laid[at]!, diagonals, writing);
    const free = cells[at]!.filter(
      ({ box, border }) =>
        isPutBack || border.style === "None" || diagonals.some((ours) => isWithin(box, ours)),
    );
    await layOn(sheet, layer, runsOfCells(free.map(({ box }) => box)), writing);
  }
  if (places.length > 0) await context.sync();
  return { before, laid: places.map(({ layer }) => layer) };
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
  laid: readonly LaidRule[],
  diagonals: readonly Box[],
  budget: RequestBudget,
): Promise<void> {
  const { conditionalFormats } = sheet.getRange();
  for (const { id } of laid) {
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
  { rules }: ColourLayer,
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
