import fc from "fast-check";
import { cell, hoverText, range } from "../../support/functionsBundle";

const MARKS = [
  ["◎", 100, "超"],
  ["○", 70, "超"],
  ["△", "", ""],
];

describe("GRADEREASON", () => {
  it.each<[string, unknown[], unknown]>([
    [
      "written quantities",
      ["982百万円", "835百万円", "700百万円"],
      "進捗率は52.1%です（(835−982)÷(700−982)、百万円、減少が目標）。50%以上75%未満のため、「達成度」はCです。",
    ],
    [
      "numbers as texts",
      ["739", "752", "731"],
      "進捗率は△162.5%です（(752−739)÷(731−739)、減少が目標）。50%未満のため、「達成度」はDです。",
    ],
    [
      "a method",
      [36, 35, 37, "attainment"],
      "達成率は94.5%です（35÷37、増加が目標）。75%以上100%未満のため、「達成度」はBです。",
    ],
    [
      "a scale",
      [0, 71, 100, null, MARKS],
      "進捗率は71.0%です（(71−0)÷(100−0)、増加が目標）。70%超100%以下のため、「達成度」は○です。",
    ],
    [
      "a direction",
      [10, 15, 20, "", null, "減"],
      "達成率は133.3%です（20÷15、減少の指定が値と逆のため進捗率の代わり）。100%以上のため、「達成度」はAです。",
    ],
    [
      "blank options as 0",
      [0, 0, 100, 0, 0, 0],
      "進捗率は0.0%です（(0−0)÷(100−0)、増加が目標）。50%未満のため、「達成度」はDです。",
    ],
    ["a blank current", ["9課", null, "0課"], ""],
    ["a none mark", ["9課", "-", "0課"], ""],
    ["no indicator", ["指標の設定困難", "", ""], ""],
    ["not measured", ["57.35点", "未実施", "60点"], ""],
    ["a person's judgement", ["9課", "1課", "0課", "判断"], "#N/A"],
    ["another word", ["-", "検討", "実施"], "#N/A"],
    ["no baseline", ["-", "1課", "3課"], "#N/A"],
    ["under the last bound", [0, 1, 10, null, [["A", 1], ["B", 0.5]]], "#N/A"], // prettier-ignore
    ["a slip", ["9課", "12O課", "0課"], "#VALUE!"],
    ["units that differ", ["9課", "1件", "0課"], "#VALUE!"],
    ["a method that isn't one", [36, 35, 37, "平均"], "#VALUE!"],
    ["a scale that isn't one", [36, 35, 37, null, [["A", 0.5], ["B", 0.75]]], "#VALUE!"], // prettier-ignore
    ["an error in a cell", [36, { code: "#REF!" }, 37], "#REF!"],
  ])("%s", (_case, args, expected) => {
    expect(cell("GRADEREASON", ...args)).toBe(expected);
  });

  it("spills, blanks and errors staying where they are", () => {
    expect(
      range("GRADEREASON", [[0], [0], [0], [0]], [[50], [""], ["検討"], [{ code: "#REF!" }]], 100),
    ).toEqual([
      ["進捗率は50.0%です（(50−0)÷(100−0)、増加が目標）。50%以上75%未満のため、「達成度」はCです。"],
      [""],
      ["#N/A"],
      ["#REF!"],
    ]);
  });

  it("takes an Invocation object in an omitted parameter's place for not given", () => {
    const invocation = { address: "Sheet1!A1", functionName: "GRADEREASON" };
    expect(range("GRADEREASON", [[0]], [[50]], [[100]], invocation)).toEqual(
      range("GRADEREASON", [[0]], [[50]], [[100]]),
    );
  });

  it.each([
    [["-", "1課", "3課"]],
    [["9課", "12O課", "0課"]],
    [["96.8%", 0.968, "101.8%"]],
    [["-", "検討", "実施"]],
    [["9課", "1課", "0課", "判断"]],
    [[1, 2, 3, "平均"]],
    [[1, 2, 3, null, [["A", 0.5], ["B", 0.75]]]], // prettier-ignore
  ])("says on hover what GRADE says: %j", (args) => {
    expect(hoverText("GRADEREASON", ...args)).toBe(hoverText("GRADE", ...args));
    expect(hoverText("GRADEREASON", ...args)).not.toBe("");
  });
});

