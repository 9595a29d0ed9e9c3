import fc from "fast-check";
import { lookalikeForms } from "../../../../src/core/validation/lookalikeForms";

describe("lookalikeForms", () => {
  it("[V74] the most usual first, each with how many and where it is first", () => {
    expect(lookalikeForms(["ＩＣＴとPDF", "ICT", "ICTとＰＤＦ、ﾈｯﾄ"])).toEqual([
      [
        { text: "ICT", count: 2, first: 1 },
        { text: "ＩＣＴ", count: 1, first: 0 },
      ],
      [
        { text: "PDF", count: 1, first: 0 },
        { text: "ＰＤＦ", count: 1, first: 2 },
      ],
    ]);
  });

  it.each([
    [["ICTとＩＣＴ"], 1],
    [["ⅥとVI"], 1],
    [["ﾈｯﾄとネット"], 1],
    [["ICTとict"], 0],
    [["ＩＣＴ"], 0],
    [["ＡとA、ⅠとI"], 0],
    [["２回と2回"], 0],
    [[], 0],
  ])("[V74] in %j: %i", (texts, count) => {
    expect(lookalikeForms(texts)).toHaveLength(count);
  });

  it("[V74] no text makes it throw, and every form has the same meaning but another look", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."AＡbｂアｱｶﾞガⅥVI一。") })), (texts) => {
        for (const forms of lookalikeForms(texts)) expect(forms.length).toBeGreaterThan(1);
      }),
    );
  });
});
