import vm from "node:vm";
import { invertConditions } from "../../../scripts/mutation/invertConditions";

/** What the function in the source answers with one condition inverted; -1 for none. */
function answers(source: string, inverted: number, ...values: unknown[]): unknown {
  const switched = invertConditions(source).source;
  const load = vm.runInThisContext(`(function (__inverted) { ${switched}; return f; })`) as (
    inverted: (index: number) => boolean,
  ) => (...values: unknown[]) => unknown;
  return load((index) => index === inverted)(...values);
}

describe("invertConditions", () => {
  it("finds the conditions of if, ?: and predicates' callbacks, whole and in parts", () => {
    const source = [
      "function f(list) {",
      "  if (list.length > 1 && (list[0] !== 0)) return [];",
      "  return list.filter((one) => one > 0).map((one) => (one > 5 ? 'many' : 'few'));",
      "}",
    ].join("\n");
    expect(invertConditions(source).conditions).toEqual([
      { line: 2, text: "list.length > 1 && (list[0] !== 0)" },
      { line: 2, text: "list.length > 1" },
      { line: 2, text: "list[0] !== 0" },
      { line: 3, text: "one > 0" },
      { line: 3, text: "one > 5" },
    ]);
  });

  it("nothing changes until a switch is thrown, and each changes its own condition", () => {
    const source = "function f(a, b) { if (a && !b) return 1; return a ? 2 : 3; }";
    expect(answers(source, -1, true, false)).toBe(1);
    expect(answers(source, -1, true, true)).toBe(2);
    expect(answers(source, -1, false, true)).toBe(3);
    expect(answers(source, 0, true, false)).toBe(2);
    expect(answers(source, 0, true, true)).toBe(1);
    expect(answers(source, 1, false, false)).toBe(1);
    expect(answers(source, 2, true, true)).toBe(1);
    expect(answers(source, 3, true, true)).toBe(3);
  });

  it("a comparison whose answer is kept is a condition, a loop's end is none", () => {
    const source =
      "function f(n) { const isLarge = n > 9; for (let at = 0; at < n; at++) n--; return isLarge; }";
    expect(invertConditions(source).conditions.map(({ text }) => text)).toEqual(["n > 9"]);
    expect(answers(source, -1, 7)).toBe(false);
    expect(answers(source, 0, 7)).toBe(true);
  });

  it("a check without a condition finds nothing", () => {
    const source = "const f = { message: (a) => (a ? 1 : 2), check: (a) => [a] }.check";
    expect(invertConditions(source).conditions).toEqual([{ line: 1, text: "check: () => []" }]);
    expect(answers(source, -1, 7)).toEqual([7]);
    expect(answers(source, 0, 7)).toEqual([]);
  });

  it("what a function that answers yes or no returns is a condition, but not true and false", () => {
    const source = "function f(a: number): boolean {\n  if (a < 0) return false;\n  return a % 2 === 0;\n}";
    expect(invertConditions(source, 10).conditions.map(({ text }) => text)).toEqual(["a % 2 === 0", "a < 0"]);
    expect(invertConditions(source, 10).source).toContain("__inverted(11)");
  });
});
