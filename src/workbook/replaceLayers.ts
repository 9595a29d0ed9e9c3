import type { Box } from "../core/sheet/sheetDraft";
import { isWithin, runsOfCells, singleCells } from "./colourLayer";
import type { ColourLayer } from "./colourLayer";
import { DIAGONAL_RULE, gradeRule, ourRule } from "./gradeRules";
import { plainRange } from "./plainRange";
import { runExcel } from "./runExcel";
import { suspendUntilSync } from "./suspendUntilSync";
import { drawLine } from "./writeFormats";

const DIAGONAL = { color: "#767676", weight: "thin" } as const;

/** One of our rules as it lies now. */
interface LaidRule {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly rule: Exclude<ReturnType<typeof ourRule>, undefined>;
  readonly format: Excel.ConditionalRangeFormat;
}

interface Laying {
  readonly isFound?: (before: readonly ColourLayer[]) => void;
  /** All diagonals were ours: a line without its mark is what a refusal in the middle has left. */
  readonly isPutBack?: boolean;
}

/**
 * Takes our rules and diagonal lines off these sheets and lays others: three syncs, two where no rules are. What fails halfway is put
 * back as it was.
 *
 * A diagonal line that is there already and isn't ours stays, and stays theirs.
 *
 * @param layers one a sheet; an empty one only takes off
 * @returns what lay there before
 */
export async function replaceLayers(layers: readonly ColourLayer[]): Promise<readonly ColourLayer[]> {
  let before: readonly ColourLayer[] | undefined;
  try {
    return await lay(layers, { isFound: (found) => (before = found) });
  } catch (refusal) {
    if (before !== undefined) await lay(before, { isPutBack: true }).catch(() => undefined);
    throw refusal;
  }
}

function lay(
  layers: readonly ColourLayer[],
  { isFound, isPutBack = false }: Laying,
): Promise<readonly ColourLayer[]> {
  const [only, ...others] = layers;
  return runExcel(
    async (context) => {
      const sheets = layers.map(({ sheet }) => context.workbook.worksheets.getItem(sheet));
      const formats = sheets.map((sheet) => sheet.getRange().conditionalFormats.load("items/id,items/type"));
      const cells = layers.map(({ diagonals }) => singleCells(diagonals));
      const lines = cells.map((each, at) => each.map((cell) => diagonalOf(sheets[at]!, cell).load("style")));
      await context.sync();
      const custom = formats.map(({ items }) => items.filter(({ type }) => type === "Custom"));
      const found = custom.map((items) => items.map(loaded));
      if (custom.flat().length > 0) await context.sync();
      const laid = found.map((items) => items.flatMap(laidRule));
      const before = layers.map(({ sheet }, at) => foundLayer(sheet, laid[at]!));
      isFound?.(before);
      suspendUntilSync(context);
      for (const [at, sheet] of sheets.entries()) {
        takeOff(sheet, laid[at]!, before[at]!.diagonals);
        const free = cells[at]!.filter(
          (cell, i) =>
            isPutBack ||
            lines[at]![i]!.style === "None" ||
            before[at]!.diagonals.some((box) => isWithin(cell, box)),
        );
        layOn(sheet, layers[at]!, runsOfCells(free));
      }
      await context.sync();
      return before;
    },
    others.length === 0 ? only?.sheet : undefined,
  );
}

interface LoadedRule {
  readonly item: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

function loaded(item: Excel.ConditionalFormat): LoadedRule {
  item.custom.format.load("fill/color,font/color");
  return { item, rule: item.custom.rule.load("formula"), areas: item.getRanges().load("address") };
}

function laidRule({ item, rule: { formula }, areas }: LoadedRule): LaidRule[] {
  const rule = ourRule(formula);
  if (rule === undefined) return [];
  return [{ id: item.id, rule, boxes: boxesOf(areas.address), format: item.custom.format }];
}

function foundLayer(sheet: string, laid: readonly LaidRule[]): ColourLayer {
  return {
    sheet,
    rules: laid.flatMap(({ rule, boxes, format }) => {
      if (rule === "diagonal") return [];
      const colour = { label: rule.label, fill: format.fill.color, text: format.font.color };
      return boxes.map((box) => ({ box, colour }));
    }),
    diagonals: laid.flatMap(({ rule, boxes }) => (rule === "diagonal" ? boxes : [])),
  };
}

/** @param address several as well: "一覧!C2:C3,一覧!E2" */
function boxesOf(address: string): Box[] {
  return address.split(",").flatMap((each) => {
    // names of sheets may hold commas, which breaks them here: the cells stand after the last "!"
    const range = plainRange(`x!${each.slice(each.lastIndexOf("!") + 1)}`);
    return range === undefined
      ? []
      : [{ row: range.firstRow, column: range.firstColumn, rows: range.rows, columns: range.columns }];
  });
}

function takeOff(sheet: Excel.Worksheet, laid: readonly LaidRule[], diagonals: readonly Box[]): void {
  const { conditionalFormats } = sheet.getRange();
  for (const { id } of laid) conditionalFormats.getItem(id).delete();
  for (const box of diagonals) diagonalOf(sheet, box).style = "None";
}

function layOn(sheet: Excel.Worksheet, { rules }: ColourLayer, diagonals: readonly Box[]): void {
  for (const { box, colour } of rules) {
    const { custom } = rangeOf(sheet, box).conditionalFormats.add("Custom");
    custom.rule.formula = gradeRule(colour.label, box.row, box.column);
    custom.format.fill.color = colour.fill;
    custom.format.font.color = colour.text;
    custom.format.font.bold = true;
  }
  for (const box of diagonals) {
    drawLine(rangeOf(sheet, box), "DiagonalUp", DIAGONAL);
    const { custom } = rangeOf(sheet, box).conditionalFormats.add("Custom");
    custom.rule.formula = DIAGONAL_RULE;
    // never seen: a rule without any format may not be kept
    custom.format.font.color = DIAGONAL.color;
  }
}

function diagonalOf(sheet: Excel.Worksheet, box: Box): Excel.RangeBorder {
  return rangeOf(sheet, box).format.borders.getItem("DiagonalUp");
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
