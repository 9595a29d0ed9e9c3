import { readYear } from "../../../../src/core/fiscal-year/readYear";
import { readYearValue } from "../../../../src/core/fiscal-year/readYearValue";

/** year and precision, or the code of the issue */
function shown(text: string): string {
  const result = readYear(text);
  if (!result.ok) return result.issue.code;
  const { year, precision, role } = result.value;
  return `${year} ${precision}${role === undefined ? "" : ` ${role}`}`;
}

describe("every year and date of the published plan", () => {
  it.each([
    ["平成27年3月31日", "2014 date"],
    ["令和3年1月1日", "2020 date"],
    ["令和2年10月1日", "2020 date"],
    ["令和3年3月31日", "2020 date"],
    ["令和3年4月1日", "2021 date"],
    ["R2.11.29", "2020 date"],
    ["R3.2.20", "2020 date"],
    ["R3.1.8", "2020 date"],
    ["令和2年10月", "2020 month"],
    ["令和2年5月", "2020 month"],
    ["平成30年5月", "2018 month"],
    ["令和3年4月", "2021 month"],
    ["平成20年7月", "2008 month"],
    ["令和3年3月", "2020 month"],
    ["令和2年8月", "2020 month"],
    ["令和2年9月", "2020 month"],
    ["平成28年3月", "2015 month"],
    ["令和2年7月", "2020 month"],
    ["令和3年1月", "2020 month"],
    ["平成29年3月", "2016 month"],
    ["令和元年11月", "2019 month"],
    ["平成30年10月", "2018 month"],
    ["令和2年2月", "2019 month"],
    ["平成30年度末", "2018 year"],
    ["平成28年度", "2016 year"],
    ["令和2年度", "2020 year"],
    ["平成29年度中", "2017 year"],
    ["令和2年度末", "2020 year"],
    ["令和元年度", "2019 year"],
    ["令和3年度中", "2021 year"],
    ["令和3年度当初", "2021 year"],
    ["平成29年度", "2017 year"],
    ["平成30年度", "2018 year"],
    ["令和3年度", "2021 year"],
    ["令和3年度以降", "2021 year"],
    ["平成31年度", "2019 year"],
    ["平成31年度中", "2019 year"],
    ["平成32年度", "2020 year"],
    ["令和6年度", "2024 year"],
    ["H29(2017)", "2017 year"],
    ["R4(2022)", "2022 year"],
    ["R1(2019)", "2019 year"],
    ["R2(2020)", "2020 year"],
    ["R3(2021)", "2021 year"],
    ["H29(当初)", "2017 year 当初"],
    ["R2(現状)", "2020 year 現状"],
    ["R4(目標)", "2022 year 目標"],
    ["現状 H29(2017)", "2017 year 現状"],
    ["目標 R4(2022)", "2022 year 目標"],
    ["(H28)", "2016 year"],
    ["R3~", "2021 year"],
    ["R3～", "2021 year"],
    ["R1", "2019 year"],
    ["R2", "2020 year"],
    ["R2現在", "2020 year"],
    ["令和2年度末時点", "2020 year"],
  ])("[F32] %s is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    "平成30年、31年度",
    "3月に",
    "昨年度",
    "前年度",
    "当該年度",
    "今年度",
    "来年度以降",
    "本年度",
    "最終年度",
    "3年間",
    "5年間",
    "R2月平均",
    "R2未実施",
    "R2計画職員数",
    "令和2年度から令和6年度までの5年間",
    "令和2年度の取組状況",
  ])("[F32] %s names no one year", (text) => {
    expect(shown(text)).toBe("not-a-year");
  });
});

describe("what other workbooks write", () => {
  it.each([
    ["ｒ２", "2020 year"],
    ["Ｒ２（２０２０）", "2020 year"],
    ["Ｈ２９（当初）", "2017 year 当初"],
    ["㋿2年度", "2020 year"],
    ["㍻３１年度", "2019 year"],
    ["令２", "2020 year"],
    ["令和２年\n度", "2020 year"],
    ["令和　元　年度", "2019 year"],
    ["平成67年度", "2055 year"],
    ["S63", "1988 year"],
    ["昭和六十三年度", "1988 year"],
    ["fy2020", "2020 year"],
    ["ＦＹ２０２０", "2020 year"],
    ["2020年度（令和2年度）", "2020 year"],
    ["令和2年度(2020年度)", "2020 year"],
    ["令和2（2020）年度", "2020 year"],
    ["平成31年度(令和元年度)", "2019 year"],
    ["目標値 令和4年度", "2022 year 目標値"],
    ["現状(R2)", "2020 year 現状"],
    ["R4(目標)(2022)", "2022 year 目標"],
    ["2021/3/31", "2020 date"],
    ["２０２１．３．３１", "2020 date"],
    ["2021-04-01", "2021 date"],
    ["2021年3月末", "2020 month"],
    ["R0", "not-a-year"],
    ["X5", "not-a-year"],
    ["令和99年度", "out-of-range"],
    ["2020年13月1日", "no-such-date"],
    ["H29(2018)", "year-contradiction"],
    ["R4(目標)(2021)", "year-contradiction"],
    ["R2.2.30", "no-such-date"],
    ["平成元年3月", "1988 month"],
    ["令和元年4月1日", "2019 date"],
    ["20年度", "not-a-year"],
    ["'20", "not-a-year"],
    ["20200401", "not-a-year"],
  ])("[F33] %j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("Excel's dates", () => {
  it.each([
    [1, "not-a-year"], // 1900-01-01
    [59, "not-a-year"], // 1900-02-28
    [60, "not-a-year"], // 1900-02-29, which never was
    [61, "not-a-year"], // 1900-03-01
    [9999.999, "not-a-year"],
    [10_000, 1927], // 1927-05-18
    [10_000.5, 1927],
    [36_616.999_99, 1999], // 2000-03-31
    [36_617, 2000],
    [43_555.999_99, 2018], // 2019-03-31 23:59:59
    [43_556, 2019],
    [43_585.5, 2019], // 2019-04-30, the last of 平成
    [43_586, 2019],
    [44_286.000_01, 2020], // 2021-03-31
    [44_287.25, 2021],
    [73_505.999, 2100],
    [73_506, "out-of-range"],
    [0.75, "not-a-year"],
    [-43_556, "not-a-year"],
    [2020.25, "not-a-year"],
  ])("[F34] %d: %s", (serial, expected) => {
    const result = readYearValue(serial);
    expect(result.ok ? result.value : result.issue.code).toBe(expected);
  });

  it("[F34] from 1927 to 2101 the year turns on 1 April and on no other day", () => {
    // counted without Date: 1 April 1928 is serial 10319
    let april = 10_319;
    for (let year = 1928; year <= 2100; year++) {
      const yearOf = (serial: number) => {
        const result = readYearValue(serial);
        return result.ok ? result.value : undefined;
      };
      expect([yearOf(april - 0.000_01), yearOf(april)]).toEqual([year - 1, year]);
      const leap = (year + 1) % 4 === 0 && ((year + 1) % 100 !== 0 || (year + 1) % 400 === 0);
      april += leap ? 366 : 365;
    }
  });
});
