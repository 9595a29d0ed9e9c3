import fc from "fast-check";
import { gradeIndicator } from "../../../../src/core/grading/gradeIndicator";
import { formatRate } from "../../../../src/core/grading/formatRate";
import type { GradingOptions } from "../../../../src/core/grading/gradingOptions";
import { decimal } from "../../../../src/core/quantity/decimal";
import { type Cell, read } from "./read";

type Triple = readonly [Cell, Cell, Cell];

/** The letter, or why there is none. */
function outcome(values: Triple, options: GradingOptions = {}): string {
  const grading = gradeIndicator(read(...values), options);
  if (grading.kind === "graded") return grading.label;
  if (grading.kind === "nothing") return "";
  return grading.issue.code;
}

/** Rate and letter by one method, as the table of the published grades gives them. */
function rated(values: Triple, options: GradingOptions = {}): string {
  const grading = gradeIndicator(read(...values), options);
  if (grading.kind !== "graded") return grading.kind;
  return `${grading.rate === undefined ? "beyond" : formatRate(grading.rate)} ${grading.label}`;
}

const DOWN = { direction: "down" } as const;

describe("the published list", () => {
  it.each<[number, Triple, GradingOptions, string, string]>([
    [1, ["982百万円", "835百万円", "700百万円"], {}, "52.1% C", "83.8% B"],
    [2, ["1施設", "1施設", "2施設"], {}, "0.0% D", "50.0% C"],
    [5, ["31,133千円", "164,687千円", "150,000千円"], {}, "112.3% A", "109.7% A"],
    [7, ["0%", "66.6%", "100%"], {}, "66.6% C", "66.6% C"],
    [8, ["0%", "100%", "100%"], {}, "100.0% A", "100.0% A"],
    [10, ["96.8%", "99.2%", "101.8%"], {}, "48.0% D", "97.4% B"],
    [11, ["9課", "1課", "0課"], {}, "88.8% B", "0.0% D"],
    [14, ["36施設", "35施設", "37施設"], {}, "△100.0% D", "94.5% B"],
    [15, ["0件", "0件", "3件"], {}, "0.0% D", "0.0% D"],
    [17, ["58,175人", "55,587人", "63,000人"], {}, "△53.6% D", "88.2% B"],
    [18, ["70,000人", "118,394人", "74,000人"], {}, "1,209.8% A", "159.9% A"],
    [19, ["0件", "2件", "3件"], {}, "66.6% C", "66.6% C"],
    [20, ["0件", "39件", "42件"], {}, "92.8% B", "92.8% B"],
    [23, ["0件", "3件", "2件"], {}, "150.0% A", "150.0% A"],
    [24, ["739人", "752人", "731人"], {}, "△162.5% D", "97.2% B"],
    [25, ["629人", "178人", "680人"], {}, "△884.3% D", "26.1% D"],
  ])("[G17] plan %d", (_plan, values, options, byProgress, byAttainment) => {
    expect(rated(values, options)).toBe(byProgress);
    expect(rated(values, { ...options, method: "attainment" })).toBe(byAttainment);
  });

  it("[G17] the other baseline of plan 5 and the finer figure of plan 1 change no letter", () => {
    expect(rated(["38,133千円", "164,687千円", "150,000千円"])).toBe("113.1% A");
    expect(rated(["9億8,202万円", "835百万円", "700百万円"])).toBe("52.1% C");
  });
});

describe("progress", () => {
  it.each<[Triple, string]>([
    [[100, 70, 40], "50.0% C"],
    [[40, 70, 100], "50.0% C"],
    [["982百万円", "835,000千円", "7億円"], "52.1% C"],
    [[-10, -5, 0], "50.0% C"],
    [[5, -5, -5], "100.0% A"],
    [[0, 66.6, 100], "66.6% C"],
    [["9課", 0, "0課"], "100.0% A"],
  ])("[G2] %j is %s", (values, expected) => {
    expect(rated(values)).toBe(expected);
  });

  it.each<[Triple, string]>([
    [[739, 752, 731], "△162.5% D"],
    [[0, 3, 2], "150.0% A"],
  ])("[G3] %j is %s", (values, expected) => {
    expect(rated(values)).toBe(expected);
  });

  it.each<[Triple, GradingOptions, string]>([
    [[57.35, 59.3375, 60], {}, "B"],
    [["57.35点", "59.3374点", "60点"], {}, "C"],
    [[57.35, 59.3374, 60], {}, "C"],
    [["57.35点", "59.33749999999999999999点", "60点"], {}, "C"],
    [[0, 0.1 + 0.2, 0.3], {}, "A"],
    [[0.1, 0.25, 0.4], {}, "C"],
    [[0.1, 0.2499, 0.4], {}, "D"],
    [[1.1, 1.175, 1.2], {}, "B"],
    [["0.1", "0.7", "0.9"], {}, "B"],
  ])("[G16] %j stands exactly where it stands", (values, options, expected) => {
    expect(outcome(values, options)).toBe(expected);
  });
});

