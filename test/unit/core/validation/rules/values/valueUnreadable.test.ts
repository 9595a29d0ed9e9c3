import { valueUnreadable } from "../../../../../../src/core/validation/rules/values/valueUnreadable";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("value-unreadable", () => {
  it("[V20] one for each value that starts like a number and is none", () => {
    expect(sentencesOf(valueUnreadable, { baseline: "1,23,4円", current: "12O人", target: "3..5%" })).toEqual(
      [
        "E2 「当初値」が数値として読めません（1,23,4円）。半角数字で入力してください。",
        "F2 「現状値」が数値として読めません（12O人）。半角数字で入力してください。",
        "G2 「目標値」が数値として読めません（3..5%）。半角数字で入力してください。",
      ],
    );
  });

  it.each([
    "１２０人",
    "9億8,202万円",
    "94.8%(見込)",
    "ガイドライン作成後検討",
    "3つのサイトで実施",
    "△1,200千円",
    "―",
  ])("[V20] is silent about %s", (current) => {
    expect(sentencesOf(valueUnreadable, { current })).toEqual([]);
  });
});
