import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import type { GradingMethod } from "../../../../src/core/grading/gradingOptions";
import { readValue } from "../../../../src/core/quantity/readValue";
import { wholeValueGives } from "../../../../src/core/validation/wholeValueGives";

const BOTH: readonly GradingMethod[] = ["progress", "attainment"];

function gives(
  values: readonly [string, string, string],
  label: string,
  methods = BOTH,
): boolean | undefined {
  const [baseline, current, target] = values.map((text) => readValue(text)) as [
    ReturnType<typeof readValue>,
    ReturnType<typeof readValue>,
    ReturnType<typeof readValue>,
  ];
  return wholeValueGives({ values: { baseline, current, target }, label, methods, scale: DEFAULT_SCALE });
}

describe("wholeValueGives", () => {
  it.each([
    // 1 → 2: 1 is D by progress and C by attainment, 2 is A, 0 is D by both
    [["1施設", "1施設", "2施設"], "A", true],
    [["1施設", "1施設", "2施設"], "B", false],
    [["1施設", "1施設", "2施設"], "C", true],
    [["1施設", "1施設", "2施設"], "D", true],
    // 0 → 3: 2 of 3 is C, none is B
    [["0件", "0件", "3件"], "B", false],
    [["0件", "0件", "3件"], "C", true],
    // 9 → 0: 2 is 77.7 %
    [["9課", "1課", "0課"], "B", true],
    [["9課", "1課", "0課"], "A", true],
    // 0 stays 0: any more is 0 %
    [["0件", "0件", "0件"], "A", true],
    [["0件", "0件", "0件"], "B", false],
    [["0件", "0件", "0件"], "D", true],
    // 100 → 101: 100.75 is no whole value, but attainment gives B from 76 on
    [["100人", "100人", "101人"], "B", true],
    [["-", "1件", "1件"], "C", false],
    [["-", "1件", "2件"], "C", true],
  ] as const)("[V31] %j, %s: %s", (values, label, expected) => {
    expect(gives(values, label)).toBe(expected);
  });

  it("[V31] only by the methods that are asked about", () => {
    expect(gives(["100人", "100人", "101人"], "B", ["progress"])).toBe(false);
    expect(gives(["100人", "100人", "101人"], "B", ["attainment"])).toBe(true);
  });

  it.each([
    [["1点", "1点", "2点"]],
    [["1%", "1%", "2%"]],
    [["1万人", "1万人", "2万人"]],
    [["1.5件", "1件", "2件"]],
    [["1", "1", "2"]],
    [["1件", "検討", "2件"]],
    [["1件", "1件", "実施"]],
  ] as const)("[V31] %j doesn't come whole: no answer", (values) => {
    expect(gives(values, "B")).toBeUndefined();
  });

  it("[V31] agrees with trying every whole value", () => {
    for (let baseline = 0; baseline <= 6; baseline++) {
      for (let target = 0; target <= 6; target++) {
        for (const label of ["A", "B", "C", "D"]) {
          for (const method of BOTH) {
            const tried = Array.from({ length: 60 }, (_, n) => `${n}件`).some((current) =>
              isGraded(`${baseline}件`, current, `${target}件`, method, label),
            );
            const answer = gives([`${baseline}件`, "0件", `${target}件`], label, [method]);
            expect([baseline, target, label, method, answer]).toEqual([
              baseline,
              target,
              label,
              method,
              tried,
            ]);
          }
        }
      }
    }
  });
});

/** By plain arithmetic: no figure here is so fine that a double would mislead. */
function isGraded(b: string, c: string, t: string, method: GradingMethod, label: string): boolean {
  const [baseline, current, target] = [b, c, t].map((text) => parseInt(text, 10)) as [number, number, number];
  const down = target < baseline || (target === 0 && baseline === 0);
  const progress = method === "progress" && baseline !== target;
  const reached = down ? current <= target : current >= target;
  const rate = progress
    ? (current - baseline) / (target - baseline)
    : current === target
      ? 1
      : down
        ? current === 0
          ? Infinity
          : target / current
        : target === 0
          ? Infinity
          : current / target;
  const levelOf = (value: number): string =>
    value >= 1 ? "A" : value >= 0.75 ? "B" : value >= 0.5 ? "C" : "D";
  return levelOf(!progress && rate === Infinity ? (reached ? 1 : 0) : rate) === label;
}
