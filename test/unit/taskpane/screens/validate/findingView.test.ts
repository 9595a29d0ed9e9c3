import {
  ALL_FINDINGS,
  type FindingView,
  shownGroups,
} from "../../../../../src/taskpane/screens/validate/findingView";
import type { LocatedFinding } from "../../../../../src/usecases/check/checkBook";
import type { FindingGroup } from "../../../../../src/usecases/check/validateBook";

const GROUPS: readonly FindingGroup[] = [
  {
    plan: undefined,
    sheet: undefined,
    findings: [finding("info", "A1", "基準は標準のものです。", "The scale is the usual one.")],
  },
  {
    plan: { numberText: "3", title: "窓口の改善", offices: ["市民課", "税務課"] },
    sheet: undefined,
    findings: [
      finding("info", "F5", "参考です。", "For information."),
      finding("error", "E5", "単位がそろっていません。", "Units differ."),
    ],
  },
  {
    plan: { numberText: "7", title: "Web申請", offices: ["総務課"] },
    sheet: undefined,
    findings: [finding("warning", "H9", "前年より下がりました。", "Lower than last year.")],
  },
];

/** The cells in the order in which they are shown, group by group. */
const cells = (view: Partial<FindingView>, locale: "ja" | "en" = "ja") =>
  shownGroups(GROUPS, { ...ALL_FINDINGS, ...view }, locale).map(({ findings }) =>
    findings.map(({ cell }) => cell),
  );

describe("shownGroups", () => {
  it("shows all unless told otherwise, in the order of the list", () =>
    expect(cells({})).toEqual([["A1"], ["F5", "E5"], ["H9"]]));

  it("leaves out severities, and groups of which nothing is left", () => {
    expect(cells({ severities: ["error", "warning"] })).toEqual([["E5"], ["H9"]]);
    expect(cells({ severities: [] })).toEqual([]);
  });

  it("shows one office's plans; what concerns the whole table is nobody's", () => {
    expect(cells({ office: "税務課" })).toEqual([["F5", "E5"]]);
    expect(cells({ office: "税" })).toEqual([]);
  });

  it("with the gravest first, plans and findings alike", () => {
    expect(cells({ order: "severity" })).toEqual([["E5", "F5"], ["H9"], ["A1"]]);
    expect(GROUPS[1]!.findings[0]!.cell).toBe("F5");
  });

  it.each([
    ["a number", "7", "ja", [["H9"]]],
    ["a title", "窓口", "ja", [["F5", "E5"]]],
    ["a title in other letters", " web ", "ja", [["H9"]]],
    ["a cell", "e5", "ja", [["E5"]]],
    ["the sentence that is shown", "単位", "ja", [["E5"]]],
    ["not the one that isn't", "単位", "en", []],
    ["the English sentence", "units", "en", [["E5"]]],
  ] as const)("finds %s", (_, search, locale, found) => expect(cells({ search }, locale)).toEqual(found));

  it("takes all conditions together", () =>
    expect(cells({ office: "市民課", severities: ["info"], search: "窓口" })).toEqual([["F5"]]));
});

function finding(severity: LocatedFinding["severity"], cell: string, ja: string, en: string): LocatedFinding {
  return {
    rule: "value-missing",
    severity,
    plan: null,
    field: "current",
    args: {},
    messages: { ja, en },
    related: [],
    fix: null,
    accepted: null,
    sheet: "行動計画一覧",
    cell,
    row: undefined,
    listSheet: "行動計画一覧",
    key: "",
  };
}
