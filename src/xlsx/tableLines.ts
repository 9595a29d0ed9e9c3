import { displayWidth } from "./displayWidth";

/** Columns of figures are set right. */
export type Align = "left" | "right";

const GAP = "  ";

/**
 * Lines of a table in columns of their own width; double-width letters count twice.
 *
 * @param rows heads first; each has as many cells as `aligns`
 * @returns heads, a line under them, the rows
 */
export function tableLines(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  const widths = aligns.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? "")), 0),
  );
  const line = (row: readonly string[]): string =>
    aligns.map((align, column) => padded(row[column] ?? "", widths[column]!, align)).join(GAP);
  const [heads = [], ...rest] = rows;
  return [line(heads), widths.map((width) => "-".repeat(width)).join(GAP), ...rest.map(line)];
}

function padded(text: string, width: number, align: Align): string {
  const space = " ".repeat(width - displayWidth(text));
  return align === "right" ? space + text : text + space;
}
