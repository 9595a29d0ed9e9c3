import { readDirection, readMethod } from "../../../../src/core/grading/readMethod";

describe("options by name", () => {
  it.each([
    ["進捗率", "progress"],
    [" 達成率 ", "attainment"],
    ["ＳＴＡＧＥ", "stage"],
    ["Judged", "judged"],
    ["判断", "judged"],
    ["constructor", undefined],
    ["率", undefined],
  ])("method %s: %s", (text, expected) => {
    expect(readMethod(text)).toBe(expected);
  });

  it.each([
    ["増", "up"],
    ["減少", "down"],
    ["DOWN", "down"],
    ["維持", undefined],
  ])("direction %s: %s", (text, expected) => {
    expect(readDirection(text)).toBe(expected);
  });
});
