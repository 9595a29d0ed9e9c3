import type { IBorderStyleData, Nullable } from "@univerjs/core";
import type { StylePatch } from "../../grid/grid";
import type { HostObject } from "../richapi/hostObject";
import { NO_LINE, readLine, storedLine } from "./borderLines";
import type { BorderLine } from "./borderLines";
import { placeOfSide } from "./borderSides";
import type { LineKey, Side, SidePlace } from "./borderSides";
import { readColor } from "./color";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/**
 * One side of a range.
 *
 * In Excel the line between two cells is one; Univer keeps it with either cell or both. So it is looked for on both sides, and
 * what is written to one is taken from the other.
 */
export class Border implements HostObject {
  readonly _type = "RangeBorder";
  private readonly place: SidePlace;

  constructor(
    private readonly range: Range,
    readonly SideIndex: Side,
  ) {
    this.place = placeOfSide(SideIndex, range.box);
  }

  /** Key in the collection. */
  get Id(): string {
    return this.SideIndex;
  }

  get Style(): string | null {
    return this.common("style");
  }

  set Style(style: string) {
    this.write({ style });
  }

  get Weight(): string | null {
    return this.common("weight");
  }

  // As in Excel, a weight or a colour draws a line where there was none.
  set Weight(weight: string) {
    this.write({ weight });
  }

  /** "" where the lines differ. */
  get Color(): string {
    return this.common("color") ?? "";
  }

  set Color(color: unknown) {
    this.write({ color: readColor(color) });
  }

  private common(property: keyof BorderLine): string | null {
    const { sheet } = this.range;
    if (!this.place.cells) return NO_LINE[property];
    sheet.workbook.flush();
    const { row, column, rows, columns } = sheet.clipped(this.place.cells);
    let first: string | undefined;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const value = lineAt(sheet, this.place, r, c)[property];
        if (first !== undefined && value !== first) return null;
        first = value;
      }
    }
    return first ?? NO_LINE[property];
  }

  private write(change: Partial<BorderLine>): void {
    const { cells, key, beyond } = this.place;
    if (!cells) return;
    const { sheet } = this.range;
    const patches = new Map<BorderLine, StylePatch>();
    sheet.style(cells, (row, column) => {
      const line = lineAt(sheet, this.place, row, column);
      let patch = patches.get(line);
      if (!patch) patches.set(line, (patch = { bd: { [key]: changed(line, change) } }));
      return patch;
    });
    if (beyond) takeFromBeyond(sheet, sheet.clipped(cells), beyond);
  }
}

function changed(line: BorderLine, change: Partial<BorderLine>): IBorderStyleData | null {
  const now = { ...line, ...change };
  const isDrawnAnew = now.style === "None" && change.style === undefined;
  return storedLine(isDrawnAnew ? { ...now, style: "Continuous" } : now);
}

function lineAt(sheet: Worksheet, { key, beyond }: SidePlace, row: number, column: number): BorderLine {
  const own = borderAt(sheet, row, column, key);
  if (own || !beyond || row + beyond.rows < 0 || column + beyond.columns < 0) return readLine(own);
  return readLine(borderAt(sheet, row + beyond.rows, column + beyond.columns, beyond.key));
}

function borderAt(
  { workbook, Id }: Worksheet,
  row: number,
  column: number,
  key: LineKey,
): Nullable<IBorderStyleData> {
  const waiting = workbook.batch.patch(Id, row, column)?.bd;
  return waiting && key in waiting ? waiting[key] : workbook.grid.cells.style(Id, row, column).bd?.[key];
}

function takeFromBeyond(
  sheet: Worksheet,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
  beyond: NonNullable<SidePlace["beyond"]>,
): void {
  const { batch } = sheet.workbook;
  const patch = { bd: { [beyond.key]: null } };
  for (let r = row + beyond.rows; r < row + beyond.rows + rows; r++)
    for (let c = column + beyond.columns; c < column + beyond.columns + columns; c++)
      if (r >= 0 && c >= 0 && borderAt(sheet, r, c, beyond.key)) batch.writeStyle(sheet.Id, r, c, patch);
}
