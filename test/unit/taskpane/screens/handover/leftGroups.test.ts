import { leftGroups } from "../../../../../src/taskpane/screens/handover/leftGroups";

const at = (cell: string, reason: "text" | "function", sheet = "一覧") => ({ sheet, cell, reason });

describe("leftGroups", () => {
  it("cells by reason, the first five and how many besides", () => {
    const words = ["E1", "E2", "E3", "E4", "E5", "E6", "E7"].map((cell) => at(cell, "text"));
    expect(leftGroups([words[0]!, at("K1", "function"), ...words.slice(1)])).toEqual([
      { reason: "text", cells: ["E1", "E2", "E3", "E4", "E5"], more: 2 },
      { reason: "function", cells: ["K1"], more: 0 },
    ]);
  });

  it("names the sheets where several have some", () => {
    expect(leftGroups([at("E1", "text"), at("E1", "text", "個票1")])).toEqual([
      { reason: "text", cells: ["一覧!E1", "個票1!E1"], more: 0 },
    ]);
  });

  it("none: no groups", () => {
    expect(leftGroups([])).toEqual([]);
  });
});
