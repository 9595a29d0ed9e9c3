import type { SheetDraft } from "../../../../src/core/sheet/sheetDraft";
import { loadSamplePlans } from "../../../../src/usecases/scaffold/loadSamplePlans";
import { planScaffold, type ScaffoldRequest } from "../../../../src/usecases/scaffold/planScaffold";
import { scaffoldList } from "../../../../src/usecases/scaffold/scaffoldList";
import { validateBook } from "../../../../src/usecases/check/validateBook";
import { draftOf } from "../../../support/draftOf";
import { MemoryWorkbook } from "../../../support/memoryWorkbook";
import { sheetNamesOf } from "../../../support/sheetNamesOf";

const REQUEST: ScaffoldRequest = {
  name: " 第一次行政改革プラン ",
  years: { baseline: "平成29年度", current: "R2", target: "2022" },
  rows: 3,
};

async function planned(workbook: MemoryWorkbook, request = REQUEST) {
  const plan = planScaffold(await workbook.readBook(), request);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.plan;
}

const issuesOf = (changes: Partial<ScaffoldRequest>) => {
  const plan = planScaffold({ sheets: [], names: [] }, { ...REQUEST, ...changes });
  return plan.ok ? [] : plan.issues;
};

const SCALE: SheetDraft = {
  ...draftOf("基準表", [
    ["評価", "下限", "以上・超"],
    ["◎", 1, "以上"],
    ["×", 0, "以上"],
  ]),
  names: [{ name: "評価基準", box: { row: 1, column: 0, rows: 2, columns: 3 } }],
};

describe("planScaffold", () => {
  it("says what will be made, and writes nothing", async () => {
    const workbook = new MemoryWorkbook();
    expect(await planned(workbook)).toMatchObject({
      listSheet: "行動計画一覧",
      takenName: undefined,
      settings: { sheet: "設定", isNew: true },
      years: { baseline: 2017, current: 2020, target: 2022 },
      rows: 3,
    });
    expect(workbook.calls).toEqual(["readBook"]);
  });

  it("a name that is taken: the next free one, whatever its case or how many there are", async () => {
    const workbook = new MemoryWorkbook(["行動計画一覧", "行動計画一覧 2", "設定"]);
    expect(await planned(workbook)).toMatchObject({
      listSheet: "行動計画一覧 3",
      takenName: "行動計画一覧",
      settings: { sheet: "設定 2", isNew: true },
    });
  });

  it("a book with the name 評価基準 keeps its settings, and the list takes its scale", async () => {
    const workbook = new MemoryWorkbook([SCALE]);
    const plan = await planned(workbook);
    expect(plan.settings).toEqual({ sheet: "基準表", isNew: false });
    expect(plan.drafts.map(({ name }) => name)).toEqual(["行動計画一覧"]);
    const [list] = plan.drafts;
    expect(list?.lists.map(({ source }) => source)).toContain("=基準表!$A$2:$A$3");
    expect(list?.cells.map(([cell]) => cell)).toContain("◎ 達成状況が100%以上");
  });

  it("names that the book has are not made again", async () => {
    const other = {
      ...draftOf("別", [["x"]]),
      names: [{ name: "使わない規則", box: { row: 0, column: 0, rows: 1, columns: 1 } }],
    };
    const { drafts } = await planned(new MemoryWorkbook([other]));
    expect(drafts.flatMap(({ names }) => names.map(({ name }) => name))).toEqual([
      "計画の設定",
      "評価基準",
      "段階の言葉",
      "担当部署の一覧",
      "了承した指摘",
    ]);
  });

  it.each([
    [{ name: "　" }, [{ code: "name-missing" }]],
    [
      { years: { baseline: "いつか", current: "R2(2021)", target: "R4" } },
      [
        { code: "year-unreadable", field: "baseline", text: "いつか" },
        { code: "year-unreadable", field: "current", text: "R2(2021)" },
      ],
    ],
    [{ years: { baseline: "R2", current: "R2", target: "R4" } }, [{ code: "year-order" }]],
    [{ years: { baseline: "H29", current: "R5", target: "R4" } }, [{ code: "year-order" }]],
    [{ rows: 0 }, [{ code: "rows-out-of-range", least: 1, most: 500 }]],
    [{ rows: 501 }, [{ code: "rows-out-of-range", least: 1, most: 500 }]],
    [{ rows: 2.5 }, [{ code: "rows-out-of-range", least: 1, most: 500 }]],
    [{ rows: 500 }, []],
    [{ years: { baseline: "H29", current: "R4", target: "R4" } }, []],
  ])("what can't be made is told: %j", (changes, expected) => {
    expect(issuesOf(changes)).toEqual(expected);
  });

  it("the sample needs a row for each of its plans", async () => {
    const plans = await loadSamplePlans();
    expect(issuesOf({ plans, rows: 24 })).toEqual([{ code: "rows-out-of-range", least: 25, most: 500 }]);
    expect(issuesOf({ plans, rows: 25 })).toEqual([]);
  });
});

describe("scaffoldList", () => {
  it("makes the sheets in one call and tells them", async () => {
    const workbook = new MemoryWorkbook();
    const plan = await planned(workbook);
    expect(await scaffoldList(workbook, plan)).toEqual({
      sheets: ["行動計画一覧", "設定"],
      listSheet: "行動計画一覧",
      rows: 3,
    });
    expect(workbook.calls).toEqual(["readBook", "addSheets"]);
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", "行動計画一覧", "設定"]);
  });

  it("a second list uses the first one's settings", async () => {
    const workbook = new MemoryWorkbook();
    await scaffoldList(workbook, await planned(workbook));
    await scaffoldList(workbook, await planned(workbook));
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", "行動計画一覧", "設定", "行動計画一覧 2"]);
  });

  it("the sample can be validated at once", async () => {
    const workbook = new MemoryWorkbook();
    const plans = await loadSamplePlans();
    await scaffoldList(workbook, await planned(workbook, { ...REQUEST, rows: 30, plans }));
    expect(await validateBook(workbook)).toMatchObject({
      report: { list: { sheet: "行動計画一覧", rows: 30, scaleSource: "name" } },
      counts: { error: 4, warning: 5, info: 16 },
    });
  });

  it("a sheet that came in between: refused, and nothing is made", async () => {
    const workbook = new MemoryWorkbook();
    const plan = await planned(workbook);
    await workbook.addSheets([draftOf("設定", [["x"]])]);
    await expect(scaffoldList(workbook, plan)).rejects.toMatchObject({ code: "name-taken", sheet: "設定" });
    expect(await sheetNamesOf(workbook)).toEqual(["Sheet1", "設定"]);
  });
});
