import { sameUnitFamily } from "../../../../src/core/validation/sameUnitFamily";

describe("sameUnitFamily", () => {
  it.each([
    ["t", "トン"],
    ["kg", "t"],
    ["m", "km"],
    ["L", "リットル"],
    ["ha", "ヘクタール"],
    ["時間", "分"],
    ["か月", "年"],
    ["kWh", "MWh"],
    ["ＫＷｈ", "kwh"],
    ["t-CO2", "tCO₂"],
    ["トン-CO2", "kg-CO2"],
    ["pt", "ポイント"],
    ["件/年", "件"],
    ["点台", "点"],
    ["件／年度", "件/年"],
  ])("[V131] %s and %s measure one thing", (a, b) => {
    expect(sameUnitFamily(a, b)).toBe(true);
    expect(sameUnitFamily(b, a)).toBe(true);
  });

  it.each([
    ["人", "件"],
    ["t", "m"],
    ["t", "t-CO2"],
    ["件/年", "人"],
    ["人/日", "人"],
    ["", "件"],
    ["%", "ポイント"],
    ["台", "基"],
    ["台", ""],
    ["分", "年"],
  ])("[V131] %s and %s don't", (a, b) => {
    expect(sameUnitFamily(a, b)).toBe(false);
    expect(sameUnitFamily(b, a)).toBe(false);
  });
});
