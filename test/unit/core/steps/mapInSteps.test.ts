import { mapInSteps } from "../../../../src/core/steps/mapInSteps";
import { allSteps } from "../../../../src/core/steps/steps";

const items = (count: number) => Array.from({ length: count }, (_, at) => at);

describe("mapInSteps", () => {
  it("[W1] is what map gives, with the place of each item", () => {
    expect(allSteps(mapInSteps(["a", "b"], (item, at) => `${item}${at}`))).toEqual(["a0", "b1"]);
    expect(allSteps(mapInSteps([], String))).toEqual([]);
  });

  it.each([
    [0, [0]],
    [499, [499]],
    [500, [500, 0]],
    [1_250, [500, 500, 250]],
  ])("[W2] %d items: %j of them between two steps", (count, expected) => {
    let met = 0;
    const steps = mapInSteps(items(count), () => met++);
    const between: number[] = [];
    for (let isDone = false; !isDone; met = 0) {
      isDone = steps.next().done === true;
      between.push(met);
    }
    expect(between).toEqual(expected);
  });
});
