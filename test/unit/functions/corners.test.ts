import { cell, hoverText } from "../../support/functionsBundle";

/**
 * Where two sentences of the contract meet, asked of GRADE, GRADERATE and GRADEREASON at once. The answers were worked
 * out from the contract before they were run.
 */
type Values = readonly [baseline: unknown, current: unknown, target: unknown];
interface Options {
  readonly method?: unknown;
  readonly scale?: unknown[][];
  readonly direction?: unknown;
}

const VALUE = "#VALUE!";
const NA = "#N/A";

function threeOf(values: Values, { method = null, scale, direction = null }: Options = {}): unknown[] {
  const reason = cell("GRADEREASON", ...values, method, scale ?? null, direction);
  const told = /「達成度」は(.+)です。$/.exec(String(reason));
  return [
    cell("GRADE", ...values, method, scale ?? null, direction),
    cell("GRADERATE", ...values, method, direction),
    told === null ? reason : told[1],
  ];
}

describe("the order of the questions", () => {
  it.each<[Values, Options["method"], string]>([
    [["12O人", "-", "1,23,4円"], null, ""],
    [["指標の設定困難", "12O人", 5], null, ""],
    [["-", "検討", "指標の設定困難"], "段階", ""],
    [[1, "未測定※", 2], "判断", ""],
    [["57点", "未実施(見込)", "-"], null, ""],
    [["-", "未実施", "60点"], "段階", ""],
    [["-", "未実施", "-"], null, NA],
    [[0, "12O人", "未定"], null, NA],
    [["12O人", "検討", "実施"], null, NA],
    [[0, "12O人", "実施"], null, VALUE],
    [["12O人", 1, 5], "達成率", VALUE],
    [["1人", "2件", "3件"], "達成率", VALUE],
    [["-", "1件", "3人"], null, VALUE],
    [["検討", "1件", "3人"], null, VALUE],
    [["検討", "1件", "3件"], null, NA],
    [["-", 5, "実施"], "段階", NA],
    [["-", "実施", "12O人"], "段階", NA],
  ])("%j by %j: %j", (values, method, answer) => {
    expect(threeOf(values, { method })).toEqual([answer, answer, answer]);
  });
});

describe("kept, turned or without a ratio", () => {
  it.each<[Values, Options, string, number | string]>([
    [[5, 0, 5], { direction: "減" }, "A", NA],
    [[0, 3, 0], { direction: "増" }, "A", NA],
    [[0, -3, 0], { direction: "増" }, NA, NA],
    [[0, -1, 0], {}, "A", NA],
    [[-5, -6, -5], {}, NA, NA],
    [[-5, -4, -5], {}, "A", NA],
    [[10, 5, 20], { direction: "down" }, "A", 4],
    [[20, 15, 10], { direction: "ＵＰ" }, "A", 1.5],
    [["-", 0, "0%"], { method: "達成率" }, "A", 1],
    [["-", "0件", "-5件"], { method: "達成率" }, "A", NA],
    [[10, 0, -5], { method: "達成率" }, NA, NA],
    [[10, -6, -5], { method: "達成率" }, "A", NA],
    [[1, 0.8, 0.6], { method: "達成率" }, "B", 0.75],
    [["言葉", 5, 10], { method: "達成率" }, "C", 0.5],
    [[-1e308, 0, 1e308], {}, "C", 0.5],
  ])("%j %j: %s, %s", (values, options, letter, rate) => {
    expect(threeOf(values, options)).toEqual([letter, rate, letter]);
  });
});

describe("how values are written", () => {
  it.each<[Values, string, number | string]>([
    [["約0件", "3件程度(速報)", "4件以上。"], "B", 0.75],
    [["5", "7※", "10超"], "D", 0.4],
    [["5割", "60%", "70％"], "C", 0.5],
    [["3か所", "4ヶ所", "5箇所"], "C", 0.5],
    [["三名", "４人", "5人"], "C", 0.5],
    [["▲10", "-5", "−0"], "C", 0.5],
    [["0円", "1億5千万円", "300百万円"], "C", 0.5],
    [[0, "74.99999999999999999", 100], "C", 0.75],
    [["-", "実 施※", "実施"], "A", 1],
    [["-", "〇", "〇"], "A", 1],
    [[0, "〇", 10], NA, NA],
    [[0, "1e21", 5], VALUE, VALUE],
    [[0, "NaN", 5], NA, NA],
  ])("%j: %s, %s", (values, letter, rate) => {
    const [grade, number, told] = threeOf(values);
    expect([grade, told]).toEqual([letter, letter]);
    if (typeof rate === "number") expect(number).toBeCloseTo(rate, 15);
    else expect(number).toBe(rate);
  });
});

describe("a scale as it arrives", () => {
  const kept: unknown[][] = [["A", "100"], ["B", "75超"], ["C", "50"], ["D", "0"]]; // prettier-ignore
  const zeros: unknown[][] = [["A", 1, 0], [0, 0, 0], ["B", 0.75, 0], ["C", 0, 0], [0, 0, 0]]; // prettier-ignore
  it.each<[number, unknown[][], string]>([
    [100, kept, "A"],
    [76, kept, "B"],
    [75, kept, "C"],
    [-5, kept, "D"],
    [75, zeros, "B"],
    [-5, zeros, "C"],
    [50, [[0, 0, 0], [0, 0, 0]], "C"], // prettier-ignore
    [10, [[2, 1], [1, 0.5], [0, 0]], "0"], // prettier-ignore
  ])("%d%% of the way by %j is %s", (current, scale, letter) => {
    expect(threeOf([0, current, 100], { scale })).toEqual([letter, current / 100, letter]);
  });
});

describe("texts of any length", () => {
  it.each(["GRADE", "GRADEREASON"])("%s tells of a paragraph by its beginning", (id) => {
    const paragraph = "検討を進めた。".repeat(1000);
    expect(hoverText(id, 0, paragraph, 5)).toBe(
      `「現状値」（${paragraph.slice(0, 30)}…）と「目標値」（5）は言葉です。算定方法に段階を指定するか、達成度を記入してください。`,
    );
    expect(hoverText(id, 0, 1, 2, paragraph)).toBe(
      `算定方法が読めません（${paragraph.slice(0, 30)}…）。進捗率・達成率・段階・判断から指定してください。`,
    );
    expect(cell(id, 0, " ".repeat(5000), 5)).toBe("");
  });
});
