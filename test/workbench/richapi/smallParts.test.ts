import { argumentValues, pathsInArguments } from "../../../workbench/host/richapi/argumentValues";
import { missingMembersText } from "../../../workbench/host/richapi/missingMembers";
import { References } from "../../../workbench/host/richapi/references";
import { isAdvertised, requirementsFor } from "../../../workbench/host/richapi/requirements";

describe("arguments", () => {
  const object = { _type: "Range" };
  it.each([
    ["none", undefined, [], []],
    ["plain ones", { Arguments: [1, "a", null] }, [], [1, "a", null]],
    ["an object among them", { Arguments: ["a", 9], ReferencedObjectPathIds: [0, 9] }, [9], ["a", object]],
    [
      "objects in a list",
      { Arguments: [[9, 8], 1], ReferencedObjectPathIds: [[9, 8], 0] },
      [9, 8],
      [[object, object], 1],
    ],
    [
      "an object inside a plain one",
      { Arguments: [{ a: { b: { _ObjectPathId: 7 } }, c: 1 }] },
      [7],
      [{ a: { b: object }, c: 1 }],
    ],
    [
      "objects inside a list of plain ones",
      { Arguments: [[{ x: { _ObjectPathId: 7 } }, 2]] },
      [7],
      [[{ x: object }, 2]],
    ],
    [
      "numbers that are no paths",
      { Arguments: [[[1, 2]], 3], ReferencedObjectPathIds: [0, 3] },
      [3],
      [[[1, 2]], object],
    ],
  ])("%s", (_, info, paths, values) => {
    expect(pathsInArguments(info)).toEqual(paths);
    expect(argumentValues(info, () => object)).toEqual(values);
  });

  it("hands on a block of cells as it is, without a copy", () => {
    const block = [[1, 2]];
    expect(argumentValues({ Arguments: [block] }, () => null)[0]).toBe(block);
  });
});

describe("requirement sets", () => {
  it.each([
    ["1.12", "ExcelApi", "1.2", true],
    ["1.12", "ExcelApi", "1.12", true],
    ["1.2", "ExcelApi", "1.12", false],
    ["1.15", "ExcelApi", "2.1", false],
    ["2.0", "ExcelApi", "1.15", true],
    ["1.15", "ExcelApiOnline", "1.1", false],
  ])("of %s, asked for %s %s: %s", (version, set, needed, expected) => {
    expect(isAdvertised(requirementsFor(version), { set, version: needed })).toBe(expected);
  });

  it("don't matter to what was there from the start", () => {
    expect(isAdvertised({}, undefined)).toBe(true);
  });
});

describe("references", () => {
  it("are the same for the same object, until it is let go", () => {
    const references = new References();
    const range = { _type: "Range" };
    const id = references.keep(range);
    expect([references.keep(range), references.idOf(range), references.get(id), references.size]).toEqual([
      id,
      id,
      range,
      1,
    ]);
    references.release(id);
    expect([references.idOf(range), references.size]).toEqual([undefined, 0]);
    expect(() => references.get(id)).toThrow("The requested resource doesn't exist.");
  });

  it("differ for different objects", () => {
    const references = new References();
    expect(references.keep({ _type: "Range" })).not.toBe(references.keep({ _type: "Range" }));
  });
});

describe("the report of missing members", () => {
  it("has a line for each", () => {
    expect(missingMembersText([{ member: "Range.getImage", count: 2 }])).toBe(
      "workbench: not implemented, but asked for\n  Range.getImage (2x)",
    );
  });

  it("says that nothing is missing", () => {
    expect(missingMembersText([])).toBe("workbench: every member asked for is there");
  });
});
