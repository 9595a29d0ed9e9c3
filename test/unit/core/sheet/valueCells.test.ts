import { valueCells } from "../../../../src/core/sheet/valueCells";

const written = (...texts: (string | null)[]) =>
  valueCells(texts).map(({ cell, numberFormat }) => [cell, numberFormat]);

describe("valueCells", () => {
  it("[S38] one unit: numbers whose format shows it", () => {
    expect(written("982百万円", "835百万円", "700百万円")).toEqual([
      [982, '#,##0"百万円"'],
      [835, '#,##0"百万円"'],
      [700, '#,##0"百万円"'],
    ]);
    expect(written("58,175人", "55,587人", "63,000人").map(([cell]) => cell)).toEqual([58175, 55587, 63000]);
    expect(written("57.35点", "58点", "60.0点").map(([, format]) => format)).toEqual([
      '#,##0.00"点"',
      '#,##0"点"',
      '#,##0.0"点"',
    ]);
  });

  it("[S38] percentages are Excel's own, exactly", () => {
    expect(written("96.8%", "99.2%", "101.8%")).toEqual([
      [0.968, "0.0%"],
      [0.992, "0.0%"],
      [1.018, "0.0%"],
    ]);
    expect(written("0%", "66.6%", "100%")).toEqual([
      [0, "0%"],
      [0.666, "0.0%"],
      [1, "0%"],
    ]);
  });

  it.each([
    ["units that differ", ["982百万円", "835千円", "700百万円"]],
    ["a word among them", ["57.35点", "未実施", "60点"]],
    ["words", ["-", "検討", "実施"]],
    ["a note", ["982百万円(H28)", "835百万円", "700百万円"]],
    ["約", ["約6億円", "6億円", "7億円"]],
    ["one that is missing", ["1施設", null, "2施設"]],
    ["a text that begins like a formula", ["=1+1", "1件", "2件"]],
  ])("[S38] texts as they are: %s", (_, texts) => {
    expect(written(...texts)).toEqual(texts.map((text) => [text, undefined]));
  });

  it("bare numbers stay numbers", () => {
    expect(written("1", "2.5", "3")).toEqual([
      [1, "#,##0"],
      [2.5, "#,##0.0"],
      [3, "#,##0"],
    ]);
  });
});
