import { defineRule } from "../../defineRule";

export const titleMissing = defineRule({
  id: "title-missing",
  scope: "row",
  severity: "error",
  needs: ["title"],
  title: { ja: "行動計画の名称がない", en: "Title missing" },
  why: {
    ja: "名称のない行は、公表する一覧でどの計画か分かりません。",
    en: "In the published list nobody can tell which plan a row without a title is.",
  },
  message: {
    ja: () => "「行動計画」の名称が空欄です。計画の名称を記入してください。",
    en: () => "Action plan has no title. Enter the title of the plan.",
  },
  example: { reject: { title: "" }, accept: { title: "窓口サービスの\n向上" } },
  check: ({ title }) => (title === "" ? [{ field: "title", args: {} }] : []),
});