describe("direction", () => {
  it.each<[Triple, GradingOptions, string]>([
    [[10, 5, 0], { method: "attainment" }, "0.0% D"],
    [[0, 2, 0], {}, "0.0% D"],
    [["-", "2件", "0件"], { method: "attainment" }, "0.0% D"],
    [["-", "0件", "0件"], { method: "attainment" }, "100.0% A"],
    [[5, 10, 20], { method: "attainment" }, "50.0% C"],
    [[20, 10, 5], { method: "attainment" }, "50.0% C"],
    [["-", 10, 5], { method: "attainment", ...DOWN }, "50.0% C"],
    [["-", 10, 5], { method: "attainment" }, "200.0% A"],
    [[-3, 2, 0], { method: "attainment" }, "beyond A"],
  ])("[G4] %j %j is %s", (values, options, expected) => {
    expect(rated(values, options)).toBe(expected);
  });

  it.each<[Triple, GradingOptions, string]>([
    [[50, 50, 50], {}, "100.0% A"],
    [[50, 40, 50], {}, "80.0% B"],
    [[50, 80, 50], DOWN, "62.5% C"],
    [[10, 15, 20], DOWN, "133.3% A"],
    [[20, 15, 10], { direction: "up" }, "150.0% A"],
  ])("[G5] %j %j goes by attainment: %s", (values, options, expected) => {
    expect(rated(values, options)).toBe(expected);
    expect(gradeIndicator(read(...values), options)).toMatchObject({ method: "attainment" });
  });

  it("[G5] says why", () => {
    expect(gradeIndicator(read(50, 40, 50))).toMatchObject({ insteadOfProgress: "maintain" });
    expect(gradeIndicator(read(10, 15, 20), DOWN)).toMatchObject({ insteadOfProgress: "direction" });
    expect(gradeIndicator(read(10, 15, 20), { direction: "up" })).toMatchObject({
      insteadOfProgress: undefined,
    });
  });
});

describe("attainment", () => {
  const by = (values: Triple, direction?: "up" | "down") =>
    rated(values, { method: "attainment", direction });

  it("[G6] divides by the target, or by the current value where lower is better", () => {
    expect(by(["-", "55,587人", "63,000人"])).toBe("88.2% B");
    expect(by([9, 8, 4])).toBe("50.0% C");
  });

  it.each<[Triple]>([[["-", 0, 0]], [["-", -3, -3]], [["-", "1百万円", "1,000千円"]]])(
    "[G7] %j is exactly 1",
    (values) => {
      expect(by(values)).toBe("100.0% A");
    },
  );

  it("[G8] of a zero target nothing is reached until all is", () => {
    expect(by([9, 1, 0])).toBe("0.0% D");
    expect(by([9, 0, 0])).toBe("100.0% A");
  });

  it.each<[Triple, "up" | "down", string]>([
    [["-", 3, 0], "up", "beyond A"],
    [["-", -3, 0], "up", "uncomputable"],
    [["-", 0, 5], "down", "beyond A"],
    [["-", -1, 5], "down", "beyond A"],
    [["-", -1, 0], "down", "beyond A"],
    [["-", -5, -3], "down", "beyond A"],
    [["-", -1, -3], "down", "uncomputable"],
    [["-", 0, -3], "down", "uncomputable"],
    [["-", -1, -3], "up", "beyond A"],
    [["-", 2, -3], "up", "beyond A"],
    [["-", -5, -3], "up", "uncomputable"],
    [["-", -5, 3], "up", "uncomputable"],
    [["-", 0, 3], "up", "0.0% D"],
  ])("[G9] %j %s: %s", (values, direction, expected) => {
    expect(by(values, direction)).toBe(expected);
  });

  it("[G9] past the target without a ratio is no S of 120 %", () => {
    const scale = [
      { label: "S", bound: decimal("12", -1), includesBound: true },
      { label: "A", bound: undefined, includesBound: true },
    ];
    expect(outcome(["-", 3, 0], { method: "attainment", direction: "up", scale })).toBe("no-ratio-beyond");
    expect(outcome(["-", 0, 0], { method: "attainment", scale })).toBe("A");
  });
});

