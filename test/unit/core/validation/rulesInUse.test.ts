import { RULES } from "../../../../src/core/validation/rules";
import { rulesInUse } from "../../../../src/core/validation/rulesInUse";

const off = (...texts: readonly string[]) =>
  rulesInUse(
    RULES,
    texts.map((text) => ({ text })),
  );
const gap = RULES.find(({ id }) => id === "plan-number-gap")!;

describe("rulesInUse", () => {
  it("[V82] all rules where none is switched off", () => {
    expect(off()).toEqual({ rules: RULES, off: [], unknown: [] });
  });

  it.each([
    ["id", gap.id],
    ["id, full-width and with space", " ｐｌａｎ-number-GAP "],
    ["Japanese title", gap.title.ja],
    ["English title", gap.title.en],
  ])("[V82] by its %s", (_, text) => {
    const inUse = off(text);
    expect(inUse.off).toEqual([gap]);
    expect(inUse.rules).toEqual(RULES.filter((rule) => rule !== gap));
  });

  it("[V82] a name that no rule has switches nothing off, and is told", () => {
    expect(off("plan-number-gaps", gap.id)).toMatchObject({
      off: [gap],
      unknown: [{ text: "plan-number-gaps" }],
    });
  });

  it("[V82] twice is once", () => expect(off(gap.id, gap.title.ja).off).toEqual([gap]));
});
