import fc from "fast-check";
import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import { gradeIndicator } from "../../../../src/core/grading/gradeIndicator";
import type { GradeLevel, GradeScale } from "../../../../src/core/grading/gradeScale";
import type { GradingMethod } from "../../../../src/core/grading/gradingOptions";
import { nextLevel } from "../../../../src/core/grading/nextLevel";
import { rateAxis, rateMark } from "../../../../src/core/grading/rateAxis";
import { roundedTowards } from "../../../../src/core/grading/roundedTowards";
import { decimal } from "../../../../src/core/quantity/decimal";
import { formatDecimal } from "../../../../src/core/quantity/formatDecimal";
import { readValue } from "../../../../src/core/quantity/readValue";
import { type Cell, read } from "./read";

type Triple = readonly [Cell, Cell, Cell];

function level(label: string, percent: number | undefined, includesBound = true): GradeLevel {
  const bound = percent === undefined ? undefined : decimal(String(percent), -2);
  return { label, bound, includesBound };
}

const WITH_S = [level("S", 120), ...DEFAULT_SCALE];
const OVER = [level("◎", 100), level("○", 70, false), level("△", 0, false), level("×", undefined)];
const NO_REST = [level("A", 100), level("B", 50)];

function next(values: Triple, method?: GradingMethod, scale?: GradeScale, decimals = 0): string {
  const said = nextLevel(read(...values), { method, scale }, decimals);
  switch (said.kind) {
    case "value":
      return `${said.label} ${said.text} ${said.direction}`;
    case "stage":
      return `${said.label} ${said.word}`;
    case "out-of-reach":
      return `${said.label} out of reach`;
    default:
      return said.kind;
  }
}

