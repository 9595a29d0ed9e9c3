import { cell, hoverText, range } from "../../support/functionsBundle";

describe("EXPECTED", () => {
  it.each<[string, unknown[], unknown]>([
    ["written quantities", ["982百万円", "700百万円", "H29", "R4", "R2"], 812.8],
    ["plain numbers", [982, 700, 2017, 2022, 2020], 812.8],
    ["no noise of binary fractions", [0, 0.3, 2017, 2020, 2018], 0.1],
    ["units that convert", ["9億8,202万円", "700百万円", "H29", "R4", "H29"], 982.02],
    ["before", [982, 700, "H29", "R4", "H20"], 982],
    ["after", [982, 700, "H29", "R4", "R10"], 700],
    ["dates as serials: FY2017, FY2020, FY2019", [0, 9, 43_190, 43_922, 43_921.5], 6],
    ["nothing at all", ["", "", "H29", "R4", "R2"], ""],
    ["no indicator", ["指標の設定困難", "", "H29", "R4", "R2"], ""],
    ["no baseline", ["-", "3件", "H29", "R4", "R2"], "#N/A"],
    ["a word", ["検討", "実施", "H29", "R4", "R2"], "#N/A"],
    ["no year", [0, 10, "H29", "R4", ""], "#N/A"],
    ["a blank year as 0", [0, 10, "H29", 0, "R2"], "#N/A"],
    ["a blank year as null", [0, 10, null, "R4", "R2"], "#N/A"],
    ["equal years", [0, 10, "R4", "R4", "R2"], "#N/A"],
    ["years the wrong way round", [0, 10, "R4", "H29", "R2"], "#N/A"],
    ["a slip", ["12O課", "0課", "H29", "R4", "R2"], "#VALUE!"],
    ["units that don't convert", ["9課", "0.5件", "H29", "R4", "R2"], "#VALUE!"],
    ["no year at all", [0, 10, "H29", "R4", "検討"], "#VALUE!"],
    ["a boolean", [true, 10, "H29", "R4", "R2"], "#VALUE!"],
  ])("%s", (_case, args, expected) => {
    expect(cell("EXPECTED", ...args)).toBe(expected);
  });

  it("names the argument", () => {
    expect(hoverText("EXPECTED", 0, 10, "H29", "X5", "R2")).toContain(
      "「目標値の年度」：年度として読めません（X5）",
    );
    expect(hoverText("EXPECTED", 0, "", "H29", "R4", "R2")).toBe(
      "「目標値」がないため計算できません。目標値を入力してください。",
    );
  });

  it("spills over years as over rows", () => {
    expect(range("EXPECTED", "982百万円", "700百万円", "H29", "R4", [["R1", "R2", "", { code: "#REF!", message: "" }]])).toEqual([[869.2, 812.8, "#N/A", "#REF!"]]); // prettier-ignore
    expect(range("EXPECTED", [[0], [""]], [[10], [""]], "H29", "R4", "R2")).toEqual([[6], [""]]);
    expect(range("EXPECTED", [[1], [2]], [[1, 2]], 2017, 2022, 2020)).toEqual([["#VALUE!"]]);
  });
});
