import fc from "fast-check";
import { type FormulaCells, nativeFormula } from "../../../src/core/formulas/nativeFormula";
import type { CellValue } from "../../../src/core/sheet/sheetSnapshot";
import { useWorkbench } from "../support/headless";

jest.setTimeout(240_000);

type Entered = string | number;

/** 評価基準 of several kinds, label, bound, and 以上 / 超 where there is a third column. */
const SCALES: readonly (readonly (readonly Entered[])[])[] = [
  [
    ["A", 1],
    ["B", 0.75],
    ["C", 0.5],
    ["D", 0],
  ],
  [
    ["S", 120, "以上"],
    ["A", 100, "以上"],
    ["B", 70, "超"],
    ["C", 35, "以上"],
    ["D", 0, "以上"],
  ],
  [
    ["◎", 1, "超"],
    ["○", 0.6, "以上"],
    ["△", 0.3, "以上"],
  ],
];
const SCALE_CELLS = ["T1:U4", "T6:V10", "T12:V14"];

/** Rows of baseline, current, target, method, direction. */
type Row = readonly [baseline: Entered, current: Entered, target: Entered, method: string, direction: string];

/** Bounds as hundredths, to stand on, just over and just under. */
const BOUNDS = [-20, 0, 30, 35, 50, 60, 70, 75, 100, 120];

const places = fc.integer({ min: 0, max: 4 });
const whole = fc.integer({ min: -90_000, max: 900_000 });

/** As people type decimals: whole numbers over a power of ten. */
const decimalRow = fc
  .tuple(places, whole, whole, whole)
  .map(([digits, ...values]) => values.map((value) => value / 10 ** digits));

/** The current value on a bound of the way, or one unit beside it. */
const onBound = fc
  .tuple(places, whole, whole, fc.constantFrom(...BOUNDS), fc.integer({ min: -1, max: 1 }))
  .map(([digits, from, to, bound, beside]) => {
    const unit = 10 ** (digits + 2);
    const current = from * 100 + (to - from) * bound + beside;
    return [(from * 100) / unit, current / unit, (to * 100) / unit];
  });

/** The same for the target itself: 達成率, and 維持目標. */
const onTarget = fc
  .tuple(places, whole, fc.constantFrom(...BOUNDS), fc.integer({ min: -1, max: 1 }), fc.boolean())
  .map(([digits, to, bound, beside, isMaintained]) => {
    const unit = 10 ** (digits + 2);
    const target = (to * 100) / unit;
    return [isMaintained ? target : 40, (to * bound + beside) / unit, target];
  });

const small = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(-2, -1, 0, 0, 1, 2, 3)));

const rowOf = fc
  .tuple(
    fc.oneof(decimalRow, onBound, onBound, onTarget, small),
    fc.constantFrom("", "", "進捗率", "達成率", "達成率"),
    fc.constantFrom("", "", "", "増", "減"),
  )
  .map(([values, method, direction]): Row => [values[0]!, values[1]!, values[2]!, method, direction]);

/** Where doubles lie: 57.35 → 59.3375 → 60 is three quarters, and 0.1 + 0.2 no 0.3. */
const HARD: readonly Row[] = [
  [57.35, 59.3375, 60, "", ""],
  [57.35, 59.3374, 60, "", ""],
  [0.1, 0.1 + 0.2, 0.3, "", ""],
  [0.3, 0.2, 0.1 + 0.2, "", ""],
  [982, 841, 700, "", ""],
  [982, 770.5, 700, "", ""],
  [99_999_999_999, 99_999_999_998, 99_999_999_997, "", ""],
  [0, 0.7, 1, "", ""],
  [10, 7, 0, "", ""],
  [5, "", 9, "", ""],
  ["", "", "", "", ""],
  [0, 0, 0, "", ""],
  [0, 1, 0, "", ""],
  [-5, -6, -5, "", ""],
  [-5, -4, -5, "達成率", ""],
  ["-", 35, 37, "達成率", ""],
  ["-", 0, 0, "達成率", ""],
  ["-", 2, 0, "達成率", ""],
  [10, 0, 5, "達成率", ""],
];

// as 0, a blank cell would be graded: formulas on lists guard against it
const book = useWorkbench({ blankAs: null });

/** What GRADE and GRADERATE give, and what the native formulas give, row by row. */
function calculated(rows: readonly Row[], scale: number) {
  return book.onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, rows.length, 5);
    range.values = rows.map((row) => [...row]);
    SCALES.forEach((levels, at) => {
      sheet.getRange(SCALE_CELLS[at]!).values = levels.map((level) => [...level]);
    });
    const asked = rows.map((_, row) => {
      const at = `A${row + 1},B${row + 1},C${row + 1},D${row + 1}`;
      const call = `GRADE(${at},$T$${SCALE_CELLS[scale]!.slice(1).replace(/:(.)/, ":$$$1$$")},E${row + 1})`;
      return [`=${call}`, `=GRADERATE(${at},E${row + 1})`];
    });
    const native = asked.map((line) =>
      line.map((formula) => {
        const made = nativeFormula(formula, cellsOf(rows, scale));
        if (!made.ok) throw new Error(`${formula}: ${made.issue}`);
        return made.value;
      }),
    );
    const given = sheet.getRangeByIndexes(0, 6, rows.length, 4);
    given.formulas = asked.map((line, row) => [...line, ...native[row]!]);
    given.load("values");
    await context.sync();
    return {
      values: given.values as Entered[][],
      longest: Math.max(...native.flat().map(({ length }) => length)),
    };
  });
}

function cellsOf(rows: readonly Row[], scale: number): FormulaCells {
  const [, top = ""] = /^T(\d+)/.exec(SCALE_CELLS[scale]!) ?? [];
  const levels = SCALES[scale]!;
  const at = (row: number, column: number): Entered | undefined =>
    column < 5 ? rows[row]?.[column] : levels[row + 1 - Number(top)]?.[column - 19];
  const plain = (value: Entered | undefined): CellValue =>
    value === undefined || value === "" ? null : value;
  return { valueAt: (_, row, column) => plain(at(row, column)), named: () => undefined };
}

function differences(rows: readonly Row[], values: readonly (readonly Entered[])[]): unknown[] {
  return values.flatMap(([grade, rate, nativeGrade, nativeRate], at) => {
    const isSameRate =
      typeof rate === "number" && typeof nativeRate === "number"
        ? Math.abs(rate - nativeRate) <= 1e-12 * Math.max(1, Math.abs(rate))
        : rate === nativeRate;
    return grade === nativeGrade && isSameRate ? [] : [[rows[at], grade, nativeGrade, rate, nativeRate]];
  });
}

describe.each([0, 1, 2])("the grades of scale %d without the add-in", (scale) => {
  it("[N5][N6][N8][N9] are those of GRADE, in a real engine of formulas", async () => {
    const rows = [...HARD, ...fc.sample(rowOf, { numRuns: 400, seed: 5 + scale })];
    const { values, longest } = await calculated(rows, scale);
    expect(differences(rows, values)).toEqual([]);
    // the comparison is worth something: every letter and no answer at all are among them
    const letters = new Set(values.map(([grade]) => grade));
    for (const [label] of SCALES[scale]!) expect(letters).toContain(label);
    expect(letters).toContain("");
    expect(letters).toContain("#N/A");
    expect(longest).toBeLessThan(6_000);
  });
});
