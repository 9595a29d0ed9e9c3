import type { BookSnapshot, CellValue } from "../../src/core/sheet/sheetSnapshot";
import type { ExampleList, ExampleRow, ExampleSheet } from "../../src/core/validation/examples";
import { bookOf, sheetOf } from "./bookOf";

/** The smallest plan that nothing is wrong with: half of the way, graded C. */
const ORDINARY: Required<ExampleRow> = {
  number: "1",
  title: "窓口サービスの向上",
  departments: "市民課",
  indicator: "来庁者の満足度",
  baseline: "50点",
  current: "65点",
  target: "80点",
  overview: "来庁者に調査票を配り、結果を窓口で共有した。",
  lastGrade: "D",
  grade: "C",
  method: "",
};

const HEADINGS: Required<ExampleRow> = {
  number: "番号",
  title: "行動計画",
  departments: "担当部署",
  indicator: "指標",
  baseline: "H29(当初)",
  current: "R2(現状)",
  target: "R4(目標)",
  overview: "昨年度取組内容の概要",
  lastGrade: "R1達成度",
  grade: "R2達成度",
  method: "算定方法",
};

const COLUMNS = Object.keys(HEADINGS) as (keyof ExampleRow)[];

/** Columns of the book that `exampleBook` makes, by field: A 番号, B 行動計画 … J 達成度 of the report year. */
export const EXAMPLE_COLUMNS = Object.fromEntries(
  COLUMNS.map((field, at) => [field, String.fromCharCode(65 + at)]),
) as Readonly<Record<keyof ExampleRow, string>>;

/** Rows, list or sheet of a rule's example as a workbook: headings in row 1, the first plan in row 2. */
export function exampleBook(example: ExampleRow | ExampleList | ExampleSheet): BookSnapshot {
  if ("cells" in example) return bookOf([sheetOf(example.cells.map((row) => row.map(cell)))]);
  const list: ExampleList =
    "rows" in example || "headings" in example ? example : { rows: [example as ExampleRow] };
  const headings = { ...HEADINGS, ...list.headings };
  const rows = (list.rows ?? [{}]).map((row) => ({ ...ORDINARY, ...row }));
  return bookOf([sheetOf([headings, ...rows].map((row) => COLUMNS.map((field) => cell(row[field]))))]);
}

/** An example's errors are cells that hold one, not texts that look like it. */
const ERROR = /^#(?:NAME\?|REF!|N\/A|VALUE!|DIV\/0!|BUSY!)$/;

function cell(text: string): CellValue {
  if (ERROR.test(text)) return { error: text };
  return text === "" ? null : text;
}
