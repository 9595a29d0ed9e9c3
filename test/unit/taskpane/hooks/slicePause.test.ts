import { slicePause } from "../../../../src/taskpane/hooks/slicePause";

describe("slicePause", () => {
  it("goes on while there is time left, and lets a task of the page run when there is none", async () => {
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => now);
    const pause = slicePause();
    now = 10;
    expect(pause()).toBeUndefined();
    now = 40;
    let hasRun = false;
    setTimeout(() => {
      hasRun = true;
    }, 0);
    await pause();
    expect(hasRun).toBe(true);
    expect(pause()).toBeUndefined();
    jest.restoreAllMocks();
  });
});
