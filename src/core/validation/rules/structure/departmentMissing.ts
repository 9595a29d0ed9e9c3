import { defineRule } from "../../defineRule";
import { isVacant } from "../../isVacant";

export const departmentMissing = defineRule({
  id: "department-missing",
  scope: "row",
  severity: "error",
  needs: ["departments"],
  title: { ja: "担当部署がない", en: "Departments missing" },
  why: {
    ja: "担当部署がないと、個票をどこに依頼すればよいか分かりません。名称が欠番の行では何も言いません。",
    en: "Without a department there is no office to send the plan sheet to. Silent where the title is 欠番.",
  },
  message: {
    ja: () => "「担当部署」が空欄です。担当する課の名前を記入してください。",
    en: () => "Departments is blank. Enter the office in charge.",
  },
  example: { reject: { departments: "" }, accept: { departments: "関係各課" } },
  check: (plan) => (plan.departments === "" && !isVacant(plan) ? [{ field: "departments", args: {} }] : []),
});
