import { departmentGeneric } from "../../../../../../src/core/validation/rules/structure/departmentGeneric";
import { sentencesOf } from "../../../../../support/findingsOf";

describe("department-generic", () => {
  it.each([
    ["税務課、国保年金課、その他公金収納課", "その他公金収納課"],
    ["財政課・関係各課", "関係各課"],
    ["企画課・施設所管課", "施設所管課"],
    ["企画課・その他施設所管課\n関係部署", "その他施設所管課・関係部署"],
    ["全庁", "全庁"],
    ["各課", "各課"],
    ["庁内関係課", "庁内関係課"],
    ["担当課", "担当課"],
    ["関係する各課等", "関係する各課等"],
  ])("[V113] %j", (departments, offices) => {
    expect(sentencesOf(departmentGeneric, { departments })).toEqual([
      `C2 「担当部署」の記入（${offices}）では個票の送り先が決まりません。課の名前を記入してください。`,
    ]);
  });

  it.each(["関係人口推進課", "財政課", "学校教育課・社会教育課", "施設課", "水道局", "各務原分室", "―", ""])(
    "[V113] is silent about %j",
    (departments) => {
      expect(sentencesOf(departmentGeneric, { departments })).toEqual([]);
    },
  );

  it("[V113] says it once for a plan of two indicators", () => {
    const further = { number: "", title: "", departments: "", indicator: "待ち時間" };
    const rows = [{ departments: "関係各課" }, further];
    expect(sentencesOf(departmentGeneric, { rows })).toHaveLength(1);
  });
});
