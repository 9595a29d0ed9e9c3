import { expectedValue } from "../core/expected-value/expectedValue";
import { readYearValue } from "../core/fiscal-year/readYearValue";
import { expectedSentence } from "../core/messages/expectedSentence";
import { notAvailable, valueError } from "./cellError";
import { readCell } from "./readCell";
import { spill } from "./spill";

type YearCell = Parameters<typeof readYearValue>[0];

/**
 * 当初値から目標値まで直線で進むとしたときの、ある年度の値を求めます。
 * @customfunction EXPECTED
 * @param baseline 当初値（例 "982百万円"、セル、範囲）
 * @param target 目標値
 * @param baselineYear 当初値の年度（例 "H29"、2017）
 * @param targetYear 目標値の年度（例 "R4"）
 * @param year 求める年度（例 "R2"）
 * @returns 目標値の単位の数（例 982百万円から700百万円までのR2は812.8）
 */
export function expected(
  baseline: any[][],
  target: any[][],
  baselineYear: any[][],
  targetYear: any[][],
  year: any[][],
): any[][] {
  return spill([baseline, target, baselineYear, targetYear, year], expectedIn);
}

function expectedIn(cells: readonly unknown[]): unknown {
  const answer = expectedValue(readCell(cells[0]), readCell(cells[1]), [
    readYearValue(cells[2] as YearCell),
    readYearValue(cells[3] as YearCell),
    readYearValue(cells[4] as YearCell),
  ]);
  if (answer.ok) return answer.value === undefined ? "" : answer.value;
  const { code } = answer.issue;
  return code === "unreadable" || code === "units-differ" || code === "year-unreadable"
    ? valueError(expectedSentence(answer.issue))
    : notAvailable(expectedSentence(answer.issue));
}
