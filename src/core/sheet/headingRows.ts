import { headingText } from "./headingText";
import { readHeadingTier, type HeadingTier } from "./headingTier";
import type { SheetSnapshot } from "./sheetSnapshot";

/** One row of a sheet, read as if it were a tier of headings. */
export interface HeadingRow {
  readonly texts: readonly string[];
  readonly tiers: readonly HeadingTier[];
  /** last column that a merged cell covers, by its first */
  readonly reach: ReadonlyMap<number, number>;
  /** it may be a tier: it names a field, or several years */
  readonly isUsable: boolean;
}

/** The rows of a sheet as tiers of headings. Each is read when it is asked for, and once. */
export class HeadingRows {
  readonly count: number;
  private readonly read = new Map<number, HeadingRow>();
  private readonly reach = new Map<number, Map<number, number>>();

  constructor(private readonly sheet: SheetSnapshot) {
    this.count = sheet.values.length;
    for (const { firstRow, firstColumn, columns } of sheet.merges ?? []) {
      const column = firstColumn - sheet.firstColumn;
      const row = firstRow - sheet.firstRow;
      const reach = this.reach.get(row) ?? new Map<number, number>();
      this.reach.set(row, reach.set(column, column + columns - 1));
    }
  }

  /** @returns `undefined` below the last row */
  at(row: number): HeadingRow | undefined {
    const known = this.read.get(row);
    const values = this.sheet.values[row];
    if (known !== undefined || values === undefined) return known;
    const formats = this.sheet.formats?.[row];
    const texts = Array.from(values, (value, column) => headingText(value, formats?.[column] ?? ""));
    const tiers = texts.map(readHeadingTier);
    const heading = { texts, tiers, reach: this.reach.get(row) ?? NO_REACH, isUsable: isUsable(tiers) };
    this.read.set(row, heading);
    return heading;
  }
}

const NO_REACH: ReadonlyMap<number, number> = new Map();

/** A line such as 「令和2年度」 over the whole table is no tier of its headings, a row of years is. */
function isUsable(tiers: readonly HeadingTier[]): boolean {
  let years = 0;
  for (const tier of tiers) {
    if (tier.kind !== "known") continue;
    if (tier.word !== undefined || ++years > 1) return true;
  }
  return false;
}