describe("nextLevel", () => {
  it.each<[string, Triple, string]>([
    ["falling", ["982百万円", "835百万円", "700百万円"], "B 770百万円 down"],
    ["rising", ["50点", "65点", "80点"], "B 73点 up"],
    ["a step that skips a grade", ["1施設", "1施設", "2施設"], "A 2施設 up"],
    ["units that convert", ["31,133千円", "62百万円", "150,000千円"], "C 91百万円 up"],
    ["from below zero", ["-30", "-20", "10"], "C △10 up"],
    ["a bare zero takes the target's unit", ["0", "0", "5件"], "C 3件 up"],
  ])("[G36] progress, %s", (_, values, said) => {
    expect(next(values)).toBe(said);
  });

  it.each<[string, Triple, string]>([
    ["rising", ["36施設", "27施設", "37施設"], "B 28施設 up"],
    ["falling", ["982百万円", "1,000百万円", "700百万円"], "B 933百万円 down"],
    ["falling to nothing", ["9課", "1課", "0課"], "A 0課 down"],
    ["維持目標", ["100%", "97%", "100%"], "A 100% up"],
  ])("[G36] attainment, %s", (_, values, said) => {
    expect(next(values, "attainment")).toBe(said);
  });

  it("[G36] 維持目標 by progress is held to attainment", () => {
    expect(next(["100件", "74件", "100件"])).toBe("B 75件 up");
  });

  it("[G37] rounded to the better side, in as many places as asked for", () => {
    expect(next(["96.8%", "99.2%", "101.8%"], "progress", undefined, 1)).toBe("C 99.3% up");
    expect(next(["0.5%", "0.9%", "1.5%"], "progress", undefined, 2)).toBe("C 1.00% up");
    expect(next(["982百万円", "835百万円", "700百万円"], "progress", undefined, 1)).toBe(
      "B 770.5百万円 down",
    );
  });

  it("[G37] a bound that isn't included isn't enough", () => {
    expect(next(["0件", "70件", "100件"], "progress", OVER)).toBe("○ 71件 up");
    expect(next(["100件", "30件", "0件"], "progress", OVER)).toBe("○ 29件 down");
    expect(next(["0件", "0件", "100件"], "progress", OVER)).toBe("△ 1件 up");
  });

  it("[G37] under the last bound the last level comes next", () => {
    expect(next(["0件", "20件", "100件"], "progress", NO_REST)).toBe("B 50件 up");
  });

  const VALUE = fc.tuple(fc.integer({ min: -60, max: 400 }), fc.integer({ min: 0, max: 2 }));
  const SCALE = fc.constantFrom(DEFAULT_SCALE, WITH_S, OVER, NO_REST);

  it("[G38] the value told gives the grade, one step less doesn't", () => {
    let told = 0;
    fc.assert(
      fc.property(
        fc.tuple(VALUE, VALUE, VALUE),
        fc.constantFrom<GradingMethod>("progress", "attainment"),
        SCALE,
        fc.integer({ min: 0, max: 2 }),
        (triple, method, scale, decimals) => {
          const [baseline, current, target] = triple.map(([digits, places]) =>
            readValue(`${formatDecimal(decimal(String(digits), -places))}点`),
          );
          const values = { baseline: baseline!, current: current!, target: target! };
          const gradeOf = (number: string) =>
            gradeIndicator({ ...values, current: readValue(`${number}点`) }, { method, scale });
          const now = gradeIndicator(values, { method, scale });
          const before = now.kind === "graded" ? now.level : scale.length;
          const said = nextLevel(values, { method, scale }, decimals);
          if (said.kind === "best") expect(before).toBe(0);
          if (said.kind === "out-of-reach") {
            for (const each of [0, 1, 40, 400, 10_000]) {
              const grading = gradeOf(String(each));
              expect(grading.kind === "graded" && grading.level < before).toBe(false);
            }
          }
          if (said.kind !== "value") return;
          told++;
          const number = said.text.slice(0, -1).replace("△", "-");
          expect(gradeOf(number)).toMatchObject({ kind: "graded", label: said.label });
          const reached = scale.findIndex(({ label }) => label === said.label);
          expect(reached).toBeLessThan(before);
          const scaled = Math.round(Number(number.replace(/,/g, "")) * 10 ** decimals);
          const less = gradeOf(
            ((scaled + (said.direction === "up" ? -1 : 1)) / 10 ** decimals).toFixed(decimals),
          );
          expect(less.kind === "graded" && less.level < before).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(500);
  });

  it.each<[Triple, GradeScale, string]>([
    [["未実施", "検討", "実施"], DEFAULT_SCALE, "B 決定"],
    [["未実施", "未実施", "実施"], DEFAULT_SCALE, "C 検討"],
    [["未実施", "一部実施", "運用開始"], DEFAULT_SCALE, "A 運用開始"],
    [["未実施", "検討", "計画策定"], [level("A", 100), level("D", undefined)], "A 計画策定"],
    [["未実施", "実施", "実施"], WITH_S, "S out of reach"],
  ])("[G39] stages %j", (values, scale, said) => {
    expect(next(values, "stage", scale)).toBe(said);
  });

  it.each<[string, Triple, GradingMethod | undefined, string]>([
    ["best", ["0件", "100件", "100件"], undefined, "best"],
    ["past it without a ratio", ["9課", "0課", "1課"], "attainment", "best"],
    ["words", ["未定", "調整", "合意"], undefined, "judged"],
    ["判断", ["0件", "10件", "100件"], "judged", "judged"],
    ["not measured", ["0件", "-", "100件"], undefined, "none"],
    ["unreadable", ["0件", "12O件", "100件"], undefined, "none"],
    ["units that differ", ["0件", "12人", "100件"], undefined, "none"],
    ["no target", ["0件", "12件", null], undefined, "none"],
  ])("[G40] no next value: %s", (_, values, method, said) => {
    expect(next(values, method)).toBe(said);
  });

  it("[G40] fewer than none there is not, unless a value is below zero", () => {
    expect(next(["9課", "0課", "0課"], "progress", WITH_S)).toBe("S out of reach");
    expect(next(["9", "0", "-2"], "progress", WITH_S)).toBe("A △2 down");
    expect(next(["合意", "合意", "合意"], undefined, WITH_S)).toBe("S out of reach");
  });
});

describe("roundedTowards", () => {
  it.each([
    ["7705", -1, 0, "down", "770"],
    ["7705", -1, 0, "up", "771"],
    ["-7705", -1, 0, "down", "-771"],
    ["-7705", -1, 0, "up", "-770"],
    ["4", -1, 0, "up", "1"],
    ["4", -1, 0, "down", "0"],
    ["77", 0, 1, "up", "77"],
    ["123", -3, 2, "up", "0.13"],
  ] as const)("[G37] %s × 10^%i at %i places, %s", (digits, exponent, places, way, text) => {
    expect(formatDecimal(roundedTowards(decimal(digits, exponent), places, way))).toBe(text);
  });
});

describe("rateAxis", () => {
  it("[G41] ends at 100 %, or where the best level begins", () => {
    expect(rateAxis(DEFAULT_SCALE)).toEqual({
      end: 1,
      levels: [
        { label: "A", from: 1, includesBound: true },
        { label: "B", from: 0.75, includesBound: true },
        { label: "C", from: 0.5, includesBound: true },
        { label: "D", from: 0, includesBound: true },
      ],
    });
    expect(rateAxis(WITH_S).end).toBe(1.2);
  });

  it.each([
    ["52", -2, 0.52, undefined],
    ["0", 0, 0, undefined],
    ["1", 0, 1, undefined],
    ["-536", -3, 0, "below"],
    ["12098", -3, 1, "beyond"],
  ] as const)("[G41] a rate of %s × 10^%i", (digits, exponent, position, off) => {
    const rate = { numerator: decimal(digits, exponent), denominator: decimal("1", 0) };
    expect(rateMark(rate, rateAxis(DEFAULT_SCALE))).toEqual({ position, off });
  });

  it("[G41] past the target without a ratio", () => {
    expect(rateMark(undefined, rateAxis(WITH_S))).toEqual({ position: 1.2, off: "beyond" });
  });
});
