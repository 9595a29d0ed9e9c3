/** Points for a line of 10-point 游ゴシック, which sets its lines wide apart */
const LINE_POINTS = 17;
const PADDING_POINTS = 5;

/** What a cell leaves blank at its sides, in widths of a digit */
const SIDES = 1;

/**
 * A row's height that shows its wrapped texts whole. Excel doesn't grow rows by itself when a file is opened.
 *
 * @param texts what stands in the row; what isn't text takes one line
 * @param widths of the columns, in widths of a digit
 * @returns points
 *
 * @example
 * rowHeight(["一二三四五六"], [11]); // 39 — five characters to a line, two lines
 */
export function rowHeight(texts: readonly unknown[], widths: readonly number[]): number {
  const lines = texts.map((text, column) =>
    typeof text === "string" ? linesOf(text, (widths[column] ?? 0) - SIDES) : 1,
  );
  return Math.max(1, ...lines) * LINE_POINTS + PADDING_POINTS;
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, width), 0);
}

function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const character of paragraph) {
    // narrow are ASCII and half-width katakana
    const narrow = character < "\u0100" || (character >= "\uff61" && character <= "\uff9f");
    const taken = narrow ? 1 : 2;
    if (used + taken > width) {
      lines += 1;
      used = 0;
    }
    used += taken;
  }
  return lines;
}
