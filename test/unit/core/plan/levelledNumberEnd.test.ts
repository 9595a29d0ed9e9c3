import fc from "fast-check";
import {
  isClosedAt,
  levelledNumberEnd,
  levelledNumberKind,
  mayBeWord,
} from "../../../../src/core/plan/levelledNumberEnd";

describe("levelledNumberEnd", () => {
  it.each([
    ["Ⅰ-1-(1)", 7],
    ["Ⅰ－１－（１）公金", 7],
    ["1-(2) 窓口の改善", 5],
    ["A-3 窓口", 3],
    ["A3 窓口", 2],
    ["1(2)窓口", 4],
    ["1①窓口", 2],
    ["①窓口", 1],
    ["⑳", 1],
    ["第3 窓口", 2],
    ["第3号 窓口", 3],
    ["ア 窓口", 1],
    ["イ-2", 3],
    ["III-2", 5],
    ["[4]窓口", 3],
    ["1_2", 3],
    ["1234", 4],
    ["5S活動", 1],
    ["3つの窓口", 1],
  ])("[S14] %j: %d characters", (text, end) => {
    expect(levelledNumberEnd(text)).toBe(end);
  });

  it.each([
    "SNS発信",
    "ITの活用",
    "IoT",
    "アプリ",
    "12345",
    "第三",
    "(株)",
    "(12",
    "-1",
    "窓口",
    "再掲",
    "-",
    "",
  ])("[S14] %j begins with no number", (text) => {
    expect(levelledNumberEnd(text)).toBe(0);
  });

  it("[S14] what goes on for too long is none", () => {
    expect(levelledNumberEnd("1-2-3-4-5-6-7-8")).toBe(15);
    expect(levelledNumberEnd("1-2-3-4-5-6-7-8-1000")).toBe(0);
  });

  const level = fc.constantFrom("1", "12", "９", "Ⅳ", "B", "ウ", "(3)", "（ア）", "⑤", "第2");

  it("[S14] levels joined by a dash are one number, and what follows is none of it", () => {
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("-", "－", ".", "・", "_"),
        fc.constantFrom("", " 窓口", "　収納", "："),
        (levels, joint, rest) => {
          const number = levels.join(joint);
          expect(levelledNumberEnd(number + rest)).toBe(number.length);
        },
      ),
    );
  });

  it("[S14] it never ends behind the text, nor beyond its longest", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."1２A-(（)①Ⅰアイ第号.窓 ") }), (text) => {
        const end = levelledNumberEnd(text);
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(Math.min(text.length, 16));
      }),
    );
  });
});

describe("isClosedAt", () => {
  it.each([
    ["①窓口", 1, true],
    ["(1)窓口", 3, true],
    ["1（2）窓口", 4, true],
    ["A3窓口", 2, false],
    ["窓口", 0, false],
  ])("[S15] %j at %d: %s", (text, end, closed) => {
    expect(isClosedAt(text, end)).toBe(closed);
  });
});

describe("levelledNumberKind", () => {
  it.each([
    ["A-3", "A-0"],
    ["Ｂ－１２", "A-0"],
    ["Ⅲ-2", "A-0"],
    ["Ⅰ-1-(1)", "A-0"],
    ["A4", "A0"],
    ["C", "A"],
    ["第12", "第0"],
    ["第3号", "第0号"],
    ["ア", "ア"],
    ["エ・4", "ア-0"],
    ["1-2-3", "0-0"],
    ["(2)", "(0)"],
  ])("[S145] %s: %s", (number, kind) => {
    expect(levelledNumberKind(number)).toBe(kind);
  });
});

describe("mayBeWord", () => {
  it.each(["A4", "Ａ４", "A-3", "X", "VI", "ア", "ア-1", "第3", "第3号", "3-D", "A.I", "Ⅱ"])(
    "[S145] %s may begin a title",
    (number) => {
      expect(mayBeWord(number)).toBe(true);
    },
  );

  it.each(["①", "(1)", "(ア)", "A(1)", "1-2", "12", "A-1-2", "Ⅰ-1-(1)"])(
    "[S145] %s is nothing but a number",
    (number) => {
      expect(mayBeWord(number)).toBe(false);
    },
  );
});
