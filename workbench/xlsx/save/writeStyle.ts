import type {
  IBorderData,
  IBorderStyleData,
  IStyleBase,
  IStyleData,
  ITextRotation,
  Nullable,
} from "@univerjs/core";
import type { AlignmentStyle, BorderSide, BorderStyle, BorderLineStyle, CellStyle, FontStyle } from "hucre";
import { fileColour } from "../units/colour";
import {
  BORDER_STYLES,
  HORIZONTAL,
  INDENT_PIXELS,
  PADDING_PIXELS,
  VERTICAL,
  WRAP,
} from "../units/univerCodes";

/** A style of Univer in the words of the file format. */
export function writeStyle(style: IStyleData): CellStyle {
  const font = writeFont(style);
  const background = fileColour(style.bg?.rgb);
  const border = style.bd && writeBorders(style.bd);
  const alignment = writeAlignment(style);
  const format = style.n?.pattern;
  return {
    ...(hasContent(font) && { font }),
    ...(background && { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: background } }),
    ...(border && hasContent(border) && { border }),
    ...(hasContent(alignment) && { alignment }),
    ...(format && format !== "General" && { numFmt: format }),
  };
}

/** The style of a conditional format: there the colour of a fill stands in the background's place, and no font has a name. */
export function writeRuleStyle(style: IStyleBase): CellStyle {
  const { bl, it, ul, st, cl, bg, bd } = style;
  const font = writeFont({
    ...(bl !== undefined && { bl }),
    ...(it !== undefined && { it }),
    ...(ul && { ul }),
    ...(st && { st }),
    ...(cl && { cl }),
  });
  const background = fileColour(bg?.rgb);
  const border = bd && writeBorders(bd);
  return {
    ...(hasContent(font) && { font }),
    ...(background && { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: background } }),
    ...(border && hasContent(border) && { border }),
  };
}

function writeFont({ ff, fs, bl, it, ul, st, cl, va }: IStyleBase): FontStyle {
  const color = fileColour(cl?.rgb);
  return {
    ...(ff && { name: ff }),
    ...(fs && { size: fs }),
    ...(bl && { bold: true }),
    ...(it && { italic: true }),
    ...(ul?.s && { underline: Number(ul.t) === 10 ? ("double" as const) : true }),
    ...(st?.s && { strikethrough: true }),
    ...(color && { color }),
    ...(Number(va) === 2 && { vertAlign: "subscript" as const }),
    ...(Number(va) === 3 && { vertAlign: "superscript" as const }),
  };
}

/** The format knows one line for both diagonals: the falling one's where both are there. */
function writeBorders({ t, r, b, l, tl_br: falling, bl_tr: rising }: IBorderData): BorderStyle {
  const sides = {
    top: side(t),
    right: side(r),
    bottom: side(b),
    left: side(l),
    diagonal: side(falling) ?? side(rising),
  };
  return {
    ...(Object.fromEntries(Object.entries(sides).filter(([, line]) => line)) as BorderStyle),
    ...(side(falling) && { diagonalDown: true }),
    ...(side(rising) && { diagonalUp: true }),
  };
}

function side(line: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = wordOf(BORDER_STYLES, line?.s) as BorderLineStyle | undefined;
  return style && { style, color: fileColour(line?.cl?.rgb) ?? { rgb: "000000" } };
}

function writeAlignment({ ht, vt, tb, tr, pd }: IStyleData): AlignmentStyle {
  const horizontal = wordOf(HORIZONTAL, Number(ht) === 5 ? 4 : ht) as AlignmentStyle["horizontal"];
  const vertical = wordOf(VERTICAL, vt) as AlignmentStyle["vertical"];
  const padding = (horizontal === "right" ? pd?.r : pd?.l) ?? 0;
  const indent = Math.round((padding - PADDING_PIXELS) / INDENT_PIXELS);
  const textRotation = tr ? rotation(tr) : 0;
  return {
    // Without a side Excel takes no notice of an indent.
    ...(horizontal ? { horizontal } : indent > 0 && { horizontal: "left" as const }),
    ...(vertical && { vertical }),
    ...(Number(tb) === WRAP && { wrapText: true }),
    ...(textRotation !== 0 && { textRotation }),
    ...(indent > 0 && { indent }),
  };
}

function rotation({ a, v }: ITextRotation): number {
  if (v) return 255;
  return a <= 0 ? Math.min(90, -a) : 90 + Math.min(90, a);
}

function wordOf(codes: Readonly<Record<string, number>>, code: Nullable<number>): string | undefined {
  return Object.keys(codes).find((word) => codes[word] === Number(code ?? -1));
}

const hasContent = (part: object): boolean => Object.keys(part).length > 0;
