import {
  currentAfter,
  drawnGroups,
  findingItems,
} from "../../../../../src/taskpane/screens/validate/findingItems";
import type { FindingGroup } from "../../../../../src/usecases/check/validateBook";

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

describe("the names of lines", () => {
  it("are each another one, also where a rule says two things of a cell", () => {
    const twice = findingItems([groupOf("A1", "A1"), groupOf("A1")]);
    expect(new Set(twice.items.map(({ id }) => id)).size).toBe(5);
  });

  it("are the same after another validation", () => {
    const again = findingItems([groupOf("A1"), groupOf("B2", "C2")]);
    expect(again.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });
});

describe("currentAfter", () => {
  const before = findingItems([groupOf("A1"), groupOf("B2", "C2"), groupOf("D3")]);
  it.each([
    ["the same, wherever it stands now", 1, ["C1", "A1", "B2"], 2],
    ["the next one, as it is gone", 1, ["A1", "C2", "D3"], 1],
    ["the next one that is left", 1, ["A1", "D3"], 1],
    ["the last one before it, at the end of the list", 3, ["A1", "C2"], 1],
    ["the first, where nothing of the list is left", 2, ["X9", "Y9"], 0],
    ["none", 0, [], 0],
  ] as const)("%s", (_, current, cells, expected) =>
    expect(currentAfter(before, current, findingItems([groupOf(...cells)]))).toBe(expected),
  );
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
