import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import { readScale } from "../../../../src/core/grading/readScale";
import { scaleCells } from "../../../../src/core/grading/scaleCells";
import { scaleIssues } from "../../../../src/core/grading/scaleIssues";
import { SCALE_TEMPLATES } from "../../../../src/core/grading/scaleTemplates";

describe("SCALE_TEMPLATES", () => {
  it("[G54] the scale of the document comes first", () => {
    expect(Object.keys(SCALE_TEMPLATES)).toEqual([
      "a-to-d",
      "s-to-d",
      "symbols",
      "five-levels",
      "seven-levels",
    ]);
    expect(SCALE_TEMPLATES["a-to-d"]).toBe(DEFAULT_SCALE);
  });

  it.each(Object.entries(SCALE_TEMPLATES))("[G54][G55] %s has no issue and reads back", (_, scale) => {
    expect(scaleIssues(scaleCells(scale))).toEqual([]);
    expect(readScale(scaleCells(scale))).toEqual({ ok: true, value: scale });
  });

  it("[G54] as lines", () => {
    expect(scaleCells(SCALE_TEMPLATES.symbols)).toEqual([
      ["◎", 1, "以上"],
      ["○", 0.75, "以上"],
      ["△", 0.5, "以上"],
      ["×", 0, "以上"],
    ]);
    expect(scaleCells(SCALE_TEMPLATES["seven-levels"]).map(([label, bound]) => `${label}${bound}`)).toEqual([
      "S1.2",
      "A1",
      "B0.8",
      "C0.6",
      "D0.4",
      "E0.2",
      "F0",
    ]);
  });

  it("[G55] a bound of less than a percent is a text, 超 stays 超", () => {
    const read = readScale([
      ["A", "72.5%", "超"],
      ["B", "0.05%", "以上"],
      ["C", ""],
    ]);
    if (!read.ok || read.value === undefined) throw new Error("no scale");
    const lines = scaleCells(read.value);
    expect(lines).toEqual([
      ["A", "72.5%", "超"],
      ["B", "0.05%", "以上"],
      ["C", 0, "以上"],
    ]);
    expect(readScale(lines)).toEqual(read);
  });
});
