import type { BookSnapshot, CellValue } from "../../src/core/sheet/sheetSnapshot";
import { bookOf, sheetOf } from "./bookOf";

const HEADINGS = [
  "番号",
  "行動計画",
  "担当部署",
  "指標",
  "H29(当初)",
  "R2(現状)",
  "R4(目標)",
  "昨年度取組内容の概要",
  "R1達成度",
  "R2達成度",
];
const UNITS = ["点", "人", "百万円", "%", "件"];
const OFFICES = ["企画課", "財政課、総務課", "市民課"];

/** A list of so many plans, half of their way: every tenth is graded too well, every hundredth has no title. */
export function largeBook(rows: number): BookSnapshot {
  const plans = Array.from({ length: rows }, (_, at): CellValue[] => {
    const unit = UNITS[at % UNITS.length]!;
    const begin = (at % 90) + 1;
    return [
      at + 1,
      at % 100 === 99 ? null : `第${at + 1}区の窓口の見直し`,
      OFFICES[at % OFFICES.length]!,
      `満足の度合い${at + 1}`,
      `${begin}${unit}`,
      `${begin + 5}${unit}`,
      `${begin + 10}${unit}`,
      `研修を${(at % 4) + 2}回開き、延べ${(at % 700) + 20}名が加わった。次は${(at % 3) + 1}か所で試す。`,
      "D",
      at % 10 === 9 ? "A" : "C",
    ];
  });
  return bookOf([sheetOf([HEADINGS, ...plans])]);
}
