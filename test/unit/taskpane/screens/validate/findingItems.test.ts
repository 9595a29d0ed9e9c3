import { drawnGroups, findingItems } from "../../../../../src/taskpane/screens/validate/findingItems";
import type { FindingGroup } from "../../../../../src/usecases/validateBook";

const groupOf = (...cells: readonly string[]) =>
  ({
    plan: undefined,
    sheet: undefined,
    findings: cells.map((cell) => ({ cell })),
  }) as unknown as FindingGroup;

const { items, itemOf } = findingItems([groupOf("A1"), groupOf("B2", "C2")]);

describe("findingItems", () => {
  it("each plan's heading, then its findings, numbered within the plan", () => {
    expect(items.map(({ group, finding, nth }) => [group, finding?.cell, nth])).toEqual([
      [0, undefined, 0],
      [0, "A1", 1],
      [1, undefined, 0],
      [1, "B2", 1],
      [1, "C2", 2],
    ]);
  });

  it("tells at which line each finding is", () => expect(itemOf).toEqual([1, 3, 4]));
});

describe("drawnGroups", () => {
  it("what is drawn of a plan is together, however much of it", () => {
    expect(drawnGroups(items, [0, 1, 4])).toEqual([
      { group: 0, lines: [0, 1] },
      { group: 1, lines: [4] },
    ]);
    expect(drawnGroups(items, [])).toEqual([]);
  });
});
