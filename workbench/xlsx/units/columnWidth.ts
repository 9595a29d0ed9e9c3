/** The workbook's standard font: widths of columns are counted in its digits. */
export interface StandardFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** What a new workbook gets: the standard font of a Japanese Excel. */
export const DEFAULT_FONT: StandardFont = { name: "游ゴシック", size: 11 };

/**
 * Width of a column in pixels at 96 dpi. A file counts in widths of the widest digit of the standard font, 5 pixels of
 * padding included (ECMA-376 Part 1, 18.3.1.13): pixels = truncate((256 × width + truncate(128 ÷ digit)) ÷ 256 × digit).
 *
 * @example columnPixels(9.140625, { name: "Calibri", size: 11 }) // 64: Excel's standard width 8.43
 */
export function columnPixels(width: number, font: StandardFont): number {
  const digit = digitWidth(font);
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The way back; `columnPixels` of it gives the same pixels. */
export function columnCharacters(pixels: number, font: StandardFont): number {
  return Math.trunc((pixels / digitWidth(font)) * 256) / 256;
}

/** Width of the columns about which a file says nothing: that many digits and the padding, up to the next multiple of 8 pixels. */
export function standardColumnPixels(font: StandardFont, characters = 8): number {
  return Math.ceil((characters * digitWidth(font) + 5) / 8) * 8;
}

/** Pixels of the widest digit. No font is measured here: by the fonts' own tables, rounded as Excel does. */
export function digitWidth({ name, size }: StandardFont): number {
  const share = SHARES.find(([pattern]) => pattern.test(name))?.[1] ?? 0.5;
  return Math.max(1, Math.round(share * size * (96 / 72)));
}

/** Width of a digit as a share of the font's size. At 11 points: Calibri 7, 游ゴシック 8, メイリオ 9. */
const SHARES: readonly [RegExp, number][] = [
  [/^(游|yu )/i, 0.56],
  [/^(メイリオ|meiryo)/i, 0.62],
  [/^(ＭＳ|ms ).*(ゴシック|明朝|gothic|mincho)/i, 0.53],
  [/^(arial|liberation sans|noto sans)/i, 0.556],
  [/^(calibri|aptos|carlito)/i, 0.507],
];
