import { freeSheetName } from "../../../../src/core/sheet/freeSheetName";

const LONG = "あ".repeat(31);

describe("freeSheetName", () => {
  it.each([
    ["設定", [], "", "設定"],
    ["設定", ["設定"], "", "設定 2"],
    ["List", ["LIST", "list 2"], "", "List 3"],
    ["一覧", ["一覧"], "（提出用）", "一覧（提出用）"],
    ["一覧", ["一覧", "一覧（提出用）"], "（提出用）", "一覧（提出用） 2"],
    [LONG, [LONG], "", `${"あ".repeat(29)} 2`],
    [LONG, [LONG], "（提出用）", `${"あ".repeat(26)}（提出用）`],
  ])("%s beside %j with %j: %s", (name, taken, suffix, free) => {
    expect(freeSheetName(name, taken, suffix)).toBe(free);
  });
});