describe("a grade, its rate and its reason", () => {
  const number = fc.oneof(
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 100),
  );
  const written = fc
    .tuple(number, fc.constantFrom("人", "名", "千円", "百万円", "%", "", "(H28)"))
    .map(([value, unit]) => `${value < 0 ? "△" : ""}${Math.abs(value)}${unit}`);
  const word = fc.constantFrom("検討", "実施", "方向性の決定", "未実施", "一部導入", "その他", "実施・検討");
  const nothing = fc.constantFrom("", "-", "未測定", "指標の設定困難", null, "12O人", true);
  const numbers = fc.tuple(number, number, number);
  const ofUnit = fc
    .tuple(number, number, number, fc.constantFrom("人", "百万円", "%"))
    .map(([b, c, t, unit]) => [`${b}${unit}`, `${c}${unit}`, `${t}${unit}`]);
  const any = fc.oneof(number, written, word, nothing);
  const values = fc.oneof(numbers, ofUnit, fc.tuple(any, any, any), fc.tuple(nothing, word, word));
  const method = fc.constantFrom("", "進捗率", "達成率", "段階", "判断");
  const direction = fc.constantFrom("", "増", "減");
  const scales: readonly unknown[][][] = [
    [[""]],
    MARKS,
    [["S", 1.2], ["A", 1], ["B", 0.75, "超"], ["C", 0.5]], // prettier-ignore
    [["良", 0], ["否", ""]], // prettier-ignore
    [["記録", ""]],
  ];
  const scale = fc.constantFrom(...scales);

  it("[G34] never contradict one another", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(values, method, scale, direction, (row, by, levels, way) => {
        const grade = cell("GRADE", ...row, by, levels, way);
        const rate = cell("GRADERATE", ...row, by, way);
        const reason = cell("GRADEREASON", ...row, by, levels, way);
        if (typeof grade !== "string" || typeof reason !== "string") throw new Error("not a text");
        if (grade === "" || grade.startsWith("#")) {
          expect(reason).toBe(grade);
          // a rate may stand under the last bound
          if (typeof rate !== "number") expect(rate).toBe(grade);
          else expect(hoverText("GRADE", ...row, by, levels, way)).toContain("下限に届きません");
          seen.add(`none ${typeof rate}`);
          return;
        }
        expect(/「達成度」は(.+)です。$/.exec(reason)?.[1]).toBe(grade);
        const percent = /^.+?は(△?)([\d,.]+)%です（/.exec(reason);
        if (percent === null) {
          expect(rate).toBe("#N/A");
          expect(reason).toContain("比で表せません");
          seen.add("beyond");
          return;
        }
        if (typeof rate !== "number") throw new Error(`no rate beside ${reason}`);
        expect(isCut(percent[2]!, rate)).toBe(true);
        if (percent[1] === "△") expect(rate).toBeLessThan(0);
        expect(holds(/）。(.+)のため、「達成度」/.exec(reason)![1]!, rate)).toBe(true);
        seen.add("graded");
      }),
      { numRuns: 3000 },
    );
    expect([...seen].sort()).toEqual(["beyond", "graded", "none number", "none string"]);
  });

  /** Whether a shown percent is |rate| with what is behind its last digit cut off; a double's noise aside. */
  function isCut(shown: string, rate: number): boolean {
    const plain = shown.replace(/,/g, "");
    const step = 10 ** -(plain.split(".")[1]?.length ?? 0);
    const rest = Math.abs(rate) * 100 - Number(plain);
    const noise = 1e-12 * Math.max(1, Math.abs(rate) * 100);
    return rest >= -noise && rest < step + noise;
  }

  function holds(bounds: string, rate: number): boolean {
    const parts = [...bounds.matchAll(/(△?)([\d.]+)%(以上|超|未満|以下)/g)];
    if (parts.length === 0) return bounds.startsWith("評価が一つだけ");
    return parts.every(([, sign, figure, word]) => {
      const bound = (sign === "△" ? -1 : 1) * (Number(figure) / 100);
      if (word === "以上") return rate >= bound;
      if (word === "超") return rate > bound;
      return word === "未満" ? rate < bound : rate <= bound;
    });
  }
});
