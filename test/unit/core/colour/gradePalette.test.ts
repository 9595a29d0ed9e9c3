import { gradePalette } from "../../../../src/core/colour/gradePalette";
import { colourDifference } from "../../../support/colour/colourDifference";
import { ALL_VISIONS, seenBy } from "../../../support/colour/colourVision";
import { contrast } from "../../../support/colour/contrast";
import { labOf, linearRgb } from "../../../support/colour/labOf";

const NAMES: Readonly<Record<string, string>> = {
  "#DCF5D2": "緑",
  "#B9DEFF": "青",
  "#EEC862": "黄",
  "#F09A9E": "赤",
  "#8F7BD8": "紫",
  "#BEBEBE": "灰",
  "#4A4A4A": "濃い灰",
};

const colours = (labels: string): string =>
  gradePalette([...labels])
    .map(({ fill }) => NAMES[fill])
    .join(" ");

const SEVEN = gradePalette([..."SABCDEF"]);

describe("gradePalette", () => {
  it.each([
    ["ABCD", "緑 青 黄 赤"],
    ["◎○△×", "緑 青 黄 赤"],
    ["○△×", "緑 黄 赤"],
    ["○×", "緑 赤"],
    ["A", "緑"],
    ["", ""],
  ])("[C1] best green, worst red: %s", (labels, expected) => {
    expect(colours(labels)).toBe(expected);
  });

  it.each([
    ["SABCD", "紫 緑 青 黄 赤"],
    ["Ｓab", "紫 緑 赤"],
    ["SA", "緑 赤"],
    ["ASB", "緑 黄 赤"],
  ])("[C2] S over two others is violet: %s", (labels, expected) => {
    expect(colours(labels)).toBe(expected);
  });

  it.each([
    ["12345", "緑 青 黄 灰 赤"],
    ["123456", "緑 青 黄 灰 濃い灰 赤"],
    ["SABCDEF", "紫 緑 青 黄 灰 濃い灰 赤"],
    ["12345678", "緑 青 黄 灰 濃い灰 濃い灰 濃い灰 赤"],
  ])("[C3] more levels: %s", (labels, expected) => {
    expect(colours(labels)).toBe(expected);
  });

  it("keeps the labels, in their order", () => {
    expect(gradePalette(["Ａ", "Ｂ"]).map(({ label }) => label)).toEqual(["Ａ", "Ｂ"]);
  });
});

describe("the colours", () => {
  it.each(SEVEN)("[C4] $fill under $text reads at 4.5:1", ({ fill, text }) => {
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(ALL_VISIONS)("[C5] any two fills part: %s", (vision) => {
    expect(
      closest(
        SEVEN.map(({ fill }) => fill),
        vision,
      ),
    ).toBeGreaterThanOrEqual(7.5);
    const five = gradePalette([..."SABCD"]).map(({ fill }) => fill);
    expect(closest(five, vision)).toBeGreaterThanOrEqual(10);
  });

  it("[C6] any two fills part in grey", () => {
    const steps = lightness(SEVEN.map(({ fill }) => fill)).sort((a, b) => a - b);
    const smallest = Math.min(...steps.slice(1).map((step, at) => step - steps[at]!));
    expect(smallest).toBeGreaterThanOrEqual(4);
  });

  it("[C7] a worse grade is darker", () => {
    const ramp = lightness(gradePalette([..."12345"]).map(({ fill }) => fill));
    expect(ramp).toEqual([...ramp].sort((a, b) => b - a));
  });
});

describe("the measures themselves", () => {
  it("contrast: black on white is 21, a colour on itself 1", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 6);
    expect(contrast("#123456", "#123456")).toBe(1);
    // WCAG's own borderline grey on white
    expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
  });

  it.each([
    // Sharma, Wu, Dalal 2005, table 1: pairs 1, 4, 7, 16, 19, 25
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)("difference of %j and %j", (one, other, expected) => {
    expect(colourDifference(one, other)).toBeCloseTo(expected, 3);
  });

  it("white is white and grey is grey to everybody", () => {
    for (const vision of ALL_VISIONS) {
      const [light, a, b] = labOf(seenBy(vision, "#FFFFFF"));
      expect(light).toBeCloseTo(100, 1);
      expect(Math.hypot(a, b)).toBeLessThan(0.2);
    }
  });
});

function closest(fills: readonly string[], vision: (typeof ALL_VISIONS)[number]): number {
  const seen = fills.map((fill) => labOf(seenBy(vision, fill)));
  return Math.min(
    ...seen.flatMap((one, at) => seen.slice(at + 1).map((other) => colourDifference(one, other))),
  );
}

function lightness(fills: readonly string[]): number[] {
  return fills.map((fill) => labOf(linearRgb(fill))[0]);
}
