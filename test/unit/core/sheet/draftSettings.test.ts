import { decimal } from "../../../../src/core/quantity/decimal";
import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import { stageOf } from "../../../../src/core/grading/stage";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { namedScale } from "../../../../src/core/sheet/namedScale";
import type { SheetDraft } from "../../../../src/core/sheet/sheetDraft";
import { bookFromDrafts } from "../../../support/bookFromDrafts";

const REQUEST = {
  sheetName: "設定",
  name: "第一次行政改革プラン",
  years: { baseline: 2017, current: 2020, target: 2022 },
};
const DRAFT = draftSettings(REQUEST);

const linesUnder = (draft: SheetDraft, name: string) => {
  const box = draft.names.find((each) => each.name === name)!.box;
  return draft.cells.slice(box.row, box.row + box.rows).map((line) => line.slice(0, box.columns));
};

describe("draftSettings", () => {
  it("[S43] has each table, visible and under its name", () => {
    const titles = DRAFT.cells.flatMap((line, row) =>
      row > 1 && DRAFT.cells[row - 1]!.every((cell) => cell === null) ? [line[0]] : [],
    );
    expect(titles.filter((title) => title !== null)).toEqual([
      "計画",
      "評価基準（よい順）",
      "算定方法",
      "段階の言葉",
      "担当部署",
      "使わない規則",
      "了承した指摘",
    ]);
    expect(DRAFT.names.map(({ name }) => name)).toEqual([
      "計画の設定",
      "評価基準",
      "担当部署の一覧",
      "使わない規則",
      "了承した指摘",
    ]);
    expect(linesUnder(DRAFT, "計画の設定")).toEqual([
      ["計画の名前", "第一次行政改革プラン"],
      ["当初の年度", "H29(2017)"],
      ["現状の年度", "R2(2020)"],
      ["目標の年度", "R4(2022)"],
      ["既定の算定方法", null],
    ]);
  });

  it("[S43] offices are listed where they are known", () => {
    expect(
      linesUnder(draftSettings({ ...REQUEST, departments: ["税務課", "企画課"] }), "担当部署の一覧"),
    ).toEqual([["税務課"], ["企画課"]]);
  });

  it("[S44] the scale has its name and reads back, without spare rows", async () => {
    expect(linesUnder(DRAFT, "評価基準")).toEqual([
      ["A", 1, "以上"],
      ["B", 0.75, "以上"],
      ["C", 0.5, "以上"],
      ["D", 0, "以上"],
    ]);
    const read = namedScale(await bookFromDrafts(DRAFT))?.scale;
    expect(read?.map(({ label, bound }) => [label, bound === undefined])).toEqual(
      DEFAULT_SCALE.map(({ label, bound }) => [label, bound === undefined]),
    );
  });

  it("[S44] with another scale: 超, and bounds of less than a percent", async () => {
    const scale = [
      { label: "◎", bound: decimal("1005", -3), includesBound: false },
      { label: "×", bound: undefined, includesBound: true },
    ];
    const draft = draftSettings({ ...REQUEST, scale });
    expect(linesUnder(draft, "評価基準")[0]).toEqual(["◎", 1.005, "超"]);
    expect(draft.formats.map(({ format }) => format.numberFormat)).toContain("0.00%");
    expect(namedScale(await bookFromDrafts(draft))?.scale?.[0]).toMatchObject({
      label: "◎",
      includesBound: false,
    });
  });

  it("[S45] the stage words are those that are computed with", () => {
    const top = DRAFT.cells.findIndex(([cell]) => cell === "段階の率") + 1;
    const lines = DRAFT.cells.slice(top, top + 6);
    expect(lines.length).toBe(6);
    for (const [rate, words] of lines)
      for (const word of String(words).split("・"))
        expect([word, stageOf(word)?.percent]).toEqual([word, Number(rate) * 100]);
  });

  it("[S98] years that aren't known stay blank, tables that the book has aren't made", () => {
    const draft = draftSettings({
      sheetName: "設定",
      name: "",
      years: { current: 2020 },
      method: "attainment",
      rulesOff: [["plan-number-gap", "欠番がある"]],
      without: ["評価基準", "担当部署の一覧"],
    });
    expect(linesUnder(draft, "計画の設定")).toEqual([
      ["計画の名前", null],
      ["当初の年度", null],
      ["現状の年度", "R2(2020)"],
      ["目標の年度", null],
      ["既定の算定方法", "達成率"],
    ]);
    expect(linesUnder(draft, "使わない規則")).toEqual([["plan-number-gap", "欠番がある"]]);
    expect(draft.names.map(({ name }) => name)).toEqual(["計画の設定", "使わない規則", "了承した指摘"]);
    expect(draft.cells.flat()).not.toContain("評価基準（よい順）");
    expect(draft.lists).toEqual([
      {
        box: { row: 8, column: 1, rows: 1, columns: 1 },
        source: ["進捗率", "達成率", "段階", "判断"],
      },
    ]);
  });
});
