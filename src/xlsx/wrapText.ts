import { displayWidth } from "./displayWidth";

/** These never begin a line; they hang over its end instead. */
const HANGING = "、。，．）」』・)],.:;";

/**
 * Breaks a text into lines of a terminal: English at spaces, Japanese anywhere but before a closing mark.
 *
 * @param width cells of a line; `Infinity`: one line
 * @example
 * wrapText("「指標」が空欄です。", 10); // ["「指標」が", "空欄です。"]
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const char of text) {
    const cells = displayWidth(char);
    if (filled + cells > width && line !== "" && !HANGING.includes(char)) {
      const space = char === " " || !isNarrow(char) ? -1 : lastWordStart(line);
      const rest = space > 0 ? line.slice(space) : "";
      lines.push((space > 0 ? line.slice(0, space) : line).trimEnd());
      line = rest;
      filled = displayWidth(rest);
    }
    if (line === "" && char === " " && lines.length > 0) continue;
    line += char;
    filled += cells;
  }
  return [...lines, line];
}

function isNarrow(char: string): boolean {
  return displayWidth(char) === 1;
}

/** @returns index behind the last space of the line, if only narrow characters follow it; otherwise -1 */
function lastWordStart(line: string): number {
  const space = line.lastIndexOf(" ");
  return space > 0 && displayWidth(line.slice(space)) === line.length - space ? space + 1 : -1;
}
