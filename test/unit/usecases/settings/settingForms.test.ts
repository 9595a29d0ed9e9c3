import { checkDepartments } from "../../../../src/usecases/settings/departmentsForm";
import {
  checkScaleForm,
  scaleFormLines,
  scaleTableIssues,
  scaleTemplateLines,
  withLevel,
} from "../../../../src/usecases/settings/scaleForm";
import type { SettingsView } from "../../../../src/usecases/settings/settingsView";
import type { ScaleCell } from "../../../../src/core/grading/readScale";
import { checkYears, shortYear } from "../../../../src/usecases/settings/yearsForm";

const viewOf = (lines: readonly (readonly ScaleCell[])[] | undefined): SettingsView => ({
  settings: {
    scale: lines && {
      lines: lines.map((cells, at) => ({ cells, place: { sheet: "設定", cell: `A${at + 1}` } })),
      issues: [],
    },
    plan: undefined,
    stages: undefined,
    departments: undefined,
    rulesOff: [],
    accepted: [],
  },
  inUse: undefined,
  hasMethodColumn: false,
});

describe("the form of the scale", () => {
  it("begins with the table as it stands, in percent", () => {
    const table = [
      ["A", 1, "以上"],
      ["B", 0.07, "超"],
      ["C", "72.5%", ""],
      ["D", "50%超", null],
      ["E", 0, "以上"],
    ];
    expect(scaleFormLines(viewOf(table)).map(({ bound, inclusion }) => `${bound} ${inclusion}`)).toEqual([
      "100 以上",
      "7 超",
      "72.5 以上",
      "50 超",
      "0 以上",
    ]);
  });

  it("takes a table in percent as it is", () => {
    expect(
      scaleFormLines(
        viewOf([
          ["◎", 100],
          ["○", 0.5],
        ]),
      ).map(({ bound }) => bound),
    ).toEqual(["100", "0.5"]);
  });

  it("keeps what can't be read, to be mended", () => {
    expect(scaleFormLines(viewOf([["A", "あ", "等"]]))).toEqual([
      { label: "A", bound: "あ", inclusion: "以上" },
    ]);
  });

  it("begins with A to D where the book gives no scale", () => {
    expect(scaleFormLines(viewOf(undefined)).map(({ label, bound }) => label + bound)).toEqual([
      "A100",
      "B75",
      "C50",
      "D0",
    ]);
  });

  it("writes figures as percents, in any width, and tells what is none", () => {
    const { cells, issues } = checkScaleForm([
      { label: " Ａ ", bound: "１００", inclusion: "以上" },
      { label: "B", bound: "72.5", inclusion: "超" },
      { label: "C", bound: "半分", inclusion: "以上" },
      { label: "D", bound: "0", inclusion: "以上" },
    ]);
    expect(cells).toEqual([
      ["Ａ", "１００%", "以上"],
      ["B", "72.5%", "超"],
      ["C", "半分", "以上"],
      ["D", "0%", "以上"],
    ]);
    expect(issues).toEqual([{ code: "bound-unreadable", line: 3, text: "半分" }]);
  });

  it("every template can be written as it is", () => {
    for (const id of ["a-to-d", "s-to-d", "symbols", "five-levels", "seven-levels"] as const)
      expect([id, checkScaleForm(scaleTemplateLines(id)).issues]).toEqual([id, []]);
    expect(checkScaleForm(scaleTemplateLines("s-to-d")).colours.map(({ label }) => label)).toEqual([
      "S",
      "A",
      "B",
      "C",
      "D",
    ]);
  });

  it("tells the bounds of a table in percent, and texts as they stand", () => {
    const view = viewOf([
      ["A", 0.5],
      ["B", 0.75],
      ["B", "あ"],
      ["D", 0.1],
    ]);
    const scale = view.settings.scale!;
    const issues = [
      { code: "bound-unsorted", line: 2, text: "0.75" },
      { code: "label-twice", line: 3, text: "B" },
      { code: "bound-unreadable", line: 3, text: "あ" },
      { code: "gap", line: 4, text: "0.1" },
    ] as const;
    const told = scaleTableIssues({ ...view, settings: { ...view.settings, scale: { ...scale, issues } } });
    expect(told.map(({ text }) => text)).toEqual(["75%", "B", "あ", "10%"]);
    expect(scaleTableIssues(viewOf(undefined))).toEqual([]);
  });

  it("a level more stands above the last", () => {
    const lines = withLevel(scaleTemplateLines("symbols"));
    expect(lines.map(({ label }) => label)).toEqual(["◎", "○", "△", "", "×"]);
    expect(checkScaleForm(lines).issues.map(({ code, line }) => `${code} ${line}`)).toEqual([
      "label-missing 4",
      "bound-missing 4",
    ]);
  });
});

describe("the form of the years", () => {
  it("reads any form, with labels", () => {
    expect(checkYears({ baseline: "平成29年度", current: "Ｒ２", target: "2022" })).toEqual({
      years: { baseline: 2017, current: 2020, target: 2022 },
      labels: { baseline: "H29(2017)", current: "R2(2020)", target: "R4(2022)" },
      issue: undefined,
    });
  });

  it.each([
    ["R2(2020)", "R2"],
    ["令和元年度", "R1"],
    ["2017", "H29"],
    ["あ", "あ"],
    ["", ""],
  ])("begins with %s as %s", (text, short) => {
    expect(shortYear(text)).toBe(short);
  });

  it("leaves out what is blank", () => {
    expect(checkYears({ baseline: "", current: "R2", target: " " })).toMatchObject({
      years: { current: 2020 },
      issue: undefined,
    });
  });

  it.each([
    ["H29", "R2", "あ", "unreadable"],
    ["", "", "", "nothing"],
    ["R2", "R2", "R4", "order"],
    ["H29", "R5", "R4", "order"],
    ["R4", "", "R2", "order"],
    ["R4", "R2", "", "order"],
    ["H29", "R4", "R4", undefined],
  ])("%s, %s, %s: %s", (baseline, current, target, issue) => {
    expect(checkYears({ baseline, current, target }).issue).toBe(issue);
  });
});

describe("the form of the departments", () => {
  it("keeps each where it was named first, and tells which were named again", () => {
    expect(checkDepartments(["総務課", " 財政課", "", "総務課", "総 務課", "企画課"])).toEqual({
      departments: ["総務課", "財政課", "企画課"],
      twice: ["総務課"],
    });
  });

  it("tells of nothing where there is nothing", () => {
    expect(checkDepartments(["", "　"])).toEqual({ departments: [], twice: [] });
  });
});
