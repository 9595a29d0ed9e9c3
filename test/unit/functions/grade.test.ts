import fc from "fast-check";
import { cell, hoverText, range } from "../../support/functionsBundle";
import { timesOf } from "../../support/timesOf";

const NA = { code: "#N/A", message: "" };

describe("GRADE", () => {
  it.each<[string, unknown[], unknown]>([
    ["money going down", ["982百万円", "835百万円", "700百万円"], "C"],
    ["a count down to zero", ["9課", "1課", "0課"], "B"],
    ["plain numbers", [0, 66.6, 100], "C"],
    ["exactly three quarters", [57.35, 59.3375, 60], "B"],
    ["attainment", ["58,175人", "55,587人", "63,000人", "達成率"], "B"],
    ["no accident to be kept", [0, 2, 0], "D"],
    ["moved away", [739, 752, 731], "D"],
    ["reached", ["0%", "100%", "100%"], "A"],
    ["numbers as texts", ["739", "752", "731"], "D"],
    ["a none mark as current", ["9課", "-", "0課"], ""],
    ["a blank current, as null", ["9課", null, "0課"], ""],
    ["a blank current, as text", ["9課", "", "0課"], ""],
    ["no indicator", ["指標の設定困難", "", ""], ""],
    ["not measured", ["57.35点", "未実施", "60点"], ""],
    ["the target's word", ["-", "実施", "実施"], "A"],
    ["another word", ["-", "検討", "実施"], "#N/A"],
    ["a stage", ["-", "方向性の決定", "実施", "段階"], "B"],
    ["a person's judgement", ["9課", "1課", "0課", "判断"], "#N/A"],
    ["no baseline", ["-", "1課", "3課"], "#N/A"],
    ["a slip", ["9課", "12O課", "0課"], "#VALUE!"],
    ["units that differ", ["9課", "1件", "0課"], "#VALUE!"],
    ["a boolean", [true, 5, 10], "#VALUE!"],
    ["English names", [36, 35, 37, "Attainment"], "B"],
    ["a method that isn't one", [36, 35, 37, "平均"], "#VALUE!"],
    ["a direction given", [10, 15, 20, "", null, "減"], "A"],
    ["a direction that isn't one", [10, 15, 20, "", null, "横"], "#VALUE!"],
    ["blank options as 0", [0, 66.6, 100, 0, 0, 0], "C"],
    ["blank options as null", [0, 66.6, 100, null, null, null], "C"],
    ["blank options as blank cells", [0, 66.6, 100, [[""]], [[null]], [[""]]], "C"],
  ])("%s", (_case, args, expected) => {
    expect(cell("GRADE", ...args)).toBe(expected);
  });

  it("says on hover what is missing and what to do", () => {
    expect(hoverText("GRADE", "-", "1課", "3課")).toBe(
      "「当初値」がないため計算できません。当初値を入力するか、算定方法に達成率を指定してください。",
    );
    expect(hoverText("GRADE", "9課", "12O課", "0課")).toBe(
      "「現状値」が数値として読めません（12O課）。半角数字で入力してください。",
    );
    expect(hoverText("GRADE", "96.8%", 0.968, "101.8%")).toBe(
      "「現状値」（0.968）と「目標値」（101.8%）の単位がそろっていません。0.968は96.8%のことですか。単位をそろえてください。",
    );
    expect(hoverText("GRADE", 1, 2, 3, "平均")).toBe(
      "算定方法が読めません（平均）。進捗率・達成率・段階・判断から指定してください。",
    );
  });

  it("takes a scale of any labels", () => {
    const scale = [
      ["◎", 100, "以上"],
      ["○", 70, "超"],
      ["△", "", ""],
    ];
    expect(range("GRADE", [[0], [0], [0]], [[100], [70], [71]], [[100], [100], [100]], null, scale)).toEqual([
      ["◎"],
      ["△"],
      ["○"],
    ]);
  });

  it("names the row of a scale that can't be used", () => {
    const scale = [
      ["A", 0.5],
      ["B", 0.75],
    ];
    expect(cell("GRADE", 0, 1, 2, null, scale)).toBe("#VALUE!");
    expect(hoverText("GRADE", 0, 1, 2, null, scale)).toBe(
      "評価基準の2行目の下限（0.75）が上の行以上です。高い順に入力してください。",
    );
  });

  it("spills over ranges of one shape, a single value being repeated", () => {
    expect(range("GRADE", [["982百万円"], ["9課"], [""]], [["835百万円"], ["1課"], [""]], [["700百万円"], ["0課"], [""]])).toEqual([["C"], ["B"], [""]]); // prettier-ignore
    expect(range("GRADE", 0, [[50, 75, 100]], 100)).toEqual([["C", "B", "A"]]);
    expect(range("GRADE", 0, [[5, null], ["-", 10]], 10, [["進捗率", ""], ["段階", "達成率"]])).toEqual([["C", ""], ["", "A"]]); // prettier-ignore
  });

  it("refuses shapes that don't fit", () => {
    expect(range("GRADE", [[1], [2]], [[1, 2]], 5)).toEqual([["#VALUE!"]]);
    expect(range("GRADE", [[1], [2], [3]], [[1], [2]], 5)).toEqual([["#VALUE!"]]);
    expect(hoverText("GRADE", [[1], [2]], [[1, 2]], 5)).toBe("範囲の行数と列数をそろえてください。");
  });

  it("takes FALSE for an option that says nothing that it knows, as its sisters do", () => {
    for (const options of [[false], [null, null, false]]) {
      // far from a bound, where doubles suffice
      expect(cell("GRADE", 0, 1, 3, ...options)).toBe("#VALUE!");
      expect(cell("GRADE", "0件", "1件", "3件", ...options)).toBe("#VALUE!");
      expect(cell("GRADEREASON", 0, 1, 3, ...options)).toBe("#VALUE!");
    }
    expect(cell("GRADERATE", 0, 1, 3, false)).toBe("#VALUE!");
  });

  it("passes a cell's error on in its own cell only", () => {
    expect(range("GRADE", [[0], [0]], [[NA], [50]], [[100], [100]])).toEqual([["#N/A"], ["C"]]);
    expect(cell("GRADE", 0, 1, 2, null, [["A", { code: "#REF!" }]])).toBe("#REF!");
  });

  it("takes an Invocation object in an omitted parameter's place for not given", () => {
    const invocation = { address: "Sheet1!A1", functionName: "GRADE", setResult: () => undefined };
    const grade = (...args: unknown[]) => cell("GRADE", ...args);
    expect(grade(0, 66.6, 100, null, null, null, invocation)).toBe("C");
    expect(range("GRADE", 0, 66.6, 100, invocation as never)).toEqual([["C"]]);
  });

  it("gives a column of numbers the letters that its cells get one by one", () => {
    const cells = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: -20, max: 20 }).map((value) => value / 8) },
      fc.constantFrom<unknown>(null, "", "-", "3人", "検討", true, NA, NaN, Infinity, 1e300, 5e-324),
    );
    const rows = fc.array(fc.tuple(cells, cells, cells), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.constantFrom<unknown>(undefined, null, "", 0, "進捗率"), (all, method) => {
        const columns = [0, 1, 2].map((at) => all.map((row) => [row[at]]));
        expect(range("GRADE", ...columns, method)).toEqual(
          all.map((row) => [cell("GRADE", ...row.map((value) => [[value]]), [["進捗率"]])]),
        );
      }),
    );
  });

  it.each<[string, (row: number) => unknown[]]>([
    ["numbers", (row) => [row, row + (row % 7), row + 7]],
    ["written quantities", (row) => [`${row}円`, `${row + (row % 7)}円`, `${row + 7}円`]],
    ["numbers beside a bound", (row) => [0, row * 0.75, row]],
    ["words and slips", (row) => [`${row}課`, `1${"O".repeat(20)}${row}`, `(${row}`.repeat(5)]],
  ])("ten times the rows take at most twenty times as long: %s", (_case, cellsOf) => {
    const columns = (rows: number) =>
      [0, 1, 2].map((at) => Array.from({ length: rows }, (_, row) => [cellsOf(row)[at]]));
    // more rows than endings are remembered
    const times = timesOf([columns(1500), columns(15_000)], (args) => range("GRADE", ...args), 2);
    expect(times[1]).toBeLessThan(20 * times[0]!);
  });

  it("gives the same letter to numbers and to the same numbers as texts", () => {
    const number = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(number, number, number, (b, c, t) => {
        expect(cell("GRADE", String(b), String(c), String(t))).toBe(cell("GRADE", b, c, t));
      }),
    );
  });
});

