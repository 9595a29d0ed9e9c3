import { officesOf } from "../../../plan/officesOf";
import { defineRule } from "../../defineRule";
import { isGenericOffice } from "../../isGenericOffice";
import { shorten } from "../../shorten";

interface Args {
  readonly offices: readonly string[];
}

export const departmentGeneric = defineRule<Args>({
  id: "department-generic",
  scope: "row",
  severity: "info",
  needs: ["departments"],
  title: { ja: "課の名前でない担当部署", en: "No office's name" },
  why: {
    ja: "関係各課やその他の課では、個票を依頼する相手が決まりません。",
    en: "Words such as 関係各課 (the offices concerned) name nobody to send a plan sheet to.",
  },
  message: {
    ja: ({ offices }) =>
      `「担当部署」の記入（${shorten(offices.join("・"))}）では個票の送り先が決まりません。課の名前を記入してください。`,
    en: ({ offices }) =>
      `Departments names no office to send a plan sheet to (${shorten(offices.join("・"))}). Enter the offices' names.`,
  },
  example: { reject: { departments: "財政課・関係各課" }, accept: { departments: "関係人口推進課" } },
  check: ({ departments, continues }) => {
    const offices = continues ? [] : officesOf(departments).filter(isGenericOffice);
    return offices.length === 0 ? [] : [{ field: "departments", args: { offices } }];
  },
});
