import { flatMapInSteps } from "../../../../src/core/steps/flatMapInSteps";
import { allSteps } from "../../../../src/core/steps/steps";

describe("flatMapInSteps", () => {
  it("[W1] is what flatMap gives, with the place of each item", () => {
    expect(allSteps(flatMapInSteps(["a", "b", "c"], (item, at) => Array(at).fill(item)))).toEqual([
      "b",
      "c",
      "c",
    ]);
    expect(allSteps(flatMapInSteps([], () => ["never"]))).toEqual([]);
  });

  it("[W2] 500 items between two steps, whatever they give", () => {
    const steps = flatMapInSteps(Array(1_000).fill("item"), () => []);
    expect([steps.next().done, steps.next().done]).toEqual([false, false]);
    expect(steps.next()).toEqual({ done: true, value: [] });
  });
});
