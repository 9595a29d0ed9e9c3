import fc from "fast-check";
import { listColumns } from "../../../../src/core/sheet/listColumns";
import { listHeadings } from "../../../../src/core/sheet/listHeadings";
import { planRows } from "../../../../src/core/sheet/planRows";
import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { spreadMerges } from "../../../../src/core/sheet/spreadMerges";
import { sheetOf } from "../../../support/bookOf";

const NUMBERED = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
const TITLED = NUMBERED.slice(1);
const REST = ["市民課", "満足度", "50点", "65点", "80点", "C"];
const BLANK = REST.map(() => null);

function rowsOf(headings: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf([headings, ...rows]);
  const columns = listColumns(sheet, listHeadings(sheet)!);
  return planRows(spreadMerges(sheet, columns), columns);
}

/** Number and title of each plan, in one text parted by |. */
function namesOf(headings: readonly string[], rows: readonly (readonly CellValue[])[]): readonly string[] {
  return rowsOf(headings, rows).map(({ numberText, title }) => `${numberText}|${title}`);
}

describe("planRows", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "no numbers at all",
      ["A4 用紙の削減", "SNS発信", "3つのサイトの統合", "5S活動"],
      ["|A4 用紙の削減", "|SNS発信", "|3つのサイトの統合", "|5S活動"],
    ],
    [
      "numbers of another kind",
      ["A-1 収納", "A-2 窓口", "A4 用紙の削減", "B-1 SNS発信"],
      ["A-1|収納", "A-2|窓口", "|A4 用紙の削減", "B-1|SNS発信"],
    ],
    ["the kind itself", ["A3 収納", "A4 用紙の削減", "A5 窓口"], ["A3|収納", "A4|用紙の削減", "A5|窓口"]],
    [
      "digits before titles",
      ["1 A4 用紙の削減", "2 SNS発信", "3 3つのサイト", "A4 判の廃止"],
      ["1|A4 用紙の削減", "2|SNS発信", "3|3つのサイト", "|A4 判の廃止"],
    ],
    [
      "digits directly before titles",
      ["1収納", "2窓口", "3研修", "5S活動", "A4 用紙の削減"],
      ["1|収納", "2|窓口", "3|研修", "|5S活動", "|A4 用紙の削減"],
    ],
  ])("[S145] titles without a column of numbers: %s", (_, titles, names) => {
    const rows = titles.map((title) => [title, ...REST]);
    expect(namesOf(TITLED, rows)).toEqual(names);
  });

  it("[S145] beside a column of numbers no title is cut", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom<CellValue>("A-1", "A4", 1, "①", "Ⅰ-1-(1)", null),
            fc.constantFrom(
              "A4 用紙の削減",
              "A-1 窓口",
              "1 収納",
              "1収納",
              "①研修",
              "5S活動",
              "第3 セクター",
            ),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (pairs) => {
          const rows = pairs.map(([number, title]) => [number, title, ...REST]);
          expect(namesOf(NUMBERED, rows)).toEqual(
            pairs.map(([number, title]) => `${number === null ? "" : String(number)}|${title}`),
          );
        },
      ),
    );
  });

  it("[S145] titles of groups say nothing of how plans are numbered", () => {
    const rows = [
      ["第1 財政", ...BLANK],
      ["収納", ...REST],
      ["第2 人事", ...BLANK],
      ["第3 セクターの見直し", ...REST],
    ];
    expect(namesOf(TITLED, rows)).toEqual(["|収納", "|第3 セクターの見直し"]);
  });

  it("[S16][S17][S18] groups, totals, notes, legends and headings again are no plans; a number alone waits", () => {
    const rows = [
      ["1", "財政", ...BLANK],
      ["1", "収納", ...REST],
      [null, "小計", ...REST],
      NUMBERED,
      ["Ⅱ", "人事", ...BLANK],
      ["2", "研修", ...REST],
      ["3", null, ...BLANK],
      ["合計", null, "2課", null, "50点", "65点", "80点", null],
      ["※", "値は年度末のものである。", "市民課", ...BLANK],
      ["A：100%以上", "B：70%以上100%未満", ...BLANK],
    ];
    expect(rowsOf(NUMBERED, rows).map(({ row, kind, group, number }) => [row, kind, group, number])).toEqual([
      [2, "plan", "1 財政", 1],
      [6, "plan", "Ⅱ 人事", 2],
      [7, "empty", "Ⅱ 人事", 3],
    ]);
  });

  it("[S16] a number and a title alone are a plan where no other row has that number", () => {
    const rows = [
      ["1", "収納", ...REST],
      ["2", "窓口", ...BLANK],
    ];
    expect(rowsOf(NUMBERED, rows).map(({ number, kind }) => [number, kind])).toEqual([
      [1, "plan"],
      [2, "plan"],
    ]);
  });

  it("[S19][S20] without number and title: offices make a plan, an indicator with values a further one", () => {
    const rows = [
      ["1", "収納", ...REST],
      [null, null, null, "待ち時間", "10分", "8分", "5分", null],
      [null, null, "税務課", "収納率", "90%", "95%", "98%", null],
      [null, null, null, "待ち時間", null, null, null, null],
      // a blank row's indicator has no plan above
      [],
      [null, null, null, "待ち時間", "10分", "8分", "5分", null],
    ];
    expect(rowsOf(NUMBERED, rows).map(({ row, kind }) => [row, kind])).toEqual([
      [1, "plan"],
      [2, "continuation"],
      [3, "plan"],
    ]);
  });

  it("[S17] a target that reads like a line of the legend makes none of a plan", () => {
    const rows = [[null, "収納", "税務課", "収納率", "70%", "75%", "A 80%以上", null]];
    expect(namesOf(NUMBERED, rows)).toEqual(["|収納"]);
  });

  it("[S16] groups left of the title stay until the next", () => {
    const headings = ["施策の柱", ...NUMBERED];
    const rows = [
      ["財政", "1", "収納", ...REST],
      [null, "2", "窓口", ...REST],
      ["人事", "1", "研修", ...REST],
    ];
    expect(rowsOf(headings, rows).map(({ group }) => group)).toEqual(["財政", "財政", "人事"]);
  });
});
