import { checkBook } from "../../../../src/usecases/check/checkBook";
import { bookOf, sheetOf } from "../../../support/bookOf";
import { exampleBook } from "../../../support/exampleBook";
import correctLists from "../../../fixtures/correctLists.json";

const { lists, values, texts } = correctLists;

/** Errors and warnings, as a reader of the pane meets them. */
function faults(book: Parameters<typeof checkBook>[0]): string[] {
  return checkBook(book)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, cell, messages }) => `${rule} ${cell} ${messages.ja}`);
}

describe("lists that a reviewer would call right", () => {
  it.each(lists.map(({ name, headings, rows }) => [name, headings, rows] as const))(
    "%s: no error and no warning",
    (_, headings, rows) => {
      const cells = [headings, ...rows].map((row) => row.map((cell) => (cell === "" ? null : cell)));
      const book = bookOf([sheetOf(cells)]);
      expect(checkBook(book).plans).toHaveLength(rows.length);
      expect(faults(book)).toEqual([]);
    },
  );

  it.each(lists.map(({ name, headings, rows }) => [name, headings, rows] as const))(
    "%s: its grades are read, and held against its values",
    (_, headings, rows) => {
      const grade = headings.length - (headings.includes("算定方法") ? 2 : 1);
      const last = rows.findIndex((row) => row[grade] === "C");
      const cells = [headings, ...rows].map((row, at) =>
        row.map((cell, column) => (at === last + 1 && column === grade ? "A" : cell === "" ? null : cell)),
      );
      expect(faults(bookOf([sheetOf(cells)])).map((fault) => fault.split(" ")[0])).toEqual(["grade-differs"]);
    },
  );

  it.each(values)("the values %s", (line) => {
    const [baseline = "", current = "", target = "", grade = ""] = line.split("|");
    expect(faults(exampleBook({ baseline, current, target, grade }))).toEqual([]);
  });

  it.each(
    texts.flatMap(({ values: row, overviews }) => overviews.map((overview) => [overview, row] as const)),
  )("the text: %s", (overview, [baseline = "", current = "", target = "", grade = ""]) => {
    expect(faults(exampleBook({ baseline, current, target, grade, overview }))).toEqual([]);
  });
});
