import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import type { GradeScale } from "../../../../src/core/grading/gradeScale";
import { readGrade } from "../../../../src/core/sheet/readGrade";

const scaleOf = (...labels: string[]): GradeScale =>
  labels.map((label) => ({ label, bound: undefined, includesBound: true }));

describe("readGrade", () => {
  it.each([
    ["A", { kind: "grade", label: "A" }],
    ["D", { kind: "grade", label: "D" }],
    ["", { kind: "blank" }],
    [" 　", { kind: "blank" }],
    ["-", { kind: "none" }],
    ["／", { kind: "none" }],
    ["評価困難", { kind: "none" }],
    ["指標の設定困難", { kind: "none" }],
    ["E", { kind: "unknown" }],
    ["AB", { kind: "unknown" }],
    ["A→B", { kind: "unknown" }],
    ["3", { kind: "unknown" }],
  ])("[S22] %j", (text, reading) => {
    expect(readGrade(text, DEFAULT_SCALE)).toEqual(reading);
  });

  it.each([
    ["Ａ", "A"],
    ["ｂ", "B"],
    [" c", "C"],
    ["D※", "D"],
  ])("[S23] %j looks like %s", (text, label) => {
    expect(readGrade(text, DEFAULT_SCALE)).toEqual({ kind: "lookalike", label });
  });

  it("[S22] any labels: symbols, words, figures, wide letters", () => {
    expect(readGrade("○", scaleOf("◎", "○", "×"))).toEqual({ kind: "grade", label: "○" });
    expect(readGrade("順調", scaleOf("順調", "遅れ"))).toEqual({ kind: "grade", label: "順調" });
    expect(readGrade("5", scaleOf("5", "4"))).toEqual({ kind: "grade", label: "5" });
    expect(readGrade("Ａ", scaleOf("Ａ", "Ｂ"))).toEqual({ kind: "grade", label: "Ａ" });
    expect(readGrade("-", scaleOf("+", "-"))).toEqual({ kind: "grade", label: "-" });
  });

  it("[S23] circles and crosses that are typed for one another", () => {
    expect(readGrade("〇", scaleOf("◎", "○"))).toEqual({ kind: "lookalike", label: "○" });
    expect(readGrade("ｘ", scaleOf("○", "×"))).toEqual({ kind: "lookalike", label: "×" });
  });
});
