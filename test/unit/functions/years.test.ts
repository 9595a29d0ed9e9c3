import { cell, hoverText, range } from "../../support/functionsBundle";

describe("FYLABEL", () => {
  it.each<[unknown[], unknown]>([
    [["R2"], "R2(2020)"],
    [[2020], "R2(2020)"],
    [["平成32年度", "和暦"], "令和2年度"],
    [["R2", "現状"], "R2(現状)"],
    [["R1", "併記"], "令和元年度(2019年度)"],
    [["H29(当初)", "short"], "H29"],
    [["R2", 0], "R2(2020)"],
    [[44286, "西暦"], "2020年度"],
    [[""], ""],
    [[0], ""],
    [[null], ""],
    [["R2(2021)"], "#VALUE!"],
    [["X5"], "#VALUE!"],
    [[500], "#VALUE!"],
    [[true], "#VALUE!"],
  ])("%j is %j", (args, expected) => {
    expect(cell("FYLABEL", ...args)).toBe(expected);
  });

  it("spills", () => {
    expect(range("FYLABEL", [["R1", "R2"]], "略")).toEqual([["R1", "R2"]]);
    expect(range("FYLABEL", "R2", [["現状"], ["目標"]])).toEqual([["R2(現状)"], ["R2(目標)"]]);
  });

  it("says what was expected", () => {
    expect(hoverText("FYLABEL", "R2(2021)")).toBe(
      "元号と西暦が一致しません（R2(2021)）。R2(2020)のことですか。どちらかを直してください。",
    );
    expect(hoverText("FYLABEL", "X5")).toBe(
      "年度として読めません（X5）。R2、2020、2021/3/31のように入力してください。",
    );
    expect(hoverText("FYLABEL", "令和99年度")).toContain("1868〜2100年度");
    expect(hoverText("FYLABEL", "2020年13月1日")).toBe(
      "暦にない日付です（2020年13月1日）。日付を確認してください。",
    );
  });
});

describe("FISCALYEAR", () => {
  it.each<[unknown, unknown]>([
    ["R3.1.8", 2020],
    ["令和3年4月1日", 2021],
    ["平成31年度", 2019],
    [44286, 2020],
    [44287.75, 2021],
    ["―", ""],
    ["R0", "#VALUE!"],
  ])("%j is %j", (value, expected) => {
    expect(cell("FISCALYEAR", value)).toBe(expected);
  });

  it("spills, blanks and errors staying where they are", () => {
    expect(range("FISCALYEAR", [["R2", ""], [{ code: "#REF!" }, "H29"]])).toEqual([[2020, ""], ["#REF!", 2017]]); // prettier-ignore
  });
});
