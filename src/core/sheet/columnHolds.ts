import { readText } from "../quantity/readText";
import { foldWidth } from "../text/foldWidth";
import { withoutSpaces } from "../text/withoutSpaces";
import { cellText } from "./cellText";
import type { HeadedColumn } from "./headingBlock";
import { LONGEST_WORD, PROGRESS } from "./foreignGrades";
import type { SheetSnapshot } from "./sheetSnapshot";

/** Levels are called 1 to 10; what is higher is a rate. */
const HIGHEST_LEVEL = 10;

/** A grade is a mark or a few words; what is longer, or ends as a sentence does, is a remark. */
const LONGEST_GRADE = 20;

/**
 * What a column under a grade's heading holds: grades, rates (達成度 81.2%, or 81.2 without its sign) or remarks.
 *
 * Most cells decide, so that a rate among letters stays a slip. Whole numbers up to 10 are levels, unless the heading
 * or the format says percent.
 *
 * @param firstRow below the headings, within the snapshot
 * @see SPEC.md S141
 */
export function columnHolds(
  { values, formats }: SheetSnapshot,
  { column, text }: HeadedColumn,
  firstRow: number,
): "grades" | "rates" | "remarks" {
  const isPercent = foldWidth(text).indexOf("%") >= 0;
  let cells = 0;
  let rates = 0;
  let remarks = 0;
  let isLevels = true;
  for (let row = firstRow; row < values.length; row++) {
    const written = withoutSpaces(foldWidth(cellText(values[row]?.[column])));
    if (written === "" || readText(written).kind === "none") continue;
    cells++;
    const number = RATE.exec(written);
    if (number === null) {
      if (written.length > LONGEST_GRADE || written.indexOf("。") > 0) remarks++;
      continue;
    }
    rates++;
    const isMarked = number[2] === "%" || isPercent || (formats?.[row]?.[column] ?? "").indexOf("%") >= 0;
    const figure = Number(number[1]);
    if (isMarked || figure > HIGHEST_LEVEL || figure % 1 !== 0) isLevels = false;
  }
  if (!isLevels && rates * 2 > cells) return "rates";
  return remarks * 2 > cells ? "remarks" : "grades";
}

/**
 * Whether a column under 進捗状況 or 実施状況 says how far a plan is in marks and set words, and not what was done.
 *
 * @see SPEC.md S141
 */
export function holdsMarks({ values }: SheetSnapshot, column: number, firstRow: number): boolean {
  let cells = 0;
  let marks = 0;
  for (let row = firstRow; row < values.length; row++) {
    const written = withoutSpaces(foldWidth(cellText(values[row]?.[column])));
    if (written === "" || readText(written).kind === "none") continue;
    cells++;
    if (MARK.test(written) || (written.length <= LONGEST_WORD && PROGRESS.test(written))) marks++;
  }
  return marks >= FEWEST_MARKS && marks * 4 >= cells * 3;
}

const FEWEST_MARKS = 3;
const MARK = /^[A-ES1-5◎○〇◯△▲×✕][+-]?$/;

/** 81.2%, △5.0, 105 */
const RATE = /^[-△▲−]?([0-9]{1,5}(?:\.[0-9]+)?)(%?)$/;
