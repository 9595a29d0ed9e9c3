import { valueDecimals } from "../../../../src/core/validation/valueDecimals";
import { type Cell, read } from "../grading/read";

describe("valueDecimals", () => {
  it.each<[string, readonly [Cell, Cell, Cell], number]>([
    ["as written", ["96.8%", "99.2%", "101.8%"], 1],
    ["none written", ["982百万円", "835百万円", "700百万円"], 0],
    ["what comes whole", ["36.0施設", "35.0施設", "37施設"], 0],
    ["an average of what comes whole", ["3.4人", "3.0人", "5人"], 1],
    ["a formula's digits", [0, 33.333333333333336, 100], 4],
    ["words", ["未実施", "検討", "実施"], 0],
  ])("[V150] %s", (_, values, decimals) => {
    expect(valueDecimals(read(...values))).toBe(decimals);
  });
});
