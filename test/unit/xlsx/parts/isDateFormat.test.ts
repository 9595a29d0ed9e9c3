import { isDateFormat } from "../../../../src/xlsx/parts/isDateFormat";

describe("isDateFormat", () => {
  it.each([
    "yyyy/m/d",
    '[$-411]ggge"年"m"月"d"日"',
    "[$-411]ge.m.d",
    "h:mm",
    "[h]:mm:ss",
    'yyyy"年度"',
    "[Red]mm/dd;@",
  ])("%s shows a day or a time", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    "",
    "General",
    'General"人"',
    '#,##0"百万円"',
    '#,##0"days"',
    "0.0%",
    "0.00E+00",
    "##0.0E-0",
    "@",
    "[Red]0;[Blue]-0",
    "0\\d",
    "0_d*m",
    '0"年',
    "[$¥-411]#,##0",
  ])("%s does not", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
