import { endingOf } from "../../../../src/core/quantity/ending";
import { readText } from "../../../../src/core/quantity/readText";

it.each([
  ["", "unit", "", 0],
  ["人", "unit", "人", 0],
  ["百万円", "unit", "百万円", 6],
  ["m2", "unit", "m2", 0],
  ["百貨店", "unit", "百貨店", 0],
])("[Q14] behind a number %j is a %s", (text, kind, unit, exponent) => {
  expect(endingOf(text)).toMatchObject({ kind, unit: { text: unit, exponent } });
});

it.each([
  ["つのサイトで実施", "word"],
  ["O人", "unreadable"],
  ["億8,202万円", "number"],
])("[Q10] behind a number %j is a %s", (text, kind) => {
  expect(endingOf(text).kind).toBe(kind);
});

it("[Q16, Q17] keeps what is said beside the unit", () => {
  expect(endingOf("人程度(見込)")).toMatchObject({ note: "見込", approximate: true, provisional: true });
});

it("[Q25] judges an ending the same however many came before it", () => {
  const readings = () =>
    ["982百万円(H28)", "2020年", "20年", "9億8,202万円", "12O人"].map((text) => readText(text));
  const before = readings();
  for (let i = 0; i < 2500; i++) endingOf(`人(${i})`);
  expect(readings()).toEqual(before);
  expect(before.map(({ kind }) => kind)).toEqual(["quantity", "word", "quantity", "quantity", "unreadable"]);
});
