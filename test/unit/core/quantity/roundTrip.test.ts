import fc from "fast-check";
import { decimal } from "../../../../src/core/quantity/decimal";
import { formatDecimal } from "../../../../src/core/quantity/formatDecimal";
import type { Quantity } from "../../../../src/core/quantity/quantity";
import { readUnit } from "../../../../src/core/quantity/readUnit";
import { readValue } from "../../../../src/core/quantity/readValue";

const SCALES = ["", "十", "百", "千", "万", "十万", "百万", "千万", "億", "十億", "百億", "兆"];
const COUNTERS = (
  "円 人 名 件 業務 課 校 回 点 施設 団体 市町 世帯 事業 項目 か所 箇所 ヶ所 か月 か月間 か国 つ 年間 時間 日 割 倍 % %ポイント ポイント " +
  "m2 km2 ha km t kg kWh t-CO2 人/日 円/人 返礼品"
).split(" ");
const NOTES = ["", "(H28)", "(見込)", "(うち市外3人)", "[速報値]"];

function quantityIn(text: string): Quantity {
  const reading = readValue(text);
  if (reading.kind !== "quantity") throw new Error(`${text}: ${reading.kind}`);
  return reading.quantity;
}

describe("a quantity that is written and read again", () => {
  it("[Q24] in every unit and scale", () => {
    for (const scale of SCALES) {
      for (const counter of ["", ...COUNTERS]) {
        const unit = scale + counter;
        for (const figure of ["982", "-1,200.5", "0", "0.05"]) {
          const read = quantityIn(figure + unit);
          expect([unit, read.unit]).toEqual([unit, readUnit(unit)]);
          expect([unit, formatDecimal(read.decimal)]).toEqual([unit, figure]);
        }
      }
    }
  });

  it("[Q24] with any number, sign, width and note", () => {
    const digits = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(...SCALES),
        fc.constantFrom(...COUNTERS),
        fc.constantFrom(...NOTES),
        fc.constantFrom("-", "△", "▲", "−", "－"),
        fc.boolean(),
        (whole, places, scale, counter, note, minus, wide) => {
          const exact = decimal(whole.toString(), -places);
          const plain = formatDecimal(exact).replace("-", minus);
          const written = wide ? plain.replace(/[0-9,.]/g, fullWidth) : plain;
          const read = quantityIn(`${written}${scale}${counter}${note}`);
          expect(read.decimal).toEqual(exact);
          expect(read.unit.text).toBe(scale + counter);
          expect(read.decimals).toBe(Math.max(0, -exact.exponent));
          expect(read.note).toBe(note.slice(1, -1));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("[Q24] numbers with the scale between them: 9億8,202万円", () => {
    const part = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(part, part, part, (high, middle, low) => {
        const value = high * 10 ** 8 + middle * 10 ** 4 + low;
        for (const figures of [
          `${high}億${middle}万${low}円`,
          `${high.toLocaleString("en")}億${middle.toLocaleString("en")}万${low.toLocaleString("en")}円`,
        ]) {
          expect(quantityIn(figures)).toMatchObject({ value, unit: { text: "円", exponent: 0 } });
        }
      }),
    );
  });
});

function fullWidth(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) + 0xfee0);
}
