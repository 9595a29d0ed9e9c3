import type { GradeScale } from "../grading/gradeScale";
import { cellText } from "./cellText";
import { isPlanSheet } from "./isPlanSheet";
import type { ListTable } from "./listTable";
import { readLegend } from "./readLegend";
import type { SheetSnapshot } from "./sheetSnapshot";

/** 評価の目安 that stands away from a list's table. */
export interface LegendElsewhere {
  readonly scale: GradeScale;
  /** rows that it was read from, as texts */
  readonly lines: readonly string[];
  /** it is at another table of the list's own sheet */
  readonly isOnSheet: boolean;
}

/** Looks for the legend of a list that has none at its table. */
export type LegendSearch = (table: SheetSnapshot) => LegendElsewhere | undefined;

/**
 * The legend that a list without one goes by: that of the only other table of its sheet that has one, else that of the
 * only sheet without a list that has one. Looked for once, and only where a list needs it.
 *
 * @param lists all of the book
 * @see SPEC.md S65
 */
export function legendsElsewhere(
  sheets: readonly SheetSnapshot[],
  lists: readonly ListTable[],
): LegendSearch {
  const listSheets = new Set(lists.map(({ sheet }) => sheet.name));
  let others: readonly Legend[] | undefined;
  return (table) => {
    const near = lists.flatMap(({ sheet }) =>
      sheet.name === table.name && !isSame(sheet, table) ? legendOn(sheet) : [],
    );
    if (near.length > 0) return near.length === 1 ? { ...near[0]!, isOnSheet: true } : undefined;
    others ??= sheets.flatMap((sheet) =>
      listSheets.has(sheet.name) || isPlanSheet(sheet) ? [] : legendOn(sheet),
    );
    return others.length === 1 ? { ...others[0]!, isOnSheet: false } : undefined;
  };
}

function isSame(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return one.firstRow === other.firstRow && one.firstColumn === other.firstColumn;
}

type Legend = Omit<LegendElsewhere, "isOnSheet">;

function legendOn({ values }: SheetSnapshot): readonly Legend[] {
  const lines = values.map((row) => row.map(cellText).join(" ").trim());
  const scale = readLegend(lines);
  return scale === undefined ? [] : [{ scale, lines }];
}
