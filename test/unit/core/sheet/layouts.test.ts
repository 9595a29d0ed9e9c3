import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import type { CellValue, SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import type { ActionPlan } from "../../../../src/core/plan/planList";
import { valueText } from "../../../../src/core/validation/valueText";
import { bookOf, sheetOf } from "../../../support/bookOf";

/** The same two plans in lists of many towns. */
const FIRST = ["公金収納対策の強化", "税務課、国保年金課", "未収債権額"] as const;
const SECOND = ["窓口サービスの向上", "市民課", "満足度"] as const;

function read(sheet: SheetSnapshot) {
  const { book, locate } = readPlanBook(bookOf([sheet]));
  const { list } = book;
  if (list === undefined) throw new Error(`no list: ${JSON.stringify(book.nearest)}`);
  return { list, locate, plans: list.plans.map(shown) };
}

/** number, title, departments, indicator, the three values, grades */
function shown(plan: ActionPlan) {
  return [
    plan.number,
    plan.title,
    plan.departments,
    plan.indicator,
    ...[plan.baseline, plan.current, plan.target].map(valueText),
    ...plan.grades.map(({ text }) => text),
  ];
}

const YEARS = { baseline: 2017, current: 2020, target: 2022 };

function yearsOf(list: ReturnType<typeof read>["list"]) {
  return Object.fromEntries(
    list.headings.filter(({ field }) => field in YEARS).map(({ field, year }) => [field, year]),
  );
}

describe("lists of other layouts", () => {
  it("[S4][S8][S15] the document's: two tiers, merged, number and title in one cell, title lines above, legend below", () => {
    const { list, plans, locate } = read(
      sheetOf([
        ["◆行動計画一覧"],
        [null, null, null, null, null, null, null, null, "資料1"],
        [
          "行動計画",
          "担当部署",
          "指標",
          "H29(当初)",
          "R2(現状)",
          "R4(目標)",
          "昨年度取組内容の概要\n(詳細は別紙行動計画を参照)",
          "指標に対する\n目標達成度",
        ],
        [null, null, null, null, null, null, null, "R1", "R2"],
        [
          `1 ${FIRST[0]}`,
          FIRST[1],
          FIRST[2],
          "982百万円",
          "835百万円",
          "700百万円",
          "未収債権835百万円。",
          "C",
          "C",
        ],
        [
          `21 ${SECOND[0]}`,
          SECOND[1],
          SECOND[2],
          "57.35点",
          "未実施",
          "60点",
          "おくやみハンドブックを作った。",
          "D",
          null,
        ],
        [],
        ["≪目標達成度欄の目安≫"],
        ["A 達成状況が100%以上"],
        ["B 達成状況が75%以上100%未満"],
        ["C 達成状況が75%未満の場合"],
        ["※指標が設定困難な計画は斜線"],
      ]),
    );
    expect(plans).toEqual([
      [1, ...FIRST, "982百万円", "835百万円", "700百万円", "C", "C"],
      [21, ...SECOND, "57.35点", "未実施", "60点", "D", ""],
    ]);
    expect(list).toMatchObject({
      missingHeadings: [],
      hasNumberColumn: false,
      reportYear: 2020,
      reportGrade: 1,
      scaleSource: "legend",
      emptyRows: [],
    });
    expect(list.scale.map(({ label }) => label)).toEqual(["A", "B", "C"]);
    expect(yearsOf(list)).toEqual(YEARS);
    expect(locate({ field: "grade", plan: 1, nth: 1 })).toEqual({ sheet: "行動計画一覧", cell: "I6" });
    expect(locate({ field: "grade", nth: 1 })).toEqual({ sheet: "行動計画一覧", cell: "I4" });
    expect(locate({ field: "number", plan: 0 })).toEqual({ sheet: "行動計画一覧", cell: "A5" });
  });

  it("[S5][S7][S10] one tier, a No. column, full width and line breaks, extra columns anywhere", () => {
    const { list, plans, locate } = read(
      sheetOf([
        [
          "Ｎｏ．",
          "基本項目",
          "取　組　項　目",
          "備考",
          "所管課",
          "成果\n指標",
          "基準値\n（Ｈ２９）",
          "令和２年度\n実績値",
          "増減",
          "目標値\n（令和４年度）",
          "評価\n（Ｒ２）",
          "達成率",
        ],
        ["１", "I", FIRST[0], "", FIRST[1], FIRST[2], 982, 835, -147, 700, "C", 0.521],
        [21, "V", SECOND[0], null, SECOND[1], SECOND[2], "57.35点", "59点", "1.65", "60点", "C"],
      ]),
    );
    expect(plans).toEqual([
      [1, ...FIRST, "982", "835", "700", "C"],
      [21, ...SECOND, "57.35点", "59点", "60点", "C"],
    ]);
    expect(list).toMatchObject({
      hasNumberColumn: true,
      reportYear: 2020,
      reportGrade: 0,
      scaleSource: "default",
    });
    expect(yearsOf(list)).toEqual(YEARS);
    expect(locate({ field: "departments", plan: 1 })).toEqual({ sheet: "行動計画一覧", cell: "E3" });
  });

  it("[S8][S9] three tiers with groups over groups", () => {
    const { list, plans } = read(
      sheetOf([
        ["行動計画", null, "担当課", "指標", null, null, null, "評価", null],
        ["番号", "名称", null, "名称", "目標及び実績", null, null, "自己評価", null],
        [null, null, null, null, "当初(H29)", "現状(R2)", "目標(R4)", "R1", "R2"],
        [1, FIRST[0], FIRST[1], FIRST[2], "982百万円", "835百万円", "700百万円", "D", "C"],
      ]),
    );
    expect(plans).toEqual([[1, ...FIRST, "982百万円", "835百万円", "700百万円", "D", "C"]]);
    expect(list.reportGrade).toBe(1);
    expect(yearsOf(list)).toEqual(YEARS);
  });

  it("[S8][S11] years over values and grades: the last year that is filled in is the current one", () => {
    const { list, plans } = read(
      sheetOf([
        ["番号", "行動計画", "担当課", "指標", "H29", "R1", null, "R2", null, "R3", null, "R4"],
        [null, null, null, null, "基準値", "実績", "評価", "実績", "評価", "実績", "評価", "目標"],
        [
          1,
          ...FIRST.slice(0, 2),
          FIRST[2],
          "982百万円",
          "900百万円",
          "D",
          "835百万円",
          "C",
          null,
          null,
          "700百万円",
        ],
      ]),
    );
    expect(plans).toEqual([[1, ...FIRST, "982百万円", "835百万円", "700百万円", "D", "C", ""]]);
    expect(list).toMatchObject({ reportYear: 2020, reportGrade: 1 });
    expect(yearsOf(list)).toEqual(YEARS);
  });

  it("[S11] several targets: the last year's", () => {
    const { plans } = read(
      sheetOf([
        [
          "番号",
          "行動計画",
          "担当課",
          "指標",
          "当初値",
          "現状値",
          "R3目標値",
          "R4目標値",
          "R2目標値",
          "達成度",
        ],
        [1, ...FIRST, "982", "835", "770", "700", "900", "C"],
      ]),
    );
    expect(plans).toEqual([[1, ...FIRST, "982", "835", "700", "C"]]);
  });

  it("[S12] 現状 and 実績 without 当初: 現状 is the baseline", () => {
    const { list, plans } = read(
      sheetOf([
        ["取組名", "担当課", "指標", "現状値(H29)", "目標値(R4)", "実績値(R2)", "判定"],
        [`1.${FIRST[0]}`, FIRST[1], FIRST[2], "982百万円", "700百万円", "835百万円", "C"],
      ]),
    );
    expect(plans).toEqual([[1, ...FIRST, "982百万円", "835百万円", "700百万円", "C"]]);
    expect(list).toMatchObject({ reportYear: 2020, reportGrade: 0, missingHeadings: [] });
    expect(yearsOf(list)).toEqual(YEARS);
  });

  it("[S13] one heading merged over the numbers and the titles", () => {
    const { list, plans, locate } = read(
      sheetOf([
        ["行動計画", null, "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
        [1, FIRST[0], FIRST[1], FIRST[2], "982", "835", "700", "C"],
        [21, SECOND[0], SECOND[1], SECOND[2], "57", "58", "60", "D"],
        ["A 100%以上"],
        ["B 100%未満"],
      ]),
    );
    expect(plans.map((plan) => plan.slice(0, 2))).toEqual([
      [1, FIRST[0]],
      [21, SECOND[0]],
    ]);
    expect(list).toMatchObject({ hasNumberColumn: true, scaleSource: "legend" });
    expect(locate({ field: "title", plan: 1 }).cell).toBe("B3");
    expect(locate({ field: "number", plan: 1 }).cell).toBe("A3");
  });

  it("[S32] values headed by years alone, from left to right", () => {
    const values = ["982百万円", "835百万円", "700百万円", "C"];
    const headings = ["No.", "行動計画", "担当部署", "指標"];
    const lists = [
      [[...headings, "H29", "R2(2020)", "R4", "達成度"]],
      [
        [...headings, "指標の値", null, null, "達成度"],
        [null, null, null, null, "H29", "R2", "R4", "R2"],
      ],
      [[...headings, "H29", "R2", "R4目標", "R2評価"]],
    ];
    for (const rows of lists) {
      const { list, plans } = read(sheetOf([...rows, [1, ...FIRST, ...values]]));
      expect(plans).toEqual([[1, ...FIRST, ...values]]);
      expect(list).toMatchObject({ missingHeadings: [], reportYear: 2020, reportGrade: 0 });
      expect(yearsOf(list)).toEqual(YEARS);
    }
  });

  it("[S32] not where there are more or fewer of them than values lack a heading", () => {
    const headings = ["No.", "行動計画", "担当部署", "指標", "H29", "H30", "R1", "R2", "達成度"];
    const { list } = read(sheetOf([headings, [1, ...FIRST, "1", "2", "3", "4", "C"]]));
    expect(list.missingHeadings).toEqual(["baseline", "current", "target"]);
  });

  it("[S33] the title's heading is lost, its column isn't", () => {
    const headings = [null, "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const row = ["982", "835", "700", "C"];
    const one = read(sheetOf([headings, [`7 ${FIRST[0]}`, FIRST[1], FIRST[2], ...row]]));
    expect(one.plans).toEqual([[7, ...FIRST, ...row]]);
    expect(one.list.missingHeadings).toEqual(["title"]);
    expect(one.locate({ field: "title" }).cell).toBe("A1");
    const two = read(
      sheetOf([
        ["番号", ...headings],
        [7, ...FIRST, ...row],
      ]),
    );
    expect(two.plans).toEqual([[7, ...FIRST, ...row]]);
  });

  it("[S15] numbers glued to the titles", () => {
    const row = (title: string): CellValue[] => [title, "市民課", "満足度", "1", "2", "3", "A"];
    const { plans } = read(
      sheetOf([
        ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
        row("1公金収納対策の強化"),
        row("2窓口サービスの向上"),
        row("情報発信の充実"),
      ]),
    );
    expect(plans.map(([number, title]) => [number, title])).toEqual([
      [1, "公金収納対策の強化"],
      [2, "窓口サービスの向上"],
      [undefined, "情報発信の充実"],
    ]);
  });

  it("[S16][S17] groups, subtotals, repeated headings, notes and a summary between and under the plans", () => {
    const headings = ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"];
    const { plans, list } = read(
      sheetOf([
        headings,
        ["Ⅰ", "経営的視点に立った行財政運営"],
        ["1", "持続可能な財政運営"],
        ["1", ...FIRST, "982", "835", "700", "C"],
        ["小計", null, "1計画", null, 982, 835, 700],
        headings,
        ["2", "行政サービスの向上"],
        [null, "① 窓口サービスの向上"],
        ["2", ...SECOND, "57", "58", "60", "D"],
        [null, "合計", "2計画", "2件"],
        ["※1", "指標の値は年度末のもの。"],
        [null, "※ 担当部署", "主管課", "を先頭に記す"],
        ["A", "達成状況が100%以上", "B", "達成状況が100%未満"],
        [null, null, null, "Aの計画", null, null, null, 0],
      ]),
    );
    expect(plans.map(([number, title]) => [number, title])).toEqual([
      [1, FIRST[0]],
      [2, SECOND[0]],
    ]);
    expect(list.emptyRows).toEqual([]);
  });

  it.each([
    ["title and departments", ["行動計画", "担当課", "来庁者の満足度"], 0],
    ["title and indicator", ["行動計画", "市民課", "指標"], 0],
    ["departments and indicator", ["窓口サービスの向上", "担当課", "指標"], 0],
    ["the title alone", ["行動計画", "市民課", "来庁者の満足度"], 1],
    ["the departments alone", ["窓口サービスの向上", "担当課", "来庁者の満足度"], 1],
  ])(
    "[S17] a row that repeats headings is no plan, one of them may be a plan's text: %s",
    (_, texts, count) => {
      const { plans } = read(
        sheetOf([
          ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
          ["1", ...FIRST, "982", "835", "700", "C"],
          ["1-2", ...texts, "57", "58", "60", "D"],
        ]),
      );
      expect(plans).toHaveLength(1 + count);
    },
  );

  it("[S16] a numbered title alone is a plan where no other row has its number", () => {
    const { plans } = read(
      sheetOf([
        ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
        ["1", ...FIRST, "982", "835", "700", "C"],
        ["2", SECOND[0]],
      ]),
    );
    expect(plans.map(([number, title]) => [number, title])).toEqual([
      [1, FIRST[0]],
      [2, SECOND[0]],
    ]);
  });

  it("[S18][S30] rows with nothing but their number wait to be filled in", () => {
    const { list, locate } = read(
      sheetOf([
        ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
        ["1", ...FIRST, "982", "835", "700", "C"],
        ["2", null, "", null, null, null, null, ""],
        [3],
        [null, null, null, null, null, null, null, "A"],
      ]),
    );
    expect(list.plans).toHaveLength(1);
    expect(list.emptyRows).toEqual([2, 3]);
    expect(locate({ field: "title", emptyRow: 1 }).cell).toBe("B4");
  });

  it("[S19] a row without number and title is a plan if it has a department and more", () => {
    const { list } = read(
      sheetOf([
        ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
        [null, null, FIRST[1], FIRST[2], "982", "835", "700", "C"],
        [null, null, "担当:企画課"],
      ]),
    );
    expect(list.plans).toMatchObject([
      { number: undefined, numberText: "", title: "", departments: FIRST[1] },
    ]);
  });

  it("[S20] further indicators of a plan in rows that its cells are merged over", () => {
    const { list } = read(
      sheetOf([
        ["番号", "行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
        ["1", ...FIRST, "982", "835", "700", "C"],
        [null, null, null, "収納率", "95%", "96%", "98%", "D"],
        [null, null, null, "滞納件数", "10件", "8件", "5件", "D"],
        [],
        [null, null, null, "注記", "1", "2", "3"],
      ]),
    );
    expect(
      list.plans.map(({ number, title, indicator, continues }) => [number, title, indicator, continues]),
    ).toEqual([
      [1, FIRST[0], "未収債権額", false],
      [1, FIRST[0], "収納率", true],
      [1, FIRST[0], "滞納件数", true],
    ]);
  });

  it("[S2][S30] a table that begins elsewhere than in A1", () => {
    const sheet = {
      ...sheetOf([
        ["行動計画", "担当部署", "指標", "当初値", "現状値", "目標値", "達成度"],
        ["1 窓口", "市民課", "満足度", "50点", "65点", "80点", "C"],
      ]),
      firstRow: 9,
      firstColumn: 2,
    };
    const { locate } = read(sheet);
    expect(locate({ field: "title", plan: 0 }).cell).toBe("C11");
    expect(locate({ field: "grade" }).cell).toBe("I10");
    expect(locate({ field: "overview", plan: 0 }).cell).toBe("C11");
    expect(locate({ field: "overview" }).cell).toBe("C10");
  });
});
