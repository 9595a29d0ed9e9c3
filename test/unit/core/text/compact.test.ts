import fc from "fast-check";
import { compact } from "../../../../src/core/text/compact";
import { isSpace } from "../../../../src/core/text/isSpace";

describe("compact", () => {
  it.each([
    ["Ｒ２\n（現　状）", "R2(現状)"],
    ["指標に対する\r\n目標達成度", "指標に対する目標達成度"],
    ["  担 当\t部 署\u00a0", "担当部署"],
    ["ネーミングライツ※の導入", "ネーミングライツの導入"],
    ["\u200b行動計画\ufeff", "行動計画"],
    ["ﾊ ﾞｽ", "バス"],
    ["① 持続可能", "①持続可能"],
    ["※ 　", ""],
    ["", ""],
    ["指標", "指標"],
  ])("[T10] %j", (text, compacted) => {
    expect(compact(text)).toBe(compacted);
  });

  it.each([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x2000, 0x200b, 0x200d, 0x2028, 0x202f, 0x3000, 0xfeff])(
    "[T10] U+%d is white space",
    (code) => {
      expect(isSpace(code)).toBe(true);
      expect(compact(`令${String.fromCharCode(code)}和`)).toBe("令和");
    },
  );

  it.each([0x00, 0x21, 0x9f, 0xa1, 0x1fff, 0x200e, 0x3001, 0x4e00, 0xff0d])("[T10] U+%d is not", (code) => {
    expect(isSpace(code)).toBe(false);
  });

  it("[T11] compacting twice changes nothing more", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ｶﾞ ﾟ　※m²ｍ令\n\u3099は"), maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (written) => {
        expect(compact(compact(written))).toBe(compact(written));
      }),
    );
  });

  it("[T16] a million characters", () => {
    const start = performance.now();
    expect(compact("令 ２※".repeat(250_000))).toBe("令2".repeat(250_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
