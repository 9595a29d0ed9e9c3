import { fastLevel, fastLevelOf, fastScale } from "../../../../src/core/grading/fastLevel";
import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import { gradeIndicator } from "../../../../src/core/grading/gradeIndicator";
import { readScale, type ScaleCell } from "../../../../src/core/grading/readScale";
import { formatDecimal } from "../../../../src/core/quantity/formatDecimal";
import { type Cell, read } from "./read";

function levels(rows: ScaleCell[][]): string[] | string | undefined {
  const scale = readScale(rows);
  if (!scale.ok) return `${scale.issue.code} ${"row" in scale.issue ? scale.issue.row : ""}`.trim();
  return scale.value?.map(
    ({ label, bound, includesBound }) =>
      `${label}${bound === undefined ? "" : (includesBound ? ">=" : ">") + formatDecimal(bound)}`,
  );
}

describe("a scale from a table", () => {
  it.each<[ScaleCell[][], string[] | undefined]>([
    [
      [
        ["A", 1],
        ["B", 0.75],
        ["D", ""],
      ],
      ["A>=1", "B>=0.75", "D"],
    ],
    [
      [
        ["S", 1.2, "以上"],
        ["A", 1, "超"],
        ["B", 1, "以上"],
        ["C", null, null],
      ],
      ["S>=1.2", "A>1", "B>=1", "C"],
    ],
    [
      [
        [" ◎ ", "100％以上"],
        ["○", "70%超"],
        ["△", "０"],
      ],
      ["◎>=1", "○>0.7", "△"],
    ],
    [
      [
        ["", ""],
        ["A", 1],
        ["", null],
        [5, 0.5],
        ["", ""],
      ],
      ["A>=1", "5>=0.5"],
    ],
    [[["", null]], undefined],
    // blank cells that arrive as 0: a third column, rows between and below, a table
    [
      [
        ["A", 1, 0],
        [0, 0, 0],
        ["B", 0.75, "超"],
        ["C", 0, 0],
        [0, 0, 0],
      ],
      ["A>=1", "B>0.75", "C"],
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
      undefined,
    ],
    // a level named 0, and none where the level above it takes the rest
    [
      [
        [2, 1],
        [1, 0.5],
        [0, 0],
      ],
      ["2>=1", "1>=0.5", "0"],
    ],
    [
      [
        [2, 1],
        [1, 0],
        [0, 0],
      ],
      ["2>=1", "1"],
    ],
  ])("[G20] %j", (rows, expected) => {
    expect(levels(rows)).toEqual(expected);
  });

  it("[G21] a bound above 5 makes the column percent, 5 doesn't", () => {
    expect(levels([["A", 100], ["B", 4], ["C", 0]])).toEqual(["A>=1", "B>=0.04", "C"]); // prettier-ignore
    expect(levels([["A", 5], ["B", 1]])).toEqual(["A>=5", "B>=1"]); // prettier-ignore
    expect(levels([["A", "100%"], ["B", 0.5]])).toEqual(["A>=1", "B>=0.5"]); // prettier-ignore
    expect(levels([["A", "100"], ["B", "７５超"], ["C", ""]])).toEqual(["A>=1", "B>0.75", "C"]); // prettier-ignore
    expect(levels([["A", "1"], ["B", "0.75"]])).toEqual(["A>=1", "B>=0.75"]); // prettier-ignore
  });

  it("[G22] the last row's 0 and a blank bound take the rest; without either a lower rate has no level", () => {
    const rest = readScale([["A", 1], ["B", 0]]); // prettier-ignore
    const open = readScale([["A", 1], ["B", 0.5]]); // prettier-ignore
    if (!rest.ok || !open.ok) throw new Error("unreadable scale");
    expect(gradeIndicator(read(0, -5, 10), { scale: rest.value })).toMatchObject({ label: "B" });
    expect(gradeIndicator(read(0, 5, 10), { scale: open.value })).toMatchObject({ label: "B" });
    expect(gradeIndicator(read(0, 4, 10), { scale: open.value })).toMatchObject({
      kind: "uncomputable",
      issue: { code: "under-last-bound", label: "B" },
    });
  });

  it("[G22] 超 leaves its bound to the next level", () => {
    const scale = readScale([["A", 1, "超"], ["B", 1, "以上"], ["C", ""]]); // prettier-ignore
    if (!scale.ok) throw new Error("unreadable scale");
    expect(gradeIndicator(read(0, 10, 10), { scale: scale.value })).toMatchObject({ label: "B" });
    expect(gradeIndicator(read(0, 10.01, 10), { scale: scale.value })).toMatchObject({ label: "A" });
  });

  it.each<[ScaleCell[][], string]>([
    [
      [
        ["A", 0.5],
        ["B", 0.75],
      ],
      "bound-unsorted 2",
    ],
    [
      [
        ["A", 0.5],
        ["B", 0.5],
      ],
      "bound-unsorted 2",
    ],
    [
      [
        ["A", ""],
        ["B", 0.5],
      ],
      "bound-unsorted 2",
    ],
    [
      [
        ["A", 1, "以上"],
        ["B", 1, "超"],
      ],
      "bound-unsorted 2",
    ],
    [
      [
        ["A", 1],
        ["", ""],
        ["ａ", 0.5],
        ["Ａ", 0.2],
      ],
      "label-twice 4",
    ],
    [[["A", "百"]], "bound-unreadable 1"],
    [[["A", "5件"]], "bound-unreadable 1"],
    [[["A", true]], "bound-unreadable 1"],
    [[["", 1]], "label-missing 1"],
    [[["A", 1, "約"]], "inclusion-unreadable 1"],
    [[["A"]], "scale-too-narrow"],
  ])("[G23] %j is refused: %s", (rows, expected) => {
    // prettier-ignore
    expect(levels(rows)).toBe(expected);
  });
});

describe("doubles first", () => {
  const { bounds, labels } = fastScale(DEFAULT_SCALE);

  it.each([
    [982, 835, 700, "C"],
    [739, 752, 731, "D"],
    [0, 66.6, 100, "C"],
    [0, 150, 100, "A"],
    [9, 1, 0, "B"],
  ])("[G24] %d → %d → %d is %s at once", (b, c, t, label) => {
    expect(labels[fastLevel(b, c, t, bounds)]).toBe(label);
  });

  it.each<[Cell, Cell, Cell, string | undefined]>([
    ["982百万円", "835百万円", "700百万円", "C"],
    ["9課", "1課", "0課", "B"],
    ["9課", "1課", 0, undefined],
    ["982百万円", "835,000千円", "700百万円", undefined],
    ["57.35点", "59.3375点", "60点", undefined],
    ["-", "1課", "0課", undefined],
  ])("[G24] %s → %s → %s: %s at once", (b, c, t, label) => {
    expect(labels[fastLevelOf(read(b, c, t), bounds)]).toBe(label);
  });

  it.each([
    [57.35, 59.3375, 60],
    [0, 75, 100],
    [5, 5, 5],
    [0.3, 0.2, 0.1 + 0.2],
    [0, 0.75 + 1e-14, 1],
    [0, NaN, 1],
    [0, 1, Infinity],
  ])("[G24] %d → %d → %d is left to exact decimals", (b, c, t) => {
    expect(fastLevel(b, c, t, bounds)).toBe(-1);
  });
});
