import { percentText, scalePlaces } from "../../../../../src/taskpane/screens/validate/scalePlaces";

const level = (label: string, from: number) => ({ label, from, includesBound: true });
const AXIS = { end: 1, levels: [level("A", 1), level("B", 0.75), level("C", 0.5), level("D", 0)] };

describe("scalePlaces", () => {
  it("puts the levels from left to right, with room beyond 100 % for the best", () => {
    expect(scalePlaces(AXIS).segments).toEqual([
      { label: "D", left: 0, width: 43 },
      { label: "C", left: 43, width: 21.5 },
      { label: "B", left: 64.5, width: 21.5 },
      { label: "A", left: 86, width: 14 },
    ]);
  });

  it("a rate stands at its share; beyond the end in the midst of the room there, below 0 at the left", () => {
    const { leftOf } = scalePlaces(AXIS);
    expect(leftOf({ position: 0.5, off: undefined })).toBe(43);
    expect(leftOf({ position: 1, off: "beyond" })).toBe(93);
    expect(leftOf({ position: 0, off: "below" })).toBe(0);
  });

  it("a bound too close to the one before stands lower", () => {
    const close = { end: 1, levels: [level("A", 1), level("B", 0.9), level("C", 0.8), level("D", 0)] };
    expect(scalePlaces(close).bounds.map(({ percent, isLower }) => [percent, isLower])).toEqual([
      ["0%", false],
      ["80%", false],
      ["90%", true],
      ["100%", false],
    ]);
  });

  it("percent as written, whatever the double makes of it", () => {
    expect([0.29, 0.655, 1.1, 0].map(percentText)).toEqual(["29%", "65.5%", "110%", "0%"]);
  });
});
