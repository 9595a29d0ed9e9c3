import fc from "fast-check";
import { numberSections, type NumberedPlan } from "../../../../src/core/validation/numberSections";

/** Numbers as written, parted by spaces; 財政/ begins a group, + is a further indicator. */
function plansOf(line: string): readonly NumberedPlan[] {
  let group = "";
  return line.split(" ").map((text, index) => {
    const slash = text.indexOf("/");
    if (slash >= 0) group = text.slice(0, slash);
    const numberText = text.slice(slash + 1);
    const continues = numberText === "+";
    return {
      index,
      number: /^[0-9]+$/.test(numberText) ? Number(numberText) : undefined,
      numberText: continues ? "" : numberText,
      group,
      continues,
    };
  });
}

describe("numberSections", () => {
  it.each([
    ["one count", "1 2 3", "000"],
    ["from 1 again without a word", "1 2 3 1 2", "00011"],
    ["a 1 alone at the end is a slip", "1 2 1", "000"],
    ["a 1 in another's place is a slip", "4 5 1 7", "0000"],
    ["even where a group begins", "財政/4 5 人事/1 7", "0000"],
    ["a group of one", "財政/1 2 人事/1", "001"],
    ["a group of one, and another", "財政/1 人事/1 窓口/1 2", "0122"],
    ["a group that counts on", "財政/1 2 人事/3 4", "0000"],
    ["1 twice is no new count", "1 1 2", "000"],
    ["in rings", "① ② ① ②", "0011"],
    ["kana", "ア イ ウ ア イ", "00011"],
    ["half-width kana", "ｱ ｲ ｱ ｲ", "0011"],
    ["letters", "A B A B", "0011"],
    ["第", "第1 第2号 第1号 第2", "0011"],
    ["several levels are of the whole list", "Ⅰ-1 Ⅰ-2 Ⅱ-1 Ⅱ-2", "0000"],
    ["what has no number goes with what stands above it", "1 2 再掲 1 2 - +", "0001111"],
    ["further indicators between", "1 + 2 + 1 + 2", "0000111"],
  ])("[V151] %s", (_, line, sections) => {
    expect(numberSections(plansOf(line)).join("")).toBe(sections);
  });

  it("[V151] no plans, no sections", () => {
    expect(numberSections([])).toEqual([]);
  });

  it("[V151] counts of two or more are told from one another, however many", () => {
    const MARKS = [..."①②③④⑤⑥⑦"];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (lengths, ringed) => {
          const marks = lengths.map((length) => (ringed ? MARKS : [..."1234567"]).slice(0, length));
          expect(numberSections(plansOf(marks.flat().join(" ")))).toEqual(
            lengths.flatMap((length, section) => Array<number>(length).fill(section)),
          );
        },
      ),
    );
  });
});
