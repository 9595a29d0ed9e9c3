import fc from "fast-check";
import { readText } from "../../../../src/core/quantity/readText";
import { readValue } from "../../../../src/core/quantity/readValue";
import { numberOfText } from "../../../../src/core/validation/numberOfText";

describe("numberOfText", () => {
  it.each<[string, number, string]>([
    ["982百万円", 982, '#,##0"百万円"'],
    ["66.6%", 0.666, "0.0%"],
    ["101.80％", 1.018, "0.00%"],
    ["9億8,202万円", 982020000, '#,##0"円"'],
    ["1,200", 1200, "#,##0"],
    ["1200人", 1200, '0"人"'],
    ["１，２００人", 1200, '#,##0"人"'],
    ["57.35点", 57.35, '0.00"点"'],
    ["1,234.5点", 1234.5, '#,##0.0"点"'],
    ["△1,200千円", -1200, '#,##0"千円"'],
    ["△123,456,789,012,345円", -123456789012345, '#,##0"円"'],
    ["▲3人", -3, '#,##0"人"'],
    ["0件", 0, '#,##0"件"'],
    ["0.5件", 0.5, '0.0"件"'],
  ])("[V140] %s", (text, content, numberFormat) => {
    expect(numberOfText(text)).toEqual({ content, numberFormat, comment: undefined });
  });

  it.each<[string, number, string, string]>([
    ["57.35点(H28)", 57.35, '0.00"点"', "(H28)"],
    ["57.35点（平成28年度）", 57.35, '0.00"点"', "（平成28年度）"],
    ["120人 (累計) ", 120, '#,##0"人"', "(累計)"],
    ["1200人(1,500人中)", 1200, '0"人"', "(1,500人中)"],
  ])("[V140] %s keeps its note", (text, content, numberFormat, comment) => {
    expect(numberOfText(text)).toEqual({ content, numberFormat, comment });
  });

  it.each([
    "",
    "-",
    "実施",
    "約30人",
    "30人程度",
    "50点以上",
    "50点以下",
    "35件(見込)",
    "35件見込",
    "2~3回",
    "30人、5件",
    "7人※1",
    "七件",
    "十人",
    "3割",
    "+5%",
    "007件",
    "50点(H28)(暫定)",
    "50点(H28)以上",
    "2020年",
    "12O人",
    "1234567890123456.7円",
    "1234567890123456円",
  ])("[V140] %j stays a text", (text) => {
    expect(numberOfText(text)).toBeUndefined();
  });

  it("[V140] what it gives reads as the text did", () => {
    const texts = fc
      .array(fc.constantFrom(..."0123456789,.億万千円人%点△-約(H28)以上 ０５％"), { maxLength: 12 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const number = numberOfText(text);
        const reading = readText(text);
        if (number === undefined || reading.kind !== "quantity") return number === undefined;
        const read = readValue(number.content, number.numberFormat);
        return (
          read.kind === "quantity" &&
          JSON.stringify(read.quantity.decimal) === JSON.stringify(reading.quantity.decimal) &&
          read.quantity.unit === reading.quantity.unit
        );
      }),
      { numRuns: 2000 },
    );
  });
});
