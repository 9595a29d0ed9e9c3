import { isoDateSerial } from "../../../../src/xlsx/parts/isoDateSerial";

describe("isoDateSerial", () => {
  it.each([
    ["2021-03-31", 44286],
    ["2021-03-31T12:00", 44286.5],
    ["2021-03-31T06:00:00Z", 44286.25],
    ["1900-03-01T00:00:00.000", 61],
  ])("%s is %d", (text, serial) => {
    expect(isoDateSerial(text)).toBe(serial);
  });

  it.each(["", "2021/3/31", "44286", "2021-03"])("%p is none", (text) => {
    expect(isoDateSerial(text)).toBeUndefined();
  });
});
