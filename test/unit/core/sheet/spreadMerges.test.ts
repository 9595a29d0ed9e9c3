import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import type { CellValue, MergedCells } from "../../../../src/core/sheet/sheetSnapshot";
import { valueText } from "../../../../src/core/validation/valueText";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { bookOf, sheetOf } from "../../../support/bookOf";

const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "概要", "達成度"];

function bookWith(
  rows: readonly (readonly CellValue[])[],
  merges: readonly (readonly [row: number, column: number, rows: number, columns: number])[],
) {
  const areas = merges.map(([firstRow, firstColumn, height, columns]): MergedCells => ({
    firstRow,
    firstColumn,
    rows: height,
    columns,
  }));
  return bookOf([{ ...sheetOf([HEADINGS, ...rows]), merges: areas }]);
}

const plansOf = (...book: Parameters<typeof bookWith>) => readPlanBook(bookWith(...book)).book.list?.plans;

const ONE = ["1", "窓口の改善", "市民課", "満足度", "50点", "65点", "80点", "窓口を広げた。", "C"];
const TWO = ["2", "手続の電子化", null, "利用率", "10%", "15%", "20%", null, "C"];

describe("merged cells", () => {
  it("[S49] down: departments, indicators, overviews and grades of every row", () => {
    const rest = [null, null, null, null, null];
    const plans = plansOf(
      [ONE, ["2", "手続の電子化", ...rest, null, null]],
      [2, 3, 4, 5, 6, 7, 8].map((column) => [1, column, 2, 1] as const),
    );
    expect(plans?.map((plan) => [plan.title, ...texts(plan)])).toEqual([
      ["窓口の改善", "市民課", "満足度", "50点", "65点", "80点", "窓口を広げた。", "C"],
      ["手続の電子化", "市民課", "満足度", "50点", "65点", "80点", "窓口を広げた。", "C"],
    ]);
  });

  it("[S49] with merged departments nothing is found, without the merge the second row lacks them", () => {
    const found = (merges: Parameters<typeof bookWith>[1]) =>
      checkBook(bookWith([ONE, TWO], merges))
        .findings.filter(({ severity }) => severity === "error")
        .map(({ rule, cell }) => `${rule} ${cell}`);
    expect(found([[1, 2, 2, 1]])).toEqual([]);
    expect(found([])).toEqual(["department-missing C3"]);
  });

  it("[S49] across: a value is every value's, the format with it; never the grade's or the department's", () => {
    const formats = [undefined, ["", "", "", "", '0"人"']];
    const sheet = {
      ...sheetOf([HEADINGS, ["1", "採用", "人事課", "人数", 30, null, null, null, "C"]], "一覧", formats),
      merges: [{ firstRow: 1, firstColumn: 4, rows: 1, columns: 5 }],
    };
    const plan = readPlanBook(bookOf([sheet])).book.list?.plans[0];
    expect(plan && texts(plan)).toEqual(["人事課", "人数", "30人", "30人", "30人", "", "C"]);
  });

  it("[S49] a group's title across the table fills nothing", () => {
    const group = ["Ⅰ", "経営的視点", null, null, null, null, null, null, null];
    const plans = plansOf(
      [group, ONE],
      [
        [1, 0, 1, 9],
        [1, 1, 1, 8],
      ],
    );
    expect(plans?.map(({ title }) => title)).toEqual(["窓口の改善"]);
  });

  it("[S50] a plan over two rows of paper is one plan", () => {
    const plans = plansOf(
      [ONE, [null, null, null, null, null, null, null, "二行目の概要", null], ["2", ...ONE.slice(1)]],
      [0, 1, 2, 3, 4, 5, 6, 8].map((column) => [1, column, 2, 1] as const),
    );
    expect(plans?.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("[S50] the same where only its number isn't merged", () => {
    const plans = plansOf(
      [ONE, [null, null, null, null, null, null, null, "二行目の概要", null]],
      [2, 3, 4, 5, 6].map((column) => [1, column, 2, 1] as const),
    );
    expect(plans?.map(({ number }) => number)).toEqual([1]);
  });

  it("[S50] a merged title over rows with numbers of their own is each row's", () => {
    const plans = plansOf([ONE, ["2", null, "税務課", "収納率", "1%", "2%", "3%"]], [[1, 1, 2, 1]]);
    expect(plans?.map(({ number, title, continues }) => [number, title, continues])).toEqual([
      [1, "窓口の改善", false],
      [2, "窓口の改善", false],
    ]);
  });

  it("[S51] one grade over two indicators is judged by a person, one of its own is computed", () => {
    const more = [null, null, null, "待ち時間", "30分", "30分", "10分", null, null];
    const number = [1, 0, 2, 1] as const;
    expect(plansOf([ONE, more], [number, [1, 8, 2, 1]])?.map(({ method }) => method)).toEqual([
      "judged",
      "judged",
    ]);
    expect(plansOf([ONE, more], [number])?.map(({ method }) => method)).toEqual([undefined, undefined]);
  });

  it("areas that overlap, reach out of the sheet or begin in a heading do no harm", () => {
    const merges = [
      ...Array.from({ length: 5000 }, () => [1, 2, 1_048_575, 16_382] as const),
      [0, 3, 3, 1] as const,
      [900_000, 0, 2, 2] as const,
    ];
    expect(plansOf([ONE, TWO], merges)?.map((plan) => texts(plan)[0])).toEqual(["市民課", "市民課"]);
  });

  it("[S56] a merged heading reaches over its own columns and no further", () => {
    const rows = [
      ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度", null, null, "備考"],
      [null, null, null, null, null, null, null, "R1", "R2", "R3"],
      ["1", "窓口の改善", "市民課", "満足度", "50点", "65点", "80点", "C", "C", "x"],
    ];
    const yearsOf = (columns: number) => {
      const sheet = { ...sheetOf(rows), merges: [{ firstRow: 0, firstColumn: 7, rows: 1, columns }] };
      return readPlanBook(bookOf([sheet])).book.list?.plans[0]?.grades.map(({ year }) => year);
    };
    expect(yearsOf(2)).toEqual([2019, 2020]);
    expect(yearsOf(3)).toEqual([2019, 2020, 2021]);
  });
});

type Plan = NonNullable<ReturnType<typeof plansOf>>[number];

function texts({ departments, indicator, baseline, current, target, overview, grades }: Plan) {
  return [
    departments,
    indicator,
    ...[baseline, current, target].map(valueText),
    overview,
    grades.map(({ text }) => text).join(""),
  ];
}
