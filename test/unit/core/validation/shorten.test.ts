import { shorten } from "../../../../src/core/validation/shorten";

describe("shorten", () => {
  it.each([
    ["12O人", "12O人"],
    ["  ガイドライン作成後\r\n\n検討 ", "ガイドライン作成後 検討"],
    ["一二三四五六七八九十一二三四五六七八九十一二三四", "一二三四五六七八九十一二三四五六七八九十一二三四"],
    ["一二三四五六七八九十一二三四五六七八九十一二三四五", "一二三四五六七八九十一二三四五六七八九十一二三…"],
    ["𠮷".repeat(30), `${"𠮷".repeat(23)}…`],
    ["a\u001bb", "a b"],
    ["", ""],
  ])("[V6] %j", (text, shown) => {
    expect(shorten(text)).toBe(shown);
  });

  it("[V6] a long text is not read to its end", () => {
    const text = "あ".repeat(5_000_000);
    expect(text.charAt(4_999_999)).toBe("あ");
    const start = performance.now();
    for (let i = 0; i < 100; i++) shorten(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
