import fc from "fast-check";
import { scaleIssues } from "../../../../src/core/grading/scaleIssues";
import { readScale, type ScaleCell } from "../../../../src/core/grading/readScale";

const codes = (...lines: ScaleCell[][]) =>
  scaleIssues(lines).map(({ code, line, text }) => [code, line, text]);

describe("scaleIssues", () => {
  it("[G50] nothing wrong: fractions, percents as numbers and as texts, a last line that takes the rest", () => {
    expect(codes(["A", 1, "以上"], ["B", 0.75, "以上"], ["C", 0, "以上"])).toEqual([]);
    expect(codes(["A", 100], ["B", "75"], ["C", ""])).toEqual([]);
    expect(codes(["◎", "100%超"], ["○", "100%", "以上"], ["△", null])).toEqual([]);
    expect(codes(["A", 1], ["B", 0], ["C", null])).toEqual([]);
  });

  it("[G50] all that is wrong, each at its line", () => {
    expect(
      codes(["", 1, "以上"], ["B", "高い", "以上"], ["C", null], ["D", 0.5, "以下"], ["E", "", ""]),
    ).toEqual([
      ["label-missing", 1, ""],
      ["bound-unreadable", 2, "高い"],
      ["bound-missing", 3, ""],
      ["inclusion-unreadable", 4, "以下"],
    ]);
  });

  it("[G50] out of order: the same bound twice, a higher one below, and no more than that", () => {
    expect(codes(["A", 0.75], ["B", 0.75], ["C", 0.8], ["D", 0])).toEqual([
      ["bound-unsorted", 2, "0.75"],
      ["bound-unsorted", 3, "0.8"],
    ]);
    expect(codes(["A", 0.75, "超"], ["B", 0.75, "以上"], ["C", 0])).toEqual([]);
    expect(codes(["A", 50], ["B", 100], ["C", 0])).toEqual([["bound-unsorted", 2, "100"]]);
  });

  it("[G51] labels that are read as one another stand twice", () => {
    expect(codes(["Ａ", 1], ["a", 0.5], ["〇", 0.3], ["○", 0])).toEqual([
      ["label-twice", 2, "a"],
      ["label-twice", 4, "○"],
    ]);
  });

  it("[G52] a gap: the last bound is above 0%, or leaves 0% out", () => {
    expect(codes(["A", "80%"], ["B", "50%"])).toEqual([["gap", 2, "50%"]]);
    expect(codes(["A", 0.8], ["B", 0, "超"])).toEqual([["gap", 2, "0"]]);
    expect(codes(["A", 0.8], ["B", "0%", "以上"])).toEqual([]);
  });

  it("[G53] two to seven levels", () => {
    const levels = (count: number) =>
      Array.from({ length: count }, (_, at): ScaleCell[] => ["ABCDEFGH"[at]!, 1 - at / (count - 1 || 1)]);
    expect(codes()).toEqual([["too-few", 0, "0"]]);
    expect(codes(["A", 0])).toEqual([["too-few", 1, "1"]]);
    expect(codes(...levels(2))).toEqual([]);
    expect(codes(...levels(7))).toEqual([]);
    expect(codes(...levels(8))).toEqual([["too-many", 8, "8"]]);
  });

  it("[G50] leaves the lines as they are, and takes those that are too narrow", () => {
    const lines: ScaleCell[][] = [["A"], ["B", 0]];
    expect(codes(...lines)).toEqual([["bound-missing", 1, ""]]);
    expect(lines).toEqual([["A"], ["B", 0]]);
  });
});

describe("scaleIssues and readScale", () => {
  const cell = fc.constantFrom<ScaleCell>(
    1,
    0.75,
    0.5,
    0,
    100,
    50,
    "75%",
    "50",
    "100%超",
    "？",
    "",
    null,
    -1,
    true,
  );
  const line = fc.tuple(
    fc.constantFrom<ScaleCell>("A", "a", "B", "C", "○", "", 5),
    cell,
    fc.constantFrom<ScaleCell>("以上", "超", "", null, "以下"),
  );
  const OF_THE_WHOLE = ["gap", "too-few", "too-many"];

  it("[G50] where no line is wrong, all lines are levels; where one is, readScale refuses or a label is alike", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const wrong = scaleIssues(lines).filter(({ code }) => !OF_THE_WHOLE.includes(code));
        const read = readScale(lines);
        if (wrong.length === 0) expect(read.ok && read.value?.length).toBe(lines.length);
        else if (read.ok && read.value?.length === lines.length)
          expect(wrong.map(({ code }) => code)).toEqual(wrong.map(() => "label-twice"));
        expect(wrong.every((each) => each.line >= 1 && each.line <= lines.length)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
