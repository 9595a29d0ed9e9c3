import { enteredText } from "../../../../src/workbook/write/enteredText";

describe("a text for a cell", () => {
  it.each([
    "=A1",
    "＝A1",
    "+81",
    "@SUM",
    "'引用",
    "#N/A",
    " =1",
    "66.6%",
    "６６．６％",
    "1-2",
    "1/2",
    "007",
    "1,234",
    "¥500",
    "835円",
    "2020/4/1",
    "令和2年4月1日",
    "H29.4.1",
    "R2",
    "4月",
    "12:30",
    "1e5",
    "TRUE",
    "false ",
    "-1",
    "△1,200",
  ])("%j is told to be one", (text) => {
    expect(enteredText(text)).toBe(`'${text}`);
  });

  it.each([
    "",
    "-",
    "行動計画",
    "982百万円",
    "57.35点(H28)",
    "1 窓口サービスの向上",
    "R2(現状)",
    "◎",
    "A",
    "A 100%以上",
    "達成\n度",
  ])("%j needs nothing: no Excel makes anything else of it", (text) => {
    expect(enteredText(text)).toBe(text);
  });
});
