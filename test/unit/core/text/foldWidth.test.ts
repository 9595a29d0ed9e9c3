import fc from "fast-check";
import { foldWidth } from "../../../../src/core/text/foldWidth";

describe("foldWidth", () => {
  it.each([
    ["Ｒ２（２０２０）", "R2(2020)"],
    ["ＡＺａｚ０９！～", "AZaz09!~"],
    ["６６．６％", "66.6%"],
    ["￥１，２００", "¥1,200"],
    ["令和２年度の目標", "令和2年度の目標"],
  ])("[T1] full-width letters, digits and signs: %s", (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  it.each([
    ["現状\u3000R2", "現状 R2"],
    ["\u00a0R2\u00a0", " R2 "],
    ["R2\n末\t", "R2\n末\t"],
  ])("[T2] spaces: %j", (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  it.each([
    ["ｱｶｻﾀﾅﾊﾏﾔﾗﾜｦﾝ", "アカサタナハマヤラワヲン"],
    ["ﾈｰﾐﾝｸﾞﾗｲﾂ", "ネーミングライツ"],
    ["ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ｡｢｣､･", "パブリックコメント。「」、・"],
    ["ｳﾞ", "ヴ"],
    ["ﾊﾞﾋﾟﾌﾞﾍﾟﾎﾞ", "バピブペボ"],
    ["カﾞハﾟがﾞ", "ガパが\u3099"],
    ["か\u3099は\u309a", "がぱ"],
    ["ｱﾞｶﾟ", "ア\u3099カ\u309a"],
    ["ﾞ", "\u3099"],
    ["サーヒ\u3099ス", "サービス"],
  ])("[T3] half-width kana and marks: %s", (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  it("[T4] era ligatures", () => {
    expect(foldWidth("㍾㍽㍼㍻㋿2")).toBe("明治大正昭和平成令和2");
  });

  it("[T5] Roman numerals", () => {
    expect(foldWidth("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ")).toBe("IIIIIIIVVVIVIIVIIIIXXXIXII");
    expect(foldWidth("ⅳ ⅻ")).toBe("iv xii");
  });

  it("[T6] units made of letters, small percent, number sign", () => {
    expect(foldWidth("㎎ ㎏ ㎝ ㎞ ㎡ ㎢ ㎥ ㎘ ㎾ ㏊ ㏄")).toBe("mg kg cm km m2 km2 m3 kl kW ha cc");
    expect(foldWidth("50﹪")).toBe("50%");
    expect(foldWidth("№3")).toBe("No3");
  });

  it.each([
    ["100m²", "100m2"],
    ["3ｍ³", "3m3"],
    ["5km²", "5km2"],
    ["㎙²㎞²", "fm2km2"],
    ["10²人", "10²人"],
    ["²", "²"],
  ])("[T7] superscripts: %s", (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  it.each(["①⑳", "㈱宇部", "㌔", "一覧表、かな・カナ", "👪🏽", "℃", "〜", "※", "△▲", "", "R2(2020)", "─—―"])(
    "[T8] stays: %s",
    (text) => {
      expect(foldWidth(text)).toBe(text);
    },
  );

  it("[T9] every single character stays or becomes what NFKC makes of it", () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      const folded = foldWidth(char);
      if (folded !== char && folded !== char.normalize("NFKC")) wrong.push(char);
    }
    expect(wrong).toEqual([]);
  });

  it("[T9] every full-width letter, half-width kana and Roman numeral up to 12 is folded as by NFKC", () => {
    const runs = [
      [0xff01, 0xff5e],
      [0xff61, 0xff9f],
      [0x2160, 0x216b],
      [0x2170, 0x217b],
      [0x338e, 0x33a6],
    ] as const;
    for (const [first, last] of runs) {
      for (let code = first; code <= last; code++) {
        const char = String.fromCharCode(code);
        expect(foldWidth(char)).toBe(char.normalize("NFKC"));
      }
    }
  });

  it("[T9] texts of such characters are folded as by NFKC", () => {
    const alphabet = "Ｒ２（）％　\u00a0ｶｷﾊﾎｳｱﾞﾟカハガパかは㍻ⅣⅻR2年度人㎡\u3099\u309a\nー";
    const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 30 });
    fc.assert(
      fc.property(text, (written) => {
        expect(foldWidth(written)).toBe(written.normalize("NFKC"));
      }),
    );
  });

  it("[T9] nothing is left to fold in a folded text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ｶﾞ゛ﾟカはm²³ｍ㎝㎡\u3099\u309aⅣ％№㋿") }),
        (written) => {
          expect(foldWidth(foldWidth(written))).toBe(foldWidth(written));
        },
      ),
    );
  });

  it("[T16] a million characters", () => {
    const start = performance.now();
    expect(foldWidth("ｶﾞ２".repeat(350_000))).toBe("ガ2".repeat(350_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
