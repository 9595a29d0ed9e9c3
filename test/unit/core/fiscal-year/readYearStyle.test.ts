import { readYearStyle } from "../../../../src/core/fiscal-year/readYearStyle";

describe("readYearStyle", () => {
  it.each([
    ["", "default"],
    ["  \u3000", "default"],
    ["short", "short"],
    ["略", "short"],
    ["wareki", "wareki"],
    ["和暦", "wareki"],
    ["western", "western"],
    ["西暦", "western"],
    ["full", "full"],
    ["併記", "full"],
    ["SHORT", "short"],
    ["Full", "full"],
    ["ｗａｒｅｋｉ", "wareki"],
    [" 西暦\n", "western"],
  ])("[F29] %j is %s", (text, style) => {
    expect(readYearStyle(text)).toBe(style);
  });

  it.each([
    ["現状", "現状"],
    [" 目標\u3000", "目標"],
    ["ＫＰＩ", "ＫＰＩ"],
    ["和暦で", "和暦で"],
    ["constructor", "constructor"],
  ])("[F30] %j is the role %s", (text, role) => {
    expect(readYearStyle(text)).toEqual({ role });
  });
});
