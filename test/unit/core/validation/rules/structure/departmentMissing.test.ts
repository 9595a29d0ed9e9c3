import { departmentMissing } from "../../../../../../src/core/validation/rules/structure/departmentMissing";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("department-missing", () => {
  it("[V17] is said of a blank", () => {
    expect(sentencesOf(departmentMissing, { departments: "" })).toEqual([
      "C2 「担当部署」が空欄です。担当する課の名前を記入してください。",
    ]);
  });

  it.each(["関係各課", "財政課・\n関係各課", "―"])("[V17] is silent about %j", (departments) => {
    expect(sentencesOf(departmentMissing, { departments })).toEqual([]);
  });
});
