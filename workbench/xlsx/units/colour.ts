import type { Nullable } from "@univerjs/core";
import type { Color } from "hucre";

/** Colours of the workbook's theme in the order of the theme part: dark 1, light 1, dark 2, light 2, accents, links. */
export type ThemePalette = readonly string[];

/** The theme of Office 2013 and later. */
export const OFFICE_THEME: ThemePalette = [
  "000000",
  "FFFFFF",
  "44546A",
  "E7E6E6",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** "#rrggbb", or undefined for "automatic". */
export function cssColour(color: Color | undefined, theme: ThemePalette): string | undefined {
  if (!color) return undefined;
  const base = color.rgb ?? themeColour(color.theme, theme) ?? INDEXED[color.indexed ?? -1];
  if (base === undefined || !/^[\da-f]{6}$/i.test(base)) return undefined;
  return `#${(color.tint ? tinted(base, color.tint) : base).toLowerCase()}`;
}

/**
 * A colour of Univer for the file.
 * @example fileColour("#f00") // { rgb: "FF0000" }
 * @example fileColour("rgb(255,0,0)") // { rgb: "FF0000" }
 */
export function fileColour(css: Nullable<string>): Color | undefined {
  const text = (css ?? "").trim();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short)
    return {
      rgb: short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")
        .toUpperCase(),
    };
  const long = /^#([\da-f]{6})(?:[\da-f]{2})?$/i.exec(text);
  if (long) return { rgb: long[1]!.toUpperCase() };
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text);
  return parts
    ? {
        rgb: parts
          .slice(1, 4)
          .map((part) => hex(Number(part)))
          .join(""),
      }
    : undefined;
}

/** Excel counts light before dark; the theme part has them the other way round. */
const THEME_ORDER = [1, 0, 3, 2];

function themeColour(index: number | undefined, theme: ThemePalette): string | undefined {
  return index === undefined ? undefined : theme[THEME_ORDER[index] ?? index];
}

/** Lightens or darkens by moving the lightness of hue–lightness–saturation (ECMA-376 Part 1, 18.3.1.15). */
function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const to = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation kept, each channel's distance from the lightness scales with the room left on either side.
  const room = (l: number) => 1 - Math.abs(2 * l - 1);
  const scale = room(lightness) === 0 ? 0 : room(to) / room(lightness);
  return [r, g, b].map((channel) => hex(Math.round((to + (channel - lightness) * scale) * 255))).join("");
}

function hex(channel: number): string {
  return Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0").toUpperCase();
}

/** The palette of older files; 64 and 65 are the window's own colours, which means automatic. */
const INDEXED: readonly string[] = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
