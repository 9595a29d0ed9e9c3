import { DEFAULT_STAGES } from "../../../../src/core/grading/stage";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { defaultMethod, readSettings } from "../../../../src/core/sheet/readSettings";
import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import type { CellValue } from "../../../../src/core/sheet/sheetSnapshot";
import { bookFromDrafts } from "../../../support/bookFromDrafts";
import { bookOf, sheetOf } from "../../../support/bookOf";

const nameOf = (name: string, firstRow: number, rows: number, columns = 3) => ({
  name,
  sheet: "設定",
  firstRow,
  firstColumn: 0,
  rows,
  columns,
});
const settings = (rows: readonly (readonly CellValue[])[], ...names: ReturnType<typeof nameOf>[]) =>
  readSettings(bookOf([sheetOf(rows, "設定")], names));
const at = (cell: string) => ({ sheet: "設定", cell });

describe("readSettings", () => {
  it("[S90] the scale as it stands, heading and blank rows at the end left out, with what is wrong", () => {
    const { scale } = settings(
      [
        ["評価", "下限", "以上・超"],
        ["A", 1, "以上"],
        ["B", "高い", "以上"],
        ["C", { error: "#REF!" }],
        [null],
        [""],
      ],
      nameOf("評価基準", 0, 6),
    );
    expect(scale?.lines).toEqual([
      { cells: ["A", 1, "以上"], place: at("A2") },
      { cells: ["B", "高い", "以上"], place: at("A3") },
      { cells: ["C", "#REF!", undefined], place: at("A4") },
    ]);
    expect(scale?.issues).toEqual([
      { code: "bound-unreadable", line: 2, text: "高い" },
      { code: "bound-unreadable", line: 3, text: "#REF!" },
    ]);
  });

  it("[S90] a scale without a heading keeps its first line; of several names the one that can be read", () => {
    const rows = [
      ["A", "?"],
      ["B", 0],
      ["○", 0.5],
      ["×", 0],
    ];
    const { scale } = settings(rows, nameOf("評価基準", 0, 2, 2), nameOf("評価基準", 2, 2, 2));
    expect(scale).toEqual({
      lines: [
        { cells: ["○", 0.5], place: at("A3") },
        { cells: ["×", 0], place: at("A4") },
      ],
      issues: [],
    });
  });

  it("[S91] name, years, method and departments with their places, in any order of the lines", () => {
    const { plan, departments } = settings(
      [
        ["目標の年度", 2022],
        ["当初の 年度", "平成29年度"],
        ["計画の名前", "改革プラン"],
        ["現状の年度", "いつか"],
        ["メモ", "略"],
        ["既定の算定方法", "達成"],
        [null],
        ["税務課"],
        [null],
        ["企画課"],
      ],
      nameOf("計画の設定", 0, 4, 2),
      nameOf("担当部署の一覧", 7, 2, 1),
    );
    expect(plan).toEqual({
      name: { text: "改革プラン", place: at("B3") },
      baseline: { text: "平成29年度", place: at("B2"), year: 2017 },
      current: { text: "いつか", place: at("B4"), year: undefined },
      target: { text: "2022", place: at("B1"), year: 2022 },
      method: { text: "達成", place: at("B6"), method: "attainment" },
    });
    expect(departments).toEqual([
      { text: "税務課", place: at("A8") },
      { text: "企画課", place: at("A10") },
    ]);
  });

  it("[S91] acceptances with their dates, those that Excel keeps as numbers written out", () => {
    const { accepted } = settings(
      [["k1", "確認済み", "2026/11/29"], ["k2", "", 44286], ["k3"]],
      nameOf("了承した指摘", 0, 2),
    );
    expect(accepted).toEqual([
      { text: "k1", reason: "確認済み", date: "2026/11/29", place: at("A1") },
      { text: "k2", reason: "", date: "2021/3/31", place: at("A2") },
      { text: "k3", reason: "", date: "", place: at("A3") },
    ]);
  });

  it("[S90][S91] a book without settings has no parts, a new sheet has them all", async () => {
    expect(settings([["x"]])).toEqual({
      scale: undefined,
      plan: undefined,
      stages: undefined,
      departments: undefined,
      rulesOff: [],
      accepted: [],
    });
    const years = { baseline: 2017, current: 2020, target: 2022 };
    const made = readSettings(
      await bookFromDrafts(draftSettings({ sheetName: "設定", name: "計画", years })),
    );
    expect(made.scale?.lines.map(({ cells }) => cells[0])).toEqual(["A", "B", "C", "D"]);
    expect(made.scale?.issues).toEqual([]);
    expect(made.plan?.current).toEqual({ text: "R2(2020)", year: 2020, place: at("B7") });
    expect(made.plan?.method).toEqual({ text: "", method: undefined, place: at("B9") });
    expect(made.departments).toEqual([]);
    expect(made.stages?.stages).toBe(DEFAULT_STAGES);
  });
});

describe("既定の算定方法", () => {
  const HEADINGS = ["番号", "行動計画", "担当部署", "指標", "H29(当初)", "R2(現状)", "R4(目標)", "R2達成度"];
  const ROW = ["1", "収納", "税務課", "収納率", 50, 60, 100, "C"];
  const withMethod = (method: string, ...more: string[]) =>
    bookOf(
      [
        sheetOf([
          [...HEADINGS, ...more],
          [...ROW, ""],
        ]),
        sheetOf([["既定の算定方法", method]], "設定"),
      ],
      [nameOf("計画の設定", 0, 1, 2)],
    );
  const methodIn = (book: ReturnType<typeof withMethod>) => readPlanBook(book).book.list?.plans[0]?.method;

  it("[S92] rows of a list without a column of methods are read as if they named it", () => {
    expect(defaultMethod(withMethod("達成率"))).toBe("attainment");
    expect(methodIn(withMethod("達成率"))).toBe("attainment");
    expect(methodIn(withMethod("判断"))).toBe("judged");
  });

  it("[S92] neither of a list that has the column, nor where the settings name no method", () => {
    expect(methodIn(withMethod("達成率", "算定方法"))).toBeUndefined();
    expect(methodIn(withMethod(""))).toBeUndefined();
    expect(methodIn(withMethod("くじ引き"))).toBeUndefined();
  });
});
