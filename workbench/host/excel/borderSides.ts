import type { IBorderData } from "@univerjs/core";
import type { Box } from "./box";

/** In the order of Excel's BorderIndex. */
export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type Side = (typeof SIDES)[number];

export type LineKey = keyof Pick<IBorderData, "t" | "b" | "l" | "r" | "tl_br" | "bl_tr">;

/** Where Univer keeps the lines of a side: a key in the style of certain cells. */
export interface SidePlace {
  /** undefined: a range this small has no such lines. */
  readonly cells: Box | undefined;
  readonly key: LineKey;
  /** The same lines seen from the cells beyond: how far away those are, and their key. */
  readonly beyond?: { readonly rows: number; readonly columns: number; readonly key: LineKey };
}

const ABOVE = { rows: -1, columns: 0, key: "b" } as const;
const BELOW = { rows: 1, columns: 0, key: "t" } as const;
const LEFT = { rows: 0, columns: -1, key: "r" } as const;
const RIGHT = { rows: 0, columns: 1, key: "l" } as const;

export function placeOfSide(side: Side, box: Box): SidePlace {
  const { row, column, rows, columns } = box;
  switch (side) {
    case "EdgeTop":
      return { cells: { ...box, rows: 1 }, key: "t", beyond: ABOVE };
    case "EdgeBottom":
      return { cells: { ...box, row: row + rows - 1, rows: 1 }, key: "b", beyond: BELOW };
    case "EdgeLeft":
      return { cells: { ...box, columns: 1 }, key: "l", beyond: LEFT };
    case "EdgeRight":
      return { cells: { ...box, column: column + columns - 1, columns: 1 }, key: "r", beyond: RIGHT };
    case "InsideHorizontal":
      return { cells: rows > 1 ? { ...box, rows: rows - 1 } : undefined, key: "b", beyond: BELOW };
    case "InsideVertical":
      return { cells: columns > 1 ? { ...box, columns: columns - 1 } : undefined, key: "r", beyond: RIGHT };
    case "DiagonalDown":
      return { cells: box, key: "tl_br" };
    case "DiagonalUp":
      return { cells: box, key: "bl_tr" };
  }
}
