import fc from "fast-check";
import { compact } from "../../../../src/core/text/compact";
import { outdatedEraYears } from "../../../../src/core/validation/outdatedEraYears";
import { withTodaysYear } from "../../../../src/core/validation/withTodaysYear";

describe("withTodaysYear", () => {
  it.each<[string, boolean, string, string]>([
    ["平成32年度から 新しい制度に移る。", false, "平成32年度", "令和2年度から 新しい制度に移る。"],
    ["ﾊﾟｿｺﾝは平成３２年度に、", false, "平成32年度", "ﾊﾟｿｺﾝは令和2年度に、"],
    ["平成 32\n年度に、平成32年度の", false, "平成32年度", "令和2年度に、令和2年度の"],
    ["平成三十二年度に", false, "平成三十二年度", "令和2年度に"],
    ["平成31年度に", false, "平成31年度", "令和元年度に"],
    ["平成31年3月、平成31年度", false, "平成31年度", "平成31年3月、令和元年度"],
    ["H32\n(目標)", true, "H32", "R2\n(目標)"],
    ["平成33年度と平成34年度", false, "平成34年度", "平成33年度と令和4年度"],
  ])("[V142] %j", (text, isHeading, label, expected) => {
    expect(withTodaysYear(text, isHeading, label)).toBe(expected);
  });

  it("[V142] where today's name stands beside it, it stays", () => {
    expect(withTodaysYear("平成32年度（令和2年度）と平成32年度", false, "平成32年度")).toBe(
      "平成32年度（令和2年度）と令和2年度",
    );
    expect(withTodaysYear("平成32年度（令和2年度）", false, "平成32年度")).toBeUndefined();
  });

  it("[V142] each year found is gone then, and the text around it is what it was", () => {
    const texts = fc
      .array(
        fc.constantFrom(
          "平成",
          "㍻",
          "32",
          "３３",
          "年度",
          "年",
          "H",
          "(",
          "令和2",
          " ",
          "\n",
          "ﾊ",
          "ﾞ",
          "に",
        ),
        {
          maxLength: 14,
        },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isHeading) =>
        outdatedEraYears(text, isHeading).every(({ text: label, today }) => {
          const result = withTodaysYear(text, isHeading, label);
          return (
            result === undefined ||
            compact(result).split(today).join(label) === compact(text).split(today).join(label)
          );
        }),
      ),
      { numRuns: 1000 },
    );
  });
});
