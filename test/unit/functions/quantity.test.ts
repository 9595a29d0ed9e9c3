import { cell, hoverText, range } from "../../support/functionsBundle";

describe("QUANTITY", () => {
  it.each<[unknown[], unknown]>([
    [["982百万円"], 982],
    [["９億8,202万円"], 982020000],
    [["9億8,202万円", "百万円"], 982.02],
    [["31,133千円", "百万円"], 31.133],
    [["31,133千円", " 百万円 "], 31.133],
    [["6.2億円", "百万円"], 620],
    [["約6.2億円"], 6.2],
    [["△1,200千円"], -1200],
    [["5割", "%"], 50],
    [["94.8%(見込)"], 94.8],
    [["1/2"], 0.5],
    [["2分の1", "%"], 50],
    [["開始(39業務)"], 39],
    [["1施設の継続準備"], 1],
    [["協議後事業実施:2件"], 2],
    [["七"], 7],
    [["0件"], 0],
    [["982"], 982],
    [[982], 982],
    [[982, "百万円"], 982],
    [[0], 0],
    [[1234567890.1234567], 1234567890.1234567],
    [[-0.5], -0.5],
    [[""], ""],
    [[null], ""],
    [["―"], ""],
    [["　"], ""],
    [["982百万円", ""], 982],
    [["982百万円", 0], 982],
    [["982百万円", null], 982],
    [["検討"], "#VALUE!"],
    [["未測定"], "#VALUE!"],
    [["5市2町"], "#VALUE!"],
    [["R2"], "#VALUE!"],
    [["2021/3/31"], "#VALUE!"],
    [["12O人"], "#VALUE!"],
    [[true], "#VALUE!"],
    [["70,000人", "件"], "#VALUE!"],
    [["70,000人", 5], "#VALUE!"],
  ])("%j is %j", (args, expected) => {
    expect(cell("QUANTITY", ...args)).toBe(expected);
  });

  it("says what is wrong and what to do", () => {
    expect(hoverText("QUANTITY", "検討")).toBe(
      "「数量」に数がありません（検討）。982百万円のように一つだけ入力してください。",
    );
    expect(hoverText("QUANTITY", "5市2町")).toBe(
      "「数量」に数が二つ以上あります（5市2町）。982百万円のように一つだけ入力してください。",
    );
    expect(hoverText("QUANTITY", "令和2年2月")).toBe(
      "「数量」が日付・年度・番号のようです（令和2年2月）。982百万円のように一つだけ入力してください。",
    );
    expect(hoverText("QUANTITY", "12O人")).toBe(
      "「数量」が数値として読めません（12O人）。982百万円のように一つだけ入力してください。",
    );
    expect(hoverText("QUANTITY", "70,000人", "件")).toBe(
      "「数量」（70,000人）と「単位」（件）の単位がそろっていません。単位をそろえてください。",
    );
    expect(hoverText("QUANTITY", "1/2", "人")).toBe(
      "「数量」（1/2）と「単位」（人）の単位がそろっていません。単位をそろえてください。",
    );
    expect(hoverText("QUANTITY", "あ".repeat(300)).length).toBeLessThanOrEqual(100);
  });

  it("spills, blanks and errors staying where they are", () => {
    const block = [
      ["982百万円", ""],
      [{ code: "#REF!", message: "" }, "検討"],
    ];
    expect(range("QUANTITY", block)).toEqual([
      [982, ""],
      ["#REF!", "#VALUE!"],
    ]);
    expect(range("QUANTITY", "9億8,202万円", [["円", "千円", "億円"]])).toEqual([
      [982020000, 982020, 9.8202],
    ]);
    expect(range("QUANTITY", [["1人"], ["2人"]], [["人", "人"]])).toEqual([["#VALUE!"]]);
  });
});

describe("UNITOF", () => {
  it.each<[unknown, unknown]>([
    ["982百万円", "百万円"],
    ["９８２百万円（H28）", "百万円"],
    ["9億8,202万円", "円"],
    ["58,175人", "人"],
    ["66.6％", "%"],
    ["3ヶ所", "ヶ所"],
    ["200人以上", "人"],
    ["開始(39業務)", "業務"],
    ["1施設の継続準備", "施設"],
    ["982", ""],
    ["1/2", ""],
    [982, ""],
    ["", ""],
    [0, ""],
    [null, ""],
    ["-", ""],
    ["検討", ""],
    ["未測定", ""],
    ["5市2町", "#VALUE!"],
    ["R2", "#VALUE!"],
    ["12O人", "#VALUE!"],
    [true, "#VALUE!"],
  ])("%j is %j", (text, expected) => {
    expect(cell("UNITOF", text)).toBe(expected);
  });

  it("spills", () => {
    expect(range("UNITOF", [["982百万円", "", { code: "#N/A", message: "" }]])).toEqual([
      ["百万円", "", "#N/A"],
    ]);
  });
});
