import { editedRows } from "../../../../src/usecases/check/editedRows";
import { largeBook } from "../../../support/largeBook";

const LIST = "行動計画一覧";
/** Headings in row 1, plans in rows 2 to 1001. */
const BOOK = largeBook(1000);

/** @param rows from 1 */
function runs(...rows: readonly (readonly [row: number, count?: number])[]) {
  const edits = rows.map(([row, count = 1]) => ({
    sheet: LIST,
    box: { row: row - 1, column: 5, rows: count, columns: 1 },
  }));
  return editedRows(BOOK, edits)?.map(({ row, rows: count }) => [row + 1, row + count]);
}

describe("editedRows", () => {
  it("each row once, those near one another in one reading", () => {
    expect(runs([20], [8], [9, 2], [8], [30], [26])).toEqual([
      [8, 10],
      [20, 30],
    ]);
    expect(runs([8], [14])).toEqual([[8, 14]]);
    expect(runs([8], [15])).toEqual([
      [8, 8],
      [15, 15],
    ]);
    expect(runs()).toEqual([]);
  });

  it("the first and the last row are the list's, the headings and what is below aren't", () => {
    expect(runs([2], [1001])).toHaveLength(2);
    expect(runs([1])).toBeUndefined();
    expect(runs([1001, 2])).toBeUndefined();
  });

  it("of very many the book is better read whole", () => {
    expect(runs([2, 500])).toEqual([[2, 501]]);
    expect(runs([2, 501])).toBeUndefined();
    expect(runs([2, 300], [400, 300])).toBeUndefined();
    const apart = (count: number) => Array.from({ length: count }, (_, at) => [10 + at * 20] as const);
    expect(runs(...apart(10))).toHaveLength(10);
    expect(runs(...apart(11))).toBeUndefined();
  });
});
