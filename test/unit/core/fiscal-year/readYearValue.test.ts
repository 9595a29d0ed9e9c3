import { readYearValue } from "../../../../src/core/fiscal-year/readYearValue";

describe("readYearValue", () => {
  it.each([null, undefined, 0, -0, "", " ", "\u3000\n", "-", "―", "—", "ー", "－", "／", "…", " - "])(
    "[F22] nothing to label: %j",
    (value) => {
      expect(readYearValue(value)).toEqual({ ok: true, value: undefined });
    },
  );

  it("[F22] any other text is read as one", () => {
    expect(readYearValue("R2(2020)")).toEqual({ ok: true, value: 2020 });
    expect(readYearValue("検討")).toEqual({ ok: false, issue: { code: "not-a-year", text: "検討" } });
    expect(readYearValue("0")).toEqual({ ok: false, issue: { code: "not-a-year", text: "0" } });
  });

  it.each([1868, 1926, 2020, 2100])("[F23] a year: %d", (value) => {
    expect(readYearValue(value)).toEqual({
      ok: true,
      value,
    });
  });

  it.each([
    [10_000, 1927], // 1927-05-18
    [43_921, 2019], // 2020-03-31
    [43_922, 2020], // 2020-04-01
    [44_286, 2020], // 2021-03-31
    [44_286.999, 2020],
    [44_287, 2021], // 2021-04-01
    [36_585, 1999], // 2000-02-29
    [73_504, 2100], // 2101-03-30
    [73_505, 2100], // 2101-03-31
  ])("[F24] a date: %d is in %d", (value, year) => {
    expect(readYearValue(value)).toEqual({
      ok: true,
      value: year,
    });
  });

  it.each([
    [73_506, 2101], // 2101-04-01
    [2_958_465, 9999],
    [1867, 1867],
    [1000, 1000],
    [2101, 2101],
    [9999, 9999],
  ])("[F24, F25] out of range: %d", (value, year) => {
    expect(readYearValue(value)).toEqual({
      ok: false,
      issue: { code: "out-of-range", text: String(value), year },
    });
  });

  it.each([1, 2, 29, 999, -1, -2020, 2020.5, 9999.9, 0.5, 2_958_466, 1e300, Infinity, NaN])(
    "[F25] not a year: %d",
    (value) => {
      expect(readYearValue(value)).toEqual({ ok: false, issue: { code: "not-a-year", text: String(value) } });
    },
  );

  it("[F25] TRUE and FALSE are not years", () => {
    expect(readYearValue(true)).toEqual({ ok: false, issue: { code: "not-a-year", text: "TRUE" } });
    expect(readYearValue(false)).toEqual({ ok: false, issue: { code: "not-a-year", text: "FALSE" } });
  });
});
