import { yearLabel } from "../../../../src/usecases/scaffold/yearLabel";

describe("yearLabel", () => {
  it.each([
    ["R2", "R2(2020)"],
    ["令和２年度", "R2(2020)"],
    ["令和元年度", "R1(2019)"],
    ["H29", "H29(2017)"],
    ["2022", "R4(2022)"],
  ])("%s → %s", (text, label) => expect(yearLabel(text)).toBe(label));

  it.each(["", "未定", "R0", "二年"])("%p names no year", (text) => expect(yearLabel(text)).toBeUndefined());
});
