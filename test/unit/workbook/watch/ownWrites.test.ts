import { isOwnEvent, OwnWrites } from "../../../../src/workbook/watch/ownWrites";

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("OwnWrites", () => {
  it("a write is under way until just after its end, also where it is refused", async () => {
    const writes = new OwnWrites();
    const call = writes.during(async (isRefused: boolean) => {
      if (isRefused) throw new Error("refused");
      return 7;
    });
    const writing = call(false);
    expect(writes.isUnderWay).toBe(true);
    expect(await writing).toBe(7);
    expect(writes.isUnderWay).toBe(true);
    await later();
    expect(writes.isUnderWay).toBe(false);
    await expect(call(true)).rejects.toThrow("refused");
    await later();
    expect(writes.isUnderWay).toBe(false);
  });

  it("what an event says of its source counts for more", () => {
    const writes = new OwnWrites();
    expect(isOwnEvent({}, writes)).toBe(false);
    expect(isOwnEvent({ triggerSource: "ThisLocalAddin" }, writes)).toBe(true);
    void writes.during(() => new Promise(() => undefined))();
    expect(isOwnEvent({}, writes)).toBe(true);
    expect(isOwnEvent({ triggerSource: "Unknown" }, writes)).toBe(false);
  });
});
