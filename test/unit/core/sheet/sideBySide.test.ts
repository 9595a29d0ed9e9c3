import fc from "fast-check";
import { listHeadings } from "../../../../src/core/sheet/listHeadings";
import type { ListTable } from "../../../../src/core/sheet/listTable";
import { sideBySide } from "../../../../src/core/sheet/sideBySide";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import { sheetOf } from "../../../support/bookOf";

const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
const row = (number: number): (string | number)[] => [
  number,
  `窓口${number}`,
  "市民課",
  "満足度",
  50,
  65,
  80,
  "C",
];

function tableOf(rows: SheetSnapshot["values"], more: Partial<SheetSnapshot> = {}): ListTable {
  const sheet = { ...sheetOf(rows), ...more };
  return { sheet, headings: listHeadings(sheet)! };
}

const columnsOf = ({ headings }: ListTable): readonly string[] =>
  headings.columns.map(({ column, field }) => `${column} ${field}`);

const OWN = ["number", "title", "departments", "indicator", "baseline", "current", "target", "grade"];

describe("sideBySide", () => {
  it("[S143] two tables parted by a blank column: each has its own cells, place, merges and formats", () => {
    const left = { firstRow: 2, firstColumn: 3, rows: 1, columns: 2 };
    const right = { firstRow: 2, firstColumn: 12, rows: 1, columns: 2 };
    const format = ["0", ...Array<string>(8).fill(""), "00"];
    const table = tableOf(
      [
        [...HEADINGS, null, ...HEADINGS],
        [...row(1), null, ...row(2)],
      ],
      { firstRow: 1, firstColumn: 3, merges: [left, right], formats: [undefined, format] },
    );
    const [first, second, ...others] = sideBySide(table);
    expect(others).toEqual([]);
    expect(first!.sheet).toMatchObject({ firstRow: 1, firstColumn: 3, merges: [left] });
    expect(first!.sheet.values).toEqual([
      [...HEADINGS, null],
      [...row(1), null],
    ]);
    expect(second!.sheet).toMatchObject({ firstRow: 1, firstColumn: 12, merges: [right] });
    expect(second!.sheet.values).toEqual([HEADINGS, row(2)]);
    expect(second!.sheet.formats).toEqual([undefined, ["00"]]);
    expect(first!.sheet.formats).toEqual([undefined, format.slice(0, 9)]);
    const own = OWN.map((field, column) => `${column} ${field}`);
    expect([columnsOf(first!), columnsOf(second!)]).toEqual([own, own]);
    expect(second!.headings.missing).toEqual([]);
  });

  it("[S143] a column before the first heading belongs to the first table", () => {
    const table = tableOf([
      [null, ...HEADINGS, ...HEADINGS],
      ["財政", ...row(1), ...row(2)],
    ]);
    expect(sideBySide(table).map(({ sheet }) => sheet.values[1])).toEqual([["財政", ...row(1)], row(2)]);
  });

  it("[S143] years alone go with the table that they stand in", () => {
    const heads = [...HEADINGS.slice(0, 7), "R5", "R6", "達成度"];
    const years = sideBySide(tableOf([[...heads, ...heads]])).map(({ headings }) =>
      headings.years.map(({ column, year }) => [column, year]),
    );
    const own = [
      [7, 2023],
      [8, 2024],
    ];
    expect(years).toEqual([own, own]);
  });

  it.each<readonly [string, readonly string[]]>([
    ["one table", HEADINGS],
    ["a second grade", [...HEADINGS, "達成度"]],
    ["another order", [...HEADINGS, ...HEADINGS.slice(0, 6), "達成度", "目標値"]],
    ["a heading less", [...HEADINGS, ...HEADINGS.slice(0, 7)]],
    ["parts too small for lists", ["番号", "行動計画", "指標", "番号", "行動計画", "指標"]],
  ])("[S143] %s: the table itself", (_, headings) => {
    const table = tableOf([headings]);
    expect(sideBySide(table)).toEqual([table]);
  });

  it("[S143] any number of tables, with any gap: no cell is lost, none stands in two", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.nat(2), (count, gap) => {
        const times = (cells: (at: number) => readonly (string | number)[]) =>
          Array.from({ length: count }, (_, at) => [...cells(at), ...Array<null>(gap).fill(null)]).flat();
        const table = tableOf([times(() => HEADINGS), times((at) => row(at + 1))]);
        const parts = sideBySide(table);
        expect(parts.map(({ sheet }) => sheet.values[1]![0])).toEqual([1, 2, 3, 4].slice(0, count));
        expect(parts.flatMap(({ sheet }) => sheet.values[1]!)).toEqual(table.sheet.values[1]);
        expect(parts.map(({ sheet }) => sheet.firstColumn)).toEqual(
          [0, 8 + gap, 16 + 2 * gap, 24 + 3 * gap].slice(0, count),
        );
      }),
    );
  });
});
