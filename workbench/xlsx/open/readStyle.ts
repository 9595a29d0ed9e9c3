import type { IBorderData, IBorderStyleData, IStyleBase, IStyleData, ITextRotation } from "@univerjs/core";
import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import { formatOf } from "../parts/numberFormats";
import type { NumberFormats } from "../parts/numberFormats";
import { cssColour } from "../units/colour";
import type { ThemePalette } from "../units/colour";
import {
  BORDER_STYLES,
  HORIZONTAL,
  INDENT_PIXELS,
  PADDING_PIXELS,
  VERTICAL,
  WRAP,
} from "../units/univerCodes";

export interface StyleContext {
  readonly theme: ThemePalette;
  readonly formats: NumberFormats;
}

/** A cell's style in Univer's words. Cut down to what Univer draws: patterns become a colour, "shrink to fit" is dropped. */
export function readStyle(style: CellStyle, { theme, formats }: StyleContext): IStyleData {
  const pattern = formatOf(style.numFmt, formats);
  const { indent: level = 0, horizontal } = style.alignment ?? {};
  const indent = PADDING_PIXELS + level * INDENT_PIXELS;
  return {
    ...readRuleStyle(style, theme),
    ...(style.font?.name !== undefined && { ff: style.font.name }),
    ...(style.font?.size !== undefined && { fs: style.font.size }),
    ...(style.font?.vertAlign && { va: style.font.vertAlign === "subscript" ? 2 : 3 }),
    ...(pattern !== undefined && { n: { pattern } }),
    ...readAlignment(style.alignment ?? {}),
    ...(level > 0 && { pd: horizontal === "right" ? { r: indent } : { l: indent } }),
  };
}

/** The part of a style that a conditional format may set. */
export function readRuleStyle({ font, fill, border }: CellStyle, theme: ThemePalette): IStyleBase {
  const background = fill && backgroundOf(fill, theme);
  const borders = border && readBorders(border, theme);
  return {
    ...(font && readFont(font, theme)),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(borders && Object.keys(borders).length > 0 && { bd: borders }),
  };
}

function readFont(
  { bold, italic, underline, strikethrough, color }: FontStyle,
  theme: ThemePalette,
): IStyleBase {
  const css = cssColour(color, theme);
  const isDouble = underline === "double" || underline === "doubleAccounting";
  return {
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(underline && { ul: { s: 1, ...(isDouble && { t: 10 }) } }),
    ...(strikethrough && { st: { s: 1 } }),
    ...(css !== undefined && { cl: { rgb: css } }),
  };
}

/** In a conditional format the colour of a solid fill stands in the place of the background, in a cell in the foreground. */
function backgroundOf(fill: FillStyle, theme: ThemePalette): string | undefined {
  if (fill.type === "gradient") return cssColour(fill.stops[0]?.color, theme);
  const foreground = cssColour(fill.fgColor, theme);
  const background = cssColour(fill.bgColor, theme);
  if (fill.pattern === "solid") return foreground ?? background;
  return background ?? (fill.pattern === "none" ? undefined : foreground);
}

function readBorders(border: BorderStyle, theme: ThemePalette): IBorderData {
  const line = (side: BorderStyle["top"]): IBorderStyleData | undefined =>
    side && { s: BORDER_STYLES[side.style], cl: { rgb: cssColour(side.color, theme) ?? "#000000" } };
  const { top, right, bottom, left, diagonal, diagonalDown, diagonalUp } = border;
  const lines = {
    t: line(top),
    r: line(right),
    b: line(bottom),
    l: line(left),
    tl_br: diagonalDown ? line(diagonal) : undefined,
    bl_tr: diagonalUp ? line(diagonal) : undefined,
  };
  return Object.fromEntries(Object.entries(lines).filter(([, value]) => value)) as IBorderData;
}

function readAlignment({ horizontal, vertical, wrapText, textRotation }: AlignmentStyle): IStyleData {
  const ht = HORIZONTAL[horizontal ?? "general"];
  const vt = VERTICAL[vertical ?? "general"];
  const tr = textRotation ? rotation(textRotation) : undefined;
  return { ...(ht && { ht }), ...(vt && { vt }), ...(wrapText && { tb: WRAP }), ...(tr && { tr }) };
}

/** Excel turns up to 90 leftwards, 91 to 180 rightwards, and 255 sets the letters below one another; Univer turns clockwise. */
function rotation(excel: number): ITextRotation {
  if (excel === 255) return { a: 0, v: 1 };
  return { a: excel <= 90 ? -excel : excel - 90 };
}
