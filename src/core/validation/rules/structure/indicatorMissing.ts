import { defineRule } from "../../defineRule";
import { isVacant } from "../../isVacant";

export const indicatorMissing = defineRule({
  id: "indicator-missing",
  scope: "row",
  severity: "error",
  needs: ["indicator"],
  title: { ja: "指標がない", en: "Indicator missing" },
  why: {
    ja: "何を測るかが書かれていないと、値も達成度も確かめられません。測れない計画では指標の設定困難と書きます。名称が欠番の行では何も言いません。",
    en: "Without its indicator neither values nor grade can be checked. A plan that can't be measured says 指標の設定困難. Silent where the title is 欠番.",
  },
  message: {
    ja: () => "「指標」が空欄です。指標の名称（測れない場合は指標の設定困難）を記入してください。",
    en: () => "Indicator is blank. Enter its name, or 指標の設定困難 where nothing can be measured.",
  },
  example: {
    reject: { indicator: "" },
    accept: { indicator: "指標の設定困難", baseline: "", current: "", target: "", lastGrade: "", grade: "" },
  },
  check: (plan) => (plan.indicator === "" && !isVacant(plan) ? [{ field: "indicator", args: {} }] : []),
});