describe("where there is no grade", () => {
  it.each<[Triple, GradingOptions, string]>([
    [["指標の設定困難", "12O人", "-"], {}, ""],
    [["", "", "指標の設定困難"], {}, ""],
    [["9課", "", ""], {}, ""],
    [["9課", "-", "人"], {}, ""],
    [["9課", "未集計", ""], {}, ""],
    [["9課", "", "0課"], { method: "judged" }, ""],
    [["9課", "1課", "0課"], { method: "judged" }, "judged"],
    [["9課", "検討", ""], {}, "target-missing"],
    [["9課", "12O人", "-"], {}, "target-missing"],
    [["9課", "1課", "未定"], {}, "target-missing"],
    [["検討", "検討", "実施"], {}, "word-to-judge"],
    [["12O人", "検討", "5人"], {}, "word-to-judge"],
    [["9課", "12O人", "0課"], {}, "unreadable"],
    [["9課", "1課", "12O課"], {}, "unreadable"],
    [["12O課", "1課", "0課"], { method: "attainment" }, "unreadable"],
    [["12O課", "1件", "0人"], {}, "unreadable"],
    [["9課", "1件", "3課"], {}, "units-differ"],
    [["-", "1件", "3課"], {}, "units-differ"],
    [["5人", "1課", "3課"], { method: "attainment" }, "units-differ"],
    [["1施設", "1施設", "ガイドライン作成後検討"], {}, "target-is-word"],
  ])("[G1] %j %j: %j", (values, options, expected) => {
    expect(outcome(values, options)).toBe(expected);
  });

  it.each<[Triple, string]>([
    [["-", "1課", "3課"], "baseline-missing"],
    [["", "1課", "3課"], "baseline-missing"],
    [["未測定", "1課", "3課"], "baseline-missing"],
    [["検討", "1課", "3課"], "baseline-is-word"],
  ])("[G10] %j: %s", (values, expected) => {
    expect(outcome(values)).toBe(expected);
    expect(outcome(values, { method: "attainment" })).toBe("D");
  });

  it.each<[Triple, GradingOptions, string]>([
    [["57.35点", "未実施", "60点"], {}, ""],
    [["-", "未実施(コロナのため)", "60点"], {}, ""],
    [["57.35点", "未実施", "向上"], {}, ""],
    [["-", "未実施", "実施"], { method: "stage" }, "D"],
    [["-", "未実施", "実施"], {}, "word-to-judge"],
    [["-", "未実施", "60点"], { method: "stage" }, ""],
  ])("[G11] %j %j: %j", (values, options, expected) => {
    expect(outcome(values, options)).toBe(expected);
  });

  it.each<[Triple, string]>([
    [["-", "実施", "実施"], "A"],
    [["-", "実 施※", "実施"], "A"],
    [["-", "交付継続", "実施"], "word-to-judge"],
    [["-", "実施", "5件"], "word-to-judge"],
  ])("[G15] %j: %s", (values, expected) => {
    expect(outcome(values)).toBe(expected);
  });

  it("names the units that differ, and asks about a bare fraction beside percents", () => {
    expect(gradeIndicator(read("9課", "1件", "0課"))).toMatchObject({
      issue: { fields: ["current", "target"], texts: ["1件", "0課"] },
    });
    expect(gradeIndicator(read("96.8%", 0.968, "101.8%"))).toMatchObject({
      issue: { texts: ["0.968", "101.8%"], percent: { text: "0.968", asPercent: "96.8%" } },
    });
  });
});

describe("whatever the figures", () => {
  const PLACES = 3;
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const units = fc.constantFrom("", "人", "百万円", "%");
  const steps = fc.constantFrom(
    [100n, "A", "B"] as const,
    [75n, "B", "C"] as const,
    [50n, "C", "D"] as const,
  );
  const text = (thousandths: bigint, places: number) => {
    const digits = (thousandths < 0n ? -thousandths : thousandths).toString().padStart(places + 1, "0");
    return `${thousandths < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  };

  it("[G16] exactly at a bound it is the better grade, one unit in the last place worse the lower one", () => {
    fc.assert(
      fc.property(whole, whole, steps, units, fc.boolean(), (b, t, [percent, at, under], unit, asNumber) => {
        fc.pre(b !== t);
        // hundredths of thousandths: c = b + k(t − b) has two more places
        const current = BigInt(b) * 100n + percent * (BigInt(t) - BigInt(b));
        const worse = current + (t > b ? -1n : 1n);
        const cell = (value: bigint, places: number) =>
          asNumber ? Number(text(value, places)) : text(value, places) + unit;
        const letter = (value: bigint) =>
          outcome([cell(BigInt(b), PLACES), cell(value, PLACES + 2), cell(BigInt(t), PLACES)]);
        expect(letter(current)).toBe(at);
        expect(letter(worse)).toBe(under);
      }),
      { numRuns: 1000 },
    );
  });

  it("[G25] moving away from the target never lifts the grade", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const methods = fc.constantFrom<GradingOptions>(
      {},
      { method: "attainment", direction: "up" },
      { method: "attainment", direction: "down" },
      DOWN,
    );
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        methods,
        (b, c, t, away, options) => {
          const nearer = gradeIndicator(read(b, c, t), options);
          fc.pre(nearer.kind === "graded");
          const further = gradeIndicator(
            read(b, nearer.direction === "up" ? c - away : c + away, t),
            options,
          );
          if (further.kind === "graded") expect(further.level).toBeGreaterThanOrEqual(nearer.level);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
