import fc from "fast-check";
import { figureNumber } from "../../../../src/core/quantity/figureNumber";
import { readFigure } from "../../../../src/core/quantity/readFigure";
import { readUnit } from "../../../../src/core/quantity/readUnit";
import { readValue } from "../../../../src/core/quantity/readValue";

/** [number, unit], or why there is none. */
function figureIn(text: string): [number | undefined, string] | string {
  const read = readFigure(readValue(text));
  if (!read.ok) return read.issue.code;
  return read.value === undefined ? "nothing" : [figureNumber(read.value, undefined), read.value.unit.text];
}

describe("readFigure", () => {
  it.each([
    ["1/2", 0.5],
    ["２／３", 2 / 3],
    ["2分の1", 0.5],
    ["２分の１", 0.5],
    ["三分の二", 2 / 3],
    ["約1/2", 0.5],
    ["1 / 4", 0.25],
    ["2分の1以上", 0.5],
    ["1/2(補助率)", 0.5],
    ["-3/4", -0.75],
    ["0/5", 0],
    ["5/4", 1.25],
    ["1,000/2,000", 0.5],
  ])("[Q26] the fraction %s is %d", (text, value) => {
    expect(figureIn(text)).toEqual([value, ""]);
    expect(readValue(text).kind).toBe("word");
  });

  it.each(["1/0", "1/2/3", "1/2%", "1.5/2", "総事業費の1/2", "1/2人", "0分の1"])(
    "[Q26] %s is no fraction: two numbers",
    (text) => {
      expect(figureIn(text)).toBe("several-numbers");
    },
  );

  it.each([
    ["1/2", "%", 50],
    ["1/4", "割", 2.5],
    ["1/3", "%", 100 / 3],
  ])("[Q26] the fraction %s in %s is %d", (text, unit, value) => {
    const read = readFigure(readValue(text));
    expect(read.ok && figureNumber(read.value!, readUnit(unit))).toBe(value);
  });

  it.each([
    ["開始(39業務)", 39, "業務"],
    ["開始（３９業務）", 39, "業務"],
    ["継続(4業務)", 4, "業務"],
    ["継続(4)", 4, ""],
    ["協議後事業実施:2件", 2, "件"],
    ["1施設の継続準備", 1, "施設"],
    ["3つのサイトで実施", 3, "つ"],
    ["19校で開催", 19, "校"],
    ["5人増", 5, "人"],
    ["39業務導入済み", 39, "業務"],
    ["100%達成", 100, "%"],
    ["20%マイナス", 20, "%"],
    ["2%ポイント改善を達成", 2, "%ポイント"],
    ["5割ルール", 5, "割"],
    ["削減率75.7%", 75.7, "%"],
    ["年3回", 3, "回"],
    ["毎年約6.2億円が必要", 6.2, "億円"],
    ["9億8,202万円の未収", 982020000, "円"],
    ["県内13市でコンビニ交付", 13, "市"],
    ["サーバー3台", 3, "台"],
    ["増減△5件", -5, "件"],
    ["増減(-5件)", -5, "件"],
    ["△約5件", -5, "件"],
    ["30日以内に回答", 30, "日"],
    ["期間30日", 30, "日"],
    ["5年間の継続", 5, "年間"],
    ["6か月間継続", 6, "か月間"],
    ["2か所を整備", 2, "か所"],
    ["緑地1,200㎡を整備", 1200, "m2"],
    ["合計\n30人の参加", 30, "人"],
  ])("[Q27] %j tells %d %s", (text, value, unit) => {
    expect(readValue(text).kind).toBe("word");
    expect(figureIn(text)).toEqual([value, unit]);
  });

  it.each(["検討", "未測定", "指標の設定困難", "ガイドライン作成後検討", "三者協議", "百万円"])(
    "[Q27] %s tells none",
    (text) => {
      expect(figureIn(text)).toBe("no-number");
    },
  );

  it.each([
    "5市2町",
    "10～12人",
    "2泊3日",
    "39業務→42業務",
    "令和2年度に5件",
    "1 2人の参加",
    "実施2件(うち1件)",
  ])("[Q28] %s tells several", (text) => {
    expect(figureIn(text)).toBe("several-numbers");
  });

  it.each([
    "令和2年2月",
    "2021/3/31",
    "2020年13月1日",
    "H29(2018)",
    "R2",
    "R2現在",
    "R2未実施",
    "2020年度",
    "2020年の取組",
    "3月末",
    "10月開始",
    "15日開催",
    "9時開始",
    "第1期",
    "2年目",
    "1回目の取組",
    "CO2削減",
    "X5",
    "令和2年度の取組",
  ])("[Q28] %s is a date or a name", (text) => {
    expect(figureIn(text)).toBe("date");
  });

  it.each(["増減-5件", "12O人", "1,23,4円", "12人15人", ".5点の差", "第二十3回", "実施,3件", "5.を検討"])(
    "[Q28] %s: not ours to say",
    (text) => {
      expect(figureIn(text)).toBe("unreadable");
    },
  );

  it.each(["", " ", "-", "―"])("[Q27] %j is nothing", (text) => {
    expect(figureIn(text)).toBe("nothing");
  });

  it.each<[string, string, number | undefined]>([
    ["31,133千円", "百万円", 31.133],
    ["9億8,202万円", "百万円", 982.02],
    ["982百万円", "千円", 982000],
    ["6.2億円", "円", 620000000],
    ["０．７百万円", "千円", 700],
    ["5割", "％", 50],
    ["96.80%", "割", 9.68],
    ["8,925万人", "人", 89250000],
    ["12名", "人", 12],
    ["982", "百万円", 982],
    ["20,000", "万", 2],
    ["5百万", "千", 5000],
    ["5百万", "円", undefined],
    ["70,000人", "件", undefined],
    ["1/2", "人", undefined],
  ])("[Q29, Q30] %s in %s is %d", (text, unit, expected) => {
    const read = readFigure(readValue(text));
    expect(read.ok && figureNumber(read.value!, readUnit(unit))).toBe(expected);
  });

  it("[Q27] prose of more than 200 characters isn't looked through", () => {
    expect(figureIn(`${"あ".repeat(200)}3件`)).toBe("unreadable");
  });

  it("[Q27] whatever the text, an answer", () => {
    const piece = fc.constantFrom(
      ..."0123456789,./-△年月日度令和R分の約億万円件(（)：:割%をに実施開始目 \n第つかか月",
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: piece, maxLength: 40 }), fc.string({ unit: "binary" })),
        (text) => {
          const read = readFigure(readValue(text));
          if (read.ok && read.value !== undefined) {
            expect(Number.isFinite(figureNumber(read.value, undefined))).toBe(true);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(["1", "1/", "分の", "1分の", "一", "つ", "か月", "開始", "目", "(", "1 ", "億1", "A", "人済み"])(
    "[Q27] %j over and over takes no time",
    (part) => {
      const started = performance.now();
      for (let i = 0; i < 200; i++) {
        readFigure(readValue(part.repeat(200).slice(0, 200)));
        readFigure(readValue(`検討1${part.repeat(200)}`.slice(0, 200)));
        readFigure(readValue(part.repeat(10_000)));
      }
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
