import { readWithUnit, unitColumn } from "../../../../src/core/sheet/readWithUnit";
import { listColumns } from "../../../../src/core/sheet/listColumns";
import { listHeadings } from "../../../../src/core/sheet/listHeadings";
import { valueText } from "../../../../src/core/validation/valueText";
import { sheetOf } from "../../../support/bookOf";

describe("readWithUnit", () => {
  it.each([
    ["a number", 835, "#,##0", "百万円", "835百万円"],
    ["a number as text", "1,234", "", "件", "1,234件"],
    ["a unit in brackets, wide", 96.5, "", "（％）", "96.5%"],
    ["a thousands format", 982_000, "#,##0,", "千円", "982,000千円"],
    ["the format's unit comes first", 0.968, "0.0%", "％", "96.8%"],
    ["the text's unit comes first", "57.35点", "", "%", "57.35点"],
    ["a word has none", "実施", "", "件", "実施"],
    ["a none mark is none", 12, "", "―", "12"],
    ["a blank stays blank", null, "", "件", ""],
  ] as const)("[S52] %s", (_, value, format, unit, expected) => {
    expect(valueText(readWithUnit(value, format, unit))).toBe(expected);
  });

  const unitsOf = (...headings: string[]) => {
    const sheet = sheetOf([headings]);
    const columns = listColumns(sheet, listHeadings(sheet)!);
    return ["baseline", "current", "target"].map((field) => {
      const value = columns.single[field as "baseline"];
      return value && unitColumn(columns, value.column);
    });
  };

  it("[S52] one column of units is all values', several are each the value's before them", () => {
    const names = ["行動計画", "担当部署", "指標"];
    expect(unitsOf(...names, "単位", "当初値", "現状値", "目標値", "達成度")).toEqual([3, 3, 3]);
    expect(unitsOf(...names, "当初値", "単位", "現状値", "単位", "目標値", "単位")).toEqual([4, 6, 8]);
    expect(unitsOf(...names, "単位", "当初値", "現状値", "目標値", "単位")).toEqual([3, 3, 7]);
    expect(unitsOf(...names, "当初値", "現状値", "目標値")).toEqual([undefined, undefined, undefined]);
  });
});
