import { isSameData } from "../../../../src/usecases/check/isSameData";

describe("isSameData", () => {
  it.each([
    [1, 1],
    [NaN, NaN],
    [null, null],
    [
      { a: [1, { b: "x" }], c: undefined },
      { c: undefined, a: [1, { b: "x" }] },
    ],
    [[], []],
  ])("%j and %j are alike", (one, other) => {
    expect(isSameData(one, other)).toBe(true);
  });

  it.each([
    [1, "1"],
    [null, undefined],
    [null, {}],
    [[], {}],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }],
  ])("%j and %j aren't", (one, other) => {
    expect([isSameData(one, other), isSameData(other, one)]).toEqual([false, false]);
  });
});
