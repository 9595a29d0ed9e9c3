import { textAt } from "../../../../src/core/sheet/textAt";
import { bookOf, sheetOf } from "../../../support/bookOf";

const text = textAt(
  bookOf([
    {
      ...sheetOf(
        [
          ["角", 7],
          [null, { error: "#REF!" }],
        ],
        "一覧",
      ),
      firstRow: 9,
      firstColumn: 26,
    },
    sheetOf([["A1"]], "別"),
  ]),
);

describe("textAt", () => {
  it.each([
    ["一覧", "AA10", "角"],
    ["一覧", "AB10", "7"],
    ["一覧", "AA11", ""],
    ["一覧", "AB11", "#REF!"],
    ["一覧", "A1", ""],
    ["一覧", "AB12", ""],
    ["別", "A1", "A1"],
    ["消えたシート", "A1", ""],
  ])("[S82] %s!%s: %j", (sheet, cell, expected) => expect(text({ sheet, cell })).toBe(expected));
});
