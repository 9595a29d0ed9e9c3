import type { Steps } from "../steps/steps";
import { headingText } from "./headingText";
import { readHeadingTier, type HeadingTier } from "./headingTier";
import type { CellValue, SheetSnapshot } from "./sheetSnapshot";

/** One row of a sheet, read as if it were a tier of headings. */
export interface HeadingRow extends RowWords {
  /** last column that a merged cell covers, by its first */
  readonly reach: ReadonlyMap<number, number>;
}

interface RowWords {
  readonly texts: readonly string[];
  readonly tiers: readonly HeadingTier[];
  /** it may be a tier: it names a field, or several years */
  readonly isUsable: boolean;
}

/** A step of them takes some milliseconds: what a cell may head is looked up in many words. */
const ROWS_A_STEP = 100;

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

  /** Reads the rows above `end` in steps, as all of them will be asked for. */
  *readInSteps(end: number): Steps<void> {
    for (let row = 0; row < Math.min(end, this.count); row++) {
      this.at(row);
      if ((row + 1) % ROWS_A_STEP === 0) yield;
    }
  }

  /** @returns `undefined` below the last row */
  at(row: number): HeadingRow | undefined {
    const known = this.read.get(row);
    const values = this.sheet.values[row];
    if (known !== undefined || values === undefined) return known;
    const words = wordsOf(values, this.sheet.formats?.[row]);
    const heading = { ...words, reach: this.reach.get(row) ?? NO_REACH };
    this.read.set(row, heading);
    return heading;
  }
}

const NO_REACH: ReadonlyMap<number, number> = new Map();

type RowFormats = readonly string[] | undefined;

/** Snapshots share the rows that weren't edited in between: most of what is searched for headings is read once. */
const known = new WeakMap<readonly CellValue[], { readonly formats: RowFormats; readonly words: RowWords }>();

function wordsOf(values: readonly CellValue[], formats: RowFormats): RowWords {
  const before = known.get(values);
  if (before !== undefined && before.formats === formats) return before.words;
  const texts = Array.from(values, (value, column) => headingText(value, formats?.[column] ?? ""));
  const tiers = texts.map(readHeadingTier);
  const words = { texts, tiers, isUsable: isUsable(tiers) };
  known.set(values, { formats, words });
  return words;
}

/** A line such as 「令和2年度」 over the whole table is no tier of its headings, a row of years is. */
function isUsable(tiers: readonly HeadingTier[]): boolean {
  let years = 0;
  for (const tier of tiers) {
    if (tier.kind !== "known") continue;
    if (tier.word !== undefined || ++years > 1) return true;
  }
  return false;
}
