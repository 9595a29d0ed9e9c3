import { samplePlans } from "../../../../scripts/samplePlans";
import { officesOf } from "../../../../src/core/plan/officesOf";
import { SAMPLE_PLANS } from "../../../../src/core/plan/samplePlans";
import facts from "../../../fixtures/facts.json";
import overviews from "../../../fixtures/overviews.json";

describe("SAMPLE_PLANS", () => {
  it("are what the script makes (npx tsx scripts/buildSamplePlans.ts)", () => {
    expect(SAMPLE_PLANS).toEqual(samplePlans());
  });

  it("hold the facts of the fixtures, and overviews of our own", () => {
    expect(
      SAMPLE_PLANS.map(({ grades, method: _, ...plan }) => ({
        ...plan,
        grades: Object.fromEntries(grades.map(({ year, letter }) => [`R${year - 2018}`, letter])),
      })),
    ).toEqual(
      facts.plans.map(({ sheet: _, ...fact }) => ({
        ...fact,
        overview: overviews[String(fact.number) as keyof typeof overviews],
      })),
    );
    expect(SAMPLE_PLANS.length).toBe(25);
  });

  it("name the method that gives the published letter", () => {
    const byMethod = (method: string | null) =>
      SAMPLE_PLANS.filter((plan) => plan.method === method).map(({ number }) => number);
    expect(byMethod("progress")).toEqual([1, 5, 7, 8, 11, 18, 19, 20, 23, 25]);
    expect(byMethod("attainment")).toEqual([14, 17, 24]);
    expect(byMethod("stage")).toEqual([3, 6, 12, 22]);
    // 指標の設定困難, or a letter that comes from neither
    expect(byMethod(null)).toEqual([2, 4, 9, 10, 13, 15, 16, 21]);
  });
});

describe("officesOf", () => {
  it.each([
    ["財政課・関係各課", ["財政課", "関係各課"]],
    ["シティセールス課、企画課\n総務課", ["シティセールス課", "企画課", "総務課"]],
    ["企画課、 企 画課、", ["企画課"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(officesOf(text)).toEqual(expected);
  });
});
