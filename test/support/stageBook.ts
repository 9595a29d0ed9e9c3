import type { BookSnapshot, CellValue } from "../../src/core/sheet/sheetSnapshot";
import type { ExampleRow } from "../../src/core/validation/examples";
import { sheetOf } from "./bookOf";
import { exampleBook } from "./exampleBook";

/** 試行 is none of the standard words; 検討 is one at 50 %. */
export const OWN_STAGES: readonly (readonly CellValue[])[] = [
  [0, "未実施"],
  [0.3, "検討"],
  [0.6, "試行"],
  [1, "実施"],
];

/** A row of method 段階 with target 実施. */
export const stageRow = (current: string, grade: string, more: ExampleRow = {}): ExampleRow => ({
  baseline: "-",
  current,
  target: "実施",
  grade,
  method: "段階",
  ...more,
});

/** A list of these rows, with stage words of its own on the settings sheet. */
export function stageBook(
  rows: readonly ExampleRow[],
  stages: readonly (readonly CellValue[])[] = OWN_STAGES,
): BookSnapshot {
  return {
    sheets: [...exampleBook({ rows }).sheets, sheetOf(stages, "設定")],
    names: [
      { name: "段階の言葉", sheet: "設定", firstRow: 0, firstColumn: 0, rows: stages.length, columns: 2 },
    ],
  };
}
