import { readStages, type StageLine, type StagesReading, stageWordsOf } from "../grading/readStages";
import type { ScaleCell } from "../grading/readScale";
import type { Stages } from "../grading/stage";
import { readBareValue } from "../quantity/readBareValue";
import { toNumber } from "../quantity/decimal";
import { cellAddress } from "./cellAddress";
import type { CellPlace } from "./cellPlace";
import { cellText } from "./cellText";
import { type SettingTable, settingTable, STAGES_NAME, textIn } from "./settingTable";
import type { BookSnapshot, SheetSnapshot } from "./sheetSnapshot";

/** The lines of 段階の言葉 as they stand, blank ones included, so that each has its row. */
export interface StageTable extends SettingTable {
  /** one for each of `rows` */
  readonly lines: readonly StageLine[];
}

/** There are few stages; a name over a whole column is read no further. */
const MOST_ROWS = 50;

/**
 * 段階の言葉の表 what stands in the cells of that name: a rate, and beside it the words; a heading is passed over.
 *
 * @returns `undefined` where the book has no such table
 * @see SPEC.md S150, S151
 */
export function stageTable(book: BookSnapshot): StageTable | undefined {
  const table = settingTable(book, STAGES_NAME);
  if (table === undefined) return undefined;
  const { sheet, named } = table;
  const lineAt = (at: number): StageLine => ({
    rate: rateAt(sheet, named.row + at, named.column),
    words: textIn(sheet, named.row + at, named.column + 1),
  });
  let rows = Math.min(named.rows, MOST_ROWS);
  // a note stands just below: only lines like those of the table belong to it
  while (rows < MOST_ROWS && isStage(lineAt(rows))) rows++;
  const lines = Array.from({ length: rows }, (_, at) => lineAt(at));
  const isHeaded = lines.length > 1 && isHeading(lines[0]!);
  const top = isHeaded ? 1 : 0;
  return {
    sheet,
    named: { ...named, row: named.row + top, rows: Math.min(named.rows, MOST_ROWS) - top },
    rows: rows - top,
    lines: lines.slice(top),
  };
}

/** A line of 段階の言葉 with its cell. */
export interface StageSetting extends StageLine {
  readonly place: CellPlace;
}

/** What the table says: `lines` as many as it has rows, as issues count them. */
export interface StageSettings extends StagesReading {
  readonly lines: readonly StageSetting[];
}

/** 段階の言葉 as the settings give them; `undefined` where they have no such table. @see SPEC.md S150 to S152 */
export function stageSettings(book: BookSnapshot): StageSettings | undefined {
  const table = stageTable(book);
  if (table === undefined) return undefined;
  const { sheet, named, lines } = table;
  return {
    ...readStages(lines),
    lines: lines.map((line, at) => {
      const place = { sheet: sheet.name, cell: cellAddress(named.row + at, named.column) };
      return { ...line, place };
    }),
  };
}

/** The stages as lines of a table: a fraction, and the words. */
export function stageCells(stages: Stages): readonly (readonly [rate: number, words: string])[] {
  return stages.map(({ rate, words }) => [toNumber(rate), words.join("・")]);
}

function isStage({ rate, words }: StageLine): boolean {
  return words !== "" && readBareValue(rate).kind === "quantity";
}

/** 段階の率 | 言葉 */
function isHeading({ rate, words }: StageLine): boolean {
  return typeof rate === "string" && /率|段階/.test(rate) && stageWordsOf(words).length < 2;
}

/** An error is shown as it stands: it is no rate. */
function rateAt(sheet: SheetSnapshot, row: number, column: number): ScaleCell {
  const value = sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn];
  if (typeof value === "object" && value !== null) return value.error;
  return typeof value === "number" ? value : cellText(value);
}
