import { gradeDiffers } from "../../../../src/core/validation/rules/grades/gradeDiffers";
import { overviewMissing } from "../../../../src/core/validation/rules/structure/overviewMissing";
import { titleMissing } from "../../../../src/core/validation/rules/structure/titleMissing";
import type { BookEdit } from "../../../../src/usecases/bookChanges";
import { changedFindings } from "../../../../src/usecases/check/changedFindings";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { validationOf } from "../../../../src/usecases/check/validateBook";
import { exampleBook } from "../../../support/exampleBook";

const LIST = "行動計画一覧";

/** Two plans graded too well, in rows 2 and 4; the third has no title. Columns: E 当初, F 現状, G 目標, J 達成度, K 算定方法. */
const BOOK = exampleBook({
  rows: [
    { number: "1", grade: "A" },
    { number: "2" },
    { number: "3", title: "", grade: "A", overview: "" },
    { number: "4" },
  ],
});
const VALIDATION = validationOf(checkBook(BOOK, [titleMissing, overviewMissing, gradeDiffers]), BOOK);

function changed(...edits: readonly BookEdit[]): string[] {
  const asked = changedFindings(VALIDATION)(edits);
  return VALIDATION.report.findings
    .filter((finding) => asked.has(finding))
    .map(({ rule, cell }) => `${rule} ${cell}`);
}

/** @param row and column from 1 */
function edit(row: number, column: number, rows = 1, columns = 1, sheet = LIST): BookEdit {
  return { sheet, box: { row: row - 1, column: column - 1, rows, columns } };
}

describe("changedFindings", () => {
  it("the book has these findings", () => {
    expect(VALIDATION.report.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      "grade-differs J2",
      "title-missing B4",
      "overview-missing H4",
      "grade-differs J4",
    ]);
  });

  it("a finding is changed when its own cell is", () => {
    expect(changed(edit(2, 10))).toEqual(["grade-differs J2"]);
    expect(changed(edit(4, 2))).toEqual(["title-missing B4"]);
  });

  it.each([
    ["当初値", 5],
    ["現状値", 6],
    ["目標値", 7],
    ["算定方法", 11],
  ])("a finding about a grade is changed with the %s behind it", (_, column) => {
    expect(changed(edit(2, column))).toEqual(["grade-differs J2"]);
  });

  it("other cells, rows and sheets change nothing", () => {
    expect(changed(edit(2, 4), edit(2, 9), edit(3, 6), edit(5, 6), edit(2, 10, 1, 1, "設定"))).toEqual([]);
  });

  it("a box touches all that lie in it, however high it is", () => {
    expect(changed(edit(1, 8, 5, 2))).toEqual(["overview-missing H4"]);
    expect(changed(edit(1, 10, 1_048_576))).toEqual(["grade-differs J2", "grade-differs J4"]);
    expect(changed(edit(3, 1, 1_048_574, 16_384))).toEqual([
      "title-missing B4",
      "overview-missing H4",
      "grade-differs J4",
    ]);
    expect(changed(edit(3, 2), edit(4, 8, 2), edit(2, 10))).toEqual([
      "grade-differs J2",
      "overview-missing H4",
    ]);
  });

  it("where rows have moved all findings of the sheet are changed", () => {
    expect(changed({ sheet: LIST, box: undefined })).toHaveLength(4);
    expect(changed({ sheet: "設定", box: undefined })).toEqual([]);
  });
});
