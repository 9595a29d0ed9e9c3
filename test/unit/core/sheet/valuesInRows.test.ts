import fc from "fast-check";
import { listHeadings } from "../../../../src/core/sheet/listHeadings";
import type { ListTable } from "../../../../src/core/sheet/listTable";
import type { CellValue, SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import { valuesInRows } from "../../../../src/core/sheet/valuesInRows";
import { sheetOf } from "../../../support/bookOf";

const HEADINGS = ["No.", "取組項目", "所管課", "指標", "基準値", "区分", "R5", "R6", "R7", "評価"];
const PLAN = [1, "徴収率", "税務課", "市税徴収率", 96];
const BELOW = [null, null, null, null, null];

function tableOf(rows: SheetSnapshot["values"], more: Partial<SheetSnapshot> = {}): ListTable {
  const sheet = { ...sheetOf(rows), ...more };
  return { sheet, headings: listHeadings(sheet)! };
}

const ROWS: readonly (readonly CellValue[])[] = [
  HEADINGS,
  [...PLAN, "計画", 97, 97.5, 98, "B"],
  [...BELOW, "実績", 97.1, 97.4, null, null],
  [...BELOW, "達成率", "100.1%", "99.9%", null, null],
  [2, "使用料", "財政課", "見直し件数", 0, "計画", 4, 6, 8, "D"],
  [...BELOW, "実績", 5, null, null, null],
];

describe("valuesInRows", () => {
  it("[S144] the latest actual, the last target and the target of the actual's year stand in the plan's row", () => {
    const { sheet, headings } = valuesInRows(tableOf(ROWS));
    expect(sheet.values).toEqual([
      HEADINGS,
      [...ROWS[1]!, 97.4, 98, 97.5],
      [],
      [],
      // no actual of R6 yet
      [...ROWS[4]!, null, 8, 6],
      [],
    ]);
    expect(
      headings.columns.map(({ field, column, year, origin }) => [field, column, year, origin]).slice(-3),
    ).toEqual([
      ["current", 10, 2024, { column: 7, below: 1 }],
      ["target", 11, 2025, { column: 8, below: 0 }],
      ["annual", 12, 2024, { column: 7, below: 0 }],
    ]);
    expect(headings.missing).toEqual([]);
  });

  it("[S144] actuals up to the last year need no target of the year beside", () => {
    const rows = [HEADINGS, [...PLAN, "目標", 97, 97.5, 98, "B"], [...BELOW, "実績", 97.1, 97.4, 97.9, null]];
    const { sheet } = valuesInRows(tableOf(rows));
    expect(sheet.values[1]).toEqual([...rows[1]!, 97.9, 98]);
  });

  it("[S144] formats come along, the snapshot itself stays as it was", () => {
    const codes = [...Array<string>(6).fill(""), "0", "0.0", "0.00"];
    const table = tableOf(ROWS, { formats: [undefined, codes, [...codes.slice(0, 7), '0"%"']] });
    const before = JSON.stringify(table);
    const { sheet } = valuesInRows(table);
    expect(sheet.formats?.[1]).toEqual([...codes, "", '0"%"', "0.00", "0.0"]);
    expect(JSON.stringify(table)).toBe(before);
  });

  const alone = (label: string): CellValue[] => [...PLAN, label, 97, 97.5, 98, "B"];
  const below = (label: string, values: readonly CellValue[] = [97.1, 97.4, null]): CellValue[] => [
    ...BELOW,
    label,
    ...values,
    null,
  ];

  it.each<readonly [string, readonly (readonly CellValue[])[]]>([
    ["no such rows", [HEADINGS, alone("継続"), alone("新規")]],
    ["targets only", [HEADINGS, alone("目標"), alone("目標")]],
    ["no actual yet", [HEADINGS, alone("目標"), below("実績", [null, null, null])]],
    [
      "blocks that differ",
      [HEADINGS, alone("目標"), below("実績"), alone("目標"), below("達成率"), below("実績")],
    ],
    [
      "one year",
      [
        ["No.", "取組項目", "所管課", "指標", "基準値", "区分", "R5", "評価"],
        [...PLAN, "目標", 97, "B"],
        [...BELOW, "実績", 97.1, null],
      ],
    ],
  ])("[S144] %s: the table itself", (_, rows) => {
    const table = tableOf(rows);
    expect(valuesInRows(table)).toBe(table);
  });

  it("[S144] any number of plans, the rows of each in any order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.shuffledSubarray(["目標値", "実績値", "差"], { minLength: 3 }),
        (count, labels) => {
          const ofPlan = (plan: number): CellValue[][] =>
            labels.map((label, at) => {
              const years = { 目標値: [10, 20, 30 + plan], 実績値: [11, 21 + plan, null], 差: [1, 1, 1] };
              const begin = at === 0 ? [plan, ...PLAN.slice(1)] : BELOW;
              return [...begin, label, ...years[label as keyof typeof years], null];
            });
          const rows = Array.from({ length: count }, (_, plan) => ofPlan(plan));
          const { sheet } = valuesInRows(tableOf([HEADINGS, ...rows.flat()]));
          const read = sheet.values.slice(1).filter((row) => row.length > 0);
          expect(read.map((row) => row.slice(10))).toEqual(
            Array.from({ length: count }, (_, plan) => [21 + plan, 30 + plan, 20]),
          );
        },
      ),
    );
  });
});
