import type { Box, CellFormat, LineStyle } from "../../core/sheet/sheetDraft";

const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;

type Side = Parameters<Excel.RangeBorderCollection["getItem"]>[0];

/** Gives a block of cells what the format says but for the diagonal line, and leaves the rest of their looks alone. */
export function writeFormats(sheet: Excel.Worksheet, box: Box, format: CellFormat): void {
  const range = sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
  const { fill, color, bold, size, font, horizontal, vertical, wrap, numberFormat, lines } = format;
  if (fill !== undefined) range.format.fill.color = fill;
  if (color !== undefined) range.format.font.color = color;
  if (bold !== undefined) range.format.font.bold = bold;
  if (size !== undefined) range.format.font.size = size;
  if (font !== undefined) range.format.font.name = font;
  if (horizontal !== undefined) range.format.horizontalAlignment = horizontal;
  if (vertical !== undefined) range.format.verticalAlignment = vertical;
  if (wrap !== undefined) range.format.wrapText = wrap;
  // one text for all cells of the range; the types know only the 2-D form
  if (numberFormat !== undefined) (range as { numberFormat: unknown }).numberFormat = numberFormat;
  if (lines !== undefined) for (const side of sidesOf(box)) drawLine(range, side, lines);
}

export function drawLine(range: Excel.Range, side: Side, { color, weight }: LineStyle): void {
  const border = range.format.borders.getItem(side);
  border.style = "Continuous";
  border.weight = WEIGHTS[weight];
  border.color = color;
}

/** A single row or column has no lines inside, and Excel refuses to draw them. */
function sidesOf({ rows, columns }: Box): Side[] {
  return [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
}