describe("GRADERATE", () => {
  it.each<[unknown[], unknown]>([
    [["9課", "1課", "0課"], 8 / 9],
    [[57.35, 59.3375, 60], 0.75],
    [[739, 752, 731], -1.625],
    [["58,175人", "55,587人", "63,000人", "達成率"], 55587 / 63000],
    [[50, 80, 50, "", "減"], 0.625],
    [["-", "検討", "実施", "段階"], 0.5],
    [["-", "実施", "実施"], 1],
    [["9課", "-", "0課"], ""],
    [["-", 3, 0, "達成率", "増"], "#N/A"],
    [["9課", "1件", "0課"], "#VALUE!"],
  ])("%j is %j", (args, expected) => {
    expect(cell("GRADERATE", ...args)).toBe(expected);
  });

  it("never contradicts GRADE", () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    const method = fc.constantFrom("進捗率", "達成率");
    fc.assert(
      fc.property(number, number, number, method, (b, c, t, by) => {
        const [letter, rate] = [cell("GRADE", b, c, t, by), cell("GRADERATE", b, c, t, by)];
        if (typeof rate !== "number") return;
        expect(letter).toBe(rate >= 1 ? "A" : rate >= 0.75 ? "B" : rate >= 0.5 ? "C" : "D");
      }),
      { numRuns: 1000 },
    );
  });
});
