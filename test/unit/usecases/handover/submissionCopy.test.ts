import { freeSheetName } from "../../../../src/core/sheet/freeSheetName";
import { isSubmissionCopy, SUBMISSION_SUFFIX } from "../../../../src/usecases/handover/submissionCopy";

describe("isSubmissionCopy", () => {
  it("knows every name that the copy may get, cut ones too", () => {
    const long = "第一次行政改革プランに基づく行動計画一覧（令和2年度分）";
    for (const sheet of ["一覧", long]) {
      const taken: string[] = [];
      for (let n = 0; n < 3; n++) {
        const name = freeSheetName(sheet, taken, SUBMISSION_SUFFIX);
        expect(isSubmissionCopy(name, sheet)).toBe(true);
        taken.push(name);
      }
    }
    expect(isSubmissionCopy("第一次行政改革プランに基づく行動計画一覧（令和2年度（提出用）", long)).toBe(
      true,
    );
  });

  it.each([
    ["一覧", "一覧"],
    ["他（提出用）", "一覧"],
    ["一覧（提出用）x", "一覧"],
    ["一覧（提出用）2", "一覧"],
    ["一覧（提出用） ", "一覧"],
  ])("%s is no copy of %s", (name, of) => {
    expect(isSubmissionCopy(name, of)).toBe(false);
  });
});
