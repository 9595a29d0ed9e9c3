import { bookSettings } from "../../../../src/core/sheet/bookSettings";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { bookFromDrafts } from "../../../support/bookFromDrafts";
import { bookOf, sheetOf } from "../../../support/bookOf";

const nameOf = (name: string, firstRow: number, rows: number, sheet = "設定") => ({
  name,
  sheet,
  firstRow,
  firstColumn: 0,
  rows,
  columns: 2,
});
const settings = (rows: readonly (readonly CellValue[])[], ...names: ReturnType<typeof nameOf>[]) =>
  bookSettings(bookOf([sheetOf(rows, "設定")], names));

describe("bookSettings", () => {
  it("[S80] first column and reason, blank lines passed over", () => {
    expect(
      settings(
        [
          ["使わない規則"],
          ["規則", "理由"],
          [null, null],
          ["plan-number-gap", " 欠番がある "],
          ["title-missing"],
        ],
        nameOf("使わない規則", 2, 3),
      ),
    ).toEqual({
      rulesOff: [
        { text: "plan-number-gap", reason: "欠番がある", place: { sheet: "設定", cell: "A4" } },
        { text: "title-missing", reason: "", place: { sheet: "設定", cell: "A5" } },
      ],
      accepted: [],
    });
  });

  it("[S80] nothing where a book has no such names, or they stand for cells that are gone", () => {
    expect(settings([["使わない規則"]])).toEqual({ rulesOff: [], accepted: [] });
    expect(settings([[]], nameOf("了承した指摘", 0, 3, "消えたシート"))).toEqual({
      rulesOff: [],
      accepted: [],
    });
    expect(settings([["x"]], nameOf("了承した指摘", 0, 1_048_576)).accepted).toHaveLength(1);
  });

  it("[S81] lines written on below the table belong to it, up to the next table", () => {
    const rows = [["a", "理由"], ["b"], ["c"], [null], ["メモ"]];
    expect(settings(rows, nameOf("了承した指摘", 0, 1)).accepted.map(({ text }) => text)).toEqual([
      "a",
      "b",
      "c",
    ]);
    const joined = [["a"], ["b"], ["了承した指摘"], ["指摘のキー"]];
    expect(settings(joined, nameOf("使わない規則", 0, 1)).rulesOff.map(({ text }) => text)).toEqual([
      "a",
      "b",
    ]);
  });

  it("[S43][S80] a new settings sheet switches nothing off and accepts nothing", async () => {
    const years = { baseline: 2017, current: 2020, target: 2022 };
    const book = await bookFromDrafts(draftSettings({ sheetName: "設定", name: "計画", years }));
    expect(book.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["使わない規則", "了承した指摘"]),
    );
    expect(bookSettings(book)).toEqual({ rulesOff: [], accepted: [] });
  });
});
