import { findingMarks } from "../../../../src/usecases/take-along/findingMarks";
import { findingSheetOutlook } from "../../../../src/usecases/take-along/findingSheetOutlook";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { validationOf } from "../../../../src/usecases/check/validateBook";
import { exampleBook } from "../../../support/exampleBook";

// 達成度 A where the values give C or B, and a second plan of two offices in which nothing is wrong but the grade
const BOOK = exampleBook({
  rows: [
    { number: "1", title: "甲", grade: "A" },
    { number: "2", title: "乙", departments: "市民課、財政課", grade: "A" },
  ],
});
const VALIDATION = validationOf(checkBook(BOOK), BOOK);
const GRADES = VALIDATION.report.findings.filter(({ rule }) => rule === "grade-differs");

describe("findingMarks", () => {
  it("marks the cells of the open findings by their severity, sheet by sheet", () => {
    const [plan, ...others] = findingMarks(VALIDATION);
    expect(others).toEqual([]);
    expect(plan?.sheet).toBe("行動計画一覧");
    expect(plan?.cells).toContainEqual({ row: 1, column: 9, severity: "error" });
    expect(plan?.cells).toContainEqual({ row: 2, column: 9, severity: "error" });
    expect(plan?.cells).toHaveLength(VALIDATION.report.findings.length);
  });

  it("leaves out accepted ones", () => {
    const findings = VALIDATION.report.findings.map((finding) => ({
      ...finding,
      accepted: finding === GRADES[0] ? { reason: "確認済み" } : null,
    }));
    const accepted = validationOf({ ...VALIDATION.report, findings } as typeof VALIDATION.report, BOOK);
    const cells = findingMarks(accepted).flatMap((plan) => plan.cells);
    expect(cells).not.toContainEqual({ row: 1, column: 9, severity: "error" });
    expect(cells).toContainEqual({ row: 2, column: 9, severity: "error" });
  });

  it("takes marks off a sheet that has no findings any more, if it is still there", () => {
    const nothing = { groups: [], book: BOOK };
    expect(findingMarks(nothing, ["行動計画一覧", "消えたシート"])).toEqual([
      { sheet: "行動計画一覧", cells: [] },
    ]);
    expect(findingMarks(nothing)).toEqual([]);
  });
});

describe("findingSheetOutlook", () => {
  it("tells name, findings, lines and sheets before they are made", () => {
    const only = { report: { ...VALIDATION.report, findings: GRADES } };
    expect(findingSheetOutlook(only, "指摘一覧", ["指摘一覧"])).toEqual({
      name: "指摘一覧 2",
      findings: 2,
      lines: 3,
      sheets: 2,
      hasOthers: false,
      isTooMany: false,
      most: 60,
    });
  });

  it("findings of the whole table have a sheet of their own", () => {
    const [grade] = GRADES;
    const findings = [grade!, { ...grade!, row: undefined }];
    const outlook = findingSheetOutlook({ report: { ...VALIDATION.report, findings } }, "指摘一覧", []);
    expect(outlook).toMatchObject({ name: "指摘一覧", lines: 2, sheets: 2, hasOthers: true });
  });

  it("more than 60 sheets are too many", () => {
    const [grade] = GRADES;
    const withOffices = (count: number) => ({
      report: {
        ...VALIDATION.report,
        findings: Array.from({ length: count }, (_, row) => ({ ...grade!, row })),
        plans: Array.from({ length: count }, (_, at) => ({
          numberText: "",
          title: "",
          offices: [`第${at}課`],
        })),
      },
    });
    expect(findingSheetOutlook(withOffices(60), "指摘一覧", []).isTooMany).toBe(false);
    expect(findingSheetOutlook(withOffices(61), "指摘一覧", []).isTooMany).toBe(true);
  });
});
