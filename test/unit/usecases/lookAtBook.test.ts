import { draftList } from "../../../src/core/sheet/draftList";
import { draftSettings } from "../../../src/core/sheet/draftSettings";
import { lookAtBook } from "../../../src/usecases/lookAtBook";
import { bookOf } from "../../support/bookOf";
import { exampleBook } from "../../support/exampleBook";
import { MemoryWorkbook } from "../../support/memoryWorkbook";

const YEARS = { baseline: 2017, current: 2020, target: 2022 };
const NAME = "第二次行政改革プラン";
const SETTINGS = draftSettings({ sheetName: "設定", name: NAME, years: YEARS });
const LIST = draftList({ name: NAME, sheetName: "行動計画一覧", years: YEARS, rows: 3 });

describe("lookAtBook", () => {
  it("tells a list's plan, its year, its scale and where that stands", async () => {
    const { list, book } = await lookAtBook(new MemoryWorkbook([LIST, SETTINGS]));
    expect(book.sheets.map(({ name }) => name)).toEqual(["行動計画一覧", "設定"]);
    expect(list).toMatchObject({
      sheet: "行動計画一覧",
      planName: NAME,
      reportYear: "R2(2020)",
      scaleSource: "name",
      hasMethods: false,
    });
    expect(list!.scalePlace).toMatchObject({ sheet: "設定" });
    expect(list!.levels.map(({ label }) => label)).toEqual(["A", "B", "C", "D"]);
    expect(list!.levels.at(0)!.from).toEqual({ percent: "100%", isIncluded: true });
    expect(list!.levels.at(-1)!.from).toBeUndefined();
    expect(list!.colours).toHaveLength(4);
  });

  it("reads the years of the headings, and where they are; the outline's heading without a year is none", async () => {
    const source = { readBook: async () => exampleBook({ headings: { target: "目標" } }) };
    const { list } = await lookAtBook(source);
    expect(list!.years.map(({ field, label, place }) => [field, label, place.cell])).toEqual([
      ["baseline", "H29(2017)", "E1"],
      ["current", "R2(2020)", "F1"],
      ["target", undefined, "G1"],
      ["grade", "R1(2019)", "I1"],
      ["grade", "R2(2020)", "J1"],
    ]);
  });

  it("a list without title and scale has none, and says where its scale comes from", async () => {
    const { list } = await lookAtBook({ readBook: async () => exampleBook({}) });
    expect(list!.planName).toBeUndefined();
    expect(list!.scalePlace).toBeUndefined();
    expect(list!.scaleSource).toBe("default");
  });

  it("tells the method column from one that is blank", async () => {
    const { list } = await lookAtBook({ readBook: async () => exampleBook({ method: "達成率" }) });
    expect(list!.hasMethods).toBe(true);
  });

  it("a book without a list is told as it was read", async () => {
    const book = bookOf([{ name: "メモ", firstRow: 0, firstColumn: 0, values: [["覚え"]] }]);
    expect(await lookAtBook({ readBook: async () => book })).toEqual({ book, list: undefined });
  });
});
