/** The families of page.css that stand in where a Japanese font isn't installed. */
const FAMILIES = ["游ゴシック", "Yu Gothic", "メイリオ", "Meiryo"];

/**
 * Loads the fonts before the grid draws: a canvas takes the font that is there at the moment, measures by it and is not
 * drawn again when another arrives. Installed fonts are used as they are; Noto Sans JP comes from the workbench.
 */
export async function loadFonts(): Promise<void> {
  const wanted = FAMILIES.flatMap((family) => [`16px "${family}"`, `bold 16px "${family}"`]);
  await Promise.all(wanted.map((font) => document.fonts.load(font, "行")));
}
