import { decimal } from "../../../../src/core/quantity/decimal";
import { DEFAULT_SCALE } from "../../../../src/core/grading/defaultScale";
import { DEFAULT_STAGES } from "../../../../src/core/grading/stage";
import { draftSettings } from "../../../../src/core/sheet/draftSettings";
import { stageSettings } from "../../../../src/core/sheet/stageTable";
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
      "段階の言葉",
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

  it("[S45] the stage words are those that are computed with, and read back", async () => {
    expect(linesUnder(DRAFT, "段階の言葉")).toEqual([
      [0, "未実施"],
      [0.5, "検討・研究・調査・協議"],
      [0.5, "準備・作成・設計・整備・見直し"],
      [0.75, "決定・策定・構築・選定・完成"],
      [0.75, "一部実施"],
      [1, "実施・継続・運用・開始・導入・拡充"],
    ]);
    const box = DRAFT.names.find(({ name }) => name === "段階の言葉")!.box;
    expect(DRAFT.formats).toContainEqual({
      box: { ...box, columns: 1 },
      format: { numberFormat: "0%", horizontal: "Right" },
    });
    const read = stageSettings(await bookFromDrafts(DRAFT));
    expect(read?.issues).toEqual([]);
    expect(read?.stages).toBe(DEFAULT_STAGES);
  });

  it("[S45] other stages, with rates of less than a percent", async () => {
    const stages = [
      { rate: decimal("125", -3), words: ["試行"] },
      { rate: decimal("1", 0), words: ["実施", "定着"] },
    ];
    const draft = draftSettings({ ...REQUEST, stages });
    expect(linesUnder(draft, "段階の言葉")).toEqual([
      [0.125, "試行"],
      [1, "実施・定着"],
    ]);
    expect(draft.formats.map(({ format }) => format.numberFormat)).toContain("0.00%");
    expect(stageSettings(await bookFromDrafts(draft))?.stages).toEqual(stages);
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
    expect(draft.names.map(({ name }) => name)).toEqual([
      "計画の設定",
      "段階の言葉",
      "使わない規則",
      "了承した指摘",
    ]);
    expect(draft.cells.flat()).not.toContain("評価基準（よい順）");
    expect(draft.lists).toEqual([
      {
        box: { row: 8, column: 1, rows: 1, columns: 1 },
        source: ["進捗率", "達成率", "段階", "判断"],
      },
    ]);
  });
});
