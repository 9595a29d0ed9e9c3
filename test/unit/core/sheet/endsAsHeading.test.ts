import { endsAsHeading } from "../../../../src/core/sheet/endsAsHeading";

describe("endsAsHeading", () => {
  it.each([
    "行動計画",
    "担 当\n課※",
    "目標値（R4）",
    "当初値【H29】",
    "KPI",
    "ＫＰＩ",
    "no.",
    "#",
    "ﾍﾞｰｽﾗｲﾝ",
  ])("[S5][S61] a heading: %s", (text) => {
    expect(endsAsHeading(text)).toBe(true);
  });

  it.each(["", " \n※", "企画課", "窓口の見直し", "50点", "R2"])("[S61] none, or not surely: %s", (text) => {
    expect(endsAsHeading(text)).toBe(false);
  });
});
