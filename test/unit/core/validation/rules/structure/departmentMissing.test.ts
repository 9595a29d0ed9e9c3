import { departmentMissing } from "../../../../../../src/core/validation/rules/structure/departmentMissing";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("department-missing", () => {
  it("[V17] is said of a blank", () => {
    expect(sentencesOf(departmentMissing, { departments: "" })).toEqual([
      "C2 「担当部署」が空欄です。担当する課の名前を記入してください。",
    ]);
  });

  it.each(["欠番", "（欠番）", "削除", "廃止（令和4年度）"])(
    "[V135] is silent under the title %s",
    (title) => {
      expect(sentencesOf(departmentMissing, { title, departments: "" })).toEqual([]);
    },
  );

  it("[V135] is said where the title only speaks of one", () => {
    expect(sentencesOf(departmentMissing, { title: "廃止施設の活用", departments: "" })).toHaveLength(1);
    expect(sentencesOf(departmentMissing, { title: "窓口の統合", departments: "" })).toHaveLength(1);
  });

  it.each(["関係各課", "財政課・\n関係各課", "―"])("[V17] is silent about %j", (departments) => {
    expect(sentencesOf(departmentMissing, { departments })).toEqual([]);
  });
});
