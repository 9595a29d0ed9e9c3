import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { sampleBook } from "../../../scripts/sampleBook";
import { readBook } from "../../../src/xlsx/readBook";
import facts from "../../fixtures/facts.json";
import overviews from "../../fixtures/overviews.json";

const COMMITTED = join(__dirname, "../../../assets/行動計画一覧.xlsx");
const UNMEASURABLE_PLANS = [4, 9, 13, 16];

const committed = () => readXlsx(readFileSync(COMMITTED), { readStyles: true });

async function committedSheet() {
  const sheet = (await committed()).sheets[0];
  if (sheet === undefined) throw new Error("no sheet in the sample");
  return sheet;
}

describe("the sample book", () => {
  it("the committed file is what the script builds (npm run sample)", async () => {
    const built = await readXlsx(await sampleBook(), { readStyles: true });
    expect(await committed()).toEqual(built);
  });

  it("is the same, byte for byte, each time it is built", async () => {
    expect(Buffer.from(await sampleBook()).equals(Buffer.from(await sampleBook()))).toBe(true);
  });

  it("has title, headings, legend and footnote as the document writes them", async () => {
    const { sheets, names } = await readBook(COMMITTED);
    expect(names).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(["行動計画一覧"]);
    const values = sheets[0]?.values ?? [];
    const nothing: null[] = [null, null, null, null, null, null, null, null];
    expect([...values.slice(0, 8), ...values.slice(33)]).toEqual([
      [],
      [],
      ["◆第一次行政改革プランに基づく行動計画一覧"],
      [],
      [...nothing, "資料1"],
      [],
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
      [...nothing.slice(0, 7), "R1", "R2"],
      [],
      ["≪指標に対する目標達成度欄の目安について≫"],
      ["A 達成状況が100%以上"],
      ["B 達成状況が75%以上100%未満"],
      ["C 達成状況が50%以上75%未満の場合"],
      ["D 達成状況が50%未満の場合"],
      ["※指標が設定困難となっている場合は斜線となっている"],
    ]);
  });

  it("has 25 plans, each with the document's facts, in texts and letters only", async () => {
    const values = (await readBook(COMMITTED)).sheets[0]?.values.slice(8, 33) ?? [];
    expect(values.length).toBe(25);
    expect(values.map((row) => [...row, null, null].slice(0, 9))).toEqual(
      facts.plans.map(({ number, title, departments, indicator, baseline, current, target, grades }) => [
        `${number} ${title}`,
        departments,
        indicator,
        baseline,
        current,
        target,
        overviews[String(number) as keyof typeof overviews],
        grades.R1,
        grades.R2,
      ]),
    );
    expect(values[17]?.slice(0, 6)).toEqual([
      "18 情報発信の充実",
      "シティセールス課",
      "市公式ホームページへのアクセス数(月)",
      "70,000人",
      "118,394人",
      "74,000人",
    ]);
    expect(values[3]?.slice(2, 6)).toEqual(["指標の設定困難", null, null, null]);
  });

  it("holds no formula", async () => {
    const cells = [...((await committedSheet()).cells?.values() ?? [])];
    expect(cells.length).toBeGreaterThan(225);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("draws the diagonal line where the indicator can't be set, and nowhere else", async () => {
    const { cells = new Map() } = await committedSheet();
    const drawn = [...cells].filter(([, { style }]) => style?.border?.diagonalUp === true).map(([at]) => at);
    const expected = UNMEASURABLE_PLANS.flatMap((plan) =>
      [3, 4, 5, 7, 8].map((column) => `${plan + 7},${column}`),
    );
    expect(drawn.sort()).toEqual(expected.sort());
  });

  it("merges the two tiers of headings", async () => {
    const { merges = [] } = await committedSheet();
    const heading = merges.filter(({ startRow }) => startRow === 6);
    expect(heading.map(({ startCol, endCol, endRow }) => [startCol, endCol, endRow])).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6].map((column) => [column, column, 7]),
      [7, 8, 6],
    ]);
  });

  it("prints on A3 landscape, one page wide, with its headings on every page", async () => {
    const { pageSetup, freezePane } = await committedSheet();
    expect(pageSetup).toEqual(
      expect.objectContaining({
        paperSize: "a3",
        orientation: "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: "$7:$8",
        printArea: "$A$1:$I$40",
      }),
    );
    expect(freezePane).toEqual({ rows: 8, columns: 1 });
  });

  it("wraps every text of the table, and each row is tall enough", async () => {
    const { cells = new Map(), rowDefs = new Map(), rows } = await committedSheet();
    rows.slice(8, 33).forEach((row, index) => {
      row.forEach((_, column) => {
        expect(cells.get(`${index + 8},${column}`)?.style?.alignment?.wrapText).toBe(true);
      });
    });
    // plan 17: six departments in a column of 21 half-width characters, four lines
    expect(rowDefs.get(24)?.height).toBe(73);
    expect(rowDefs.get(8)?.height).toBe(39);
  });
});

describe("the overviews", () => {
  it.each([
    [1, ["835百万円"]],
    [5, ["164,686,200円"]],
    [9, ["平成30年度末"]],
    [10, ["99.2%"]],
    [11, ["8課", "2,822時間", "75.7%"]],
    [14, ["R2", "35施設"]],
    [17, ["55,587人"]],
    [18, ["R2", "118,394件"]],
    [19, ["2回", "1回", "2事業"]],
    [20, ["39件", "R3~"]],
    [21, ["R2"]],
    [22, ["1,484件"]],
    [23, ["4業務", "令和2年10月", "57件", "1,614,800円"]],
    [24, ["令和2年5月", "726人", "752人"]],
    [25, ["178人"]],
  ])("of plan %d keeps the figures", (plan, figures) => {
    const overview = overviews[String(plan) as keyof typeof overviews];
    expect(figures.filter((figure) => !overview.includes(figure))).toEqual([]);
  });

  it("there is one for each plan, made of whole sentences", () => {
    expect(Object.keys(overviews)).toEqual(facts.plans.map(({ number }) => String(number)));
    expect(Object.values(overviews).filter((text) => !/^[^。].*。$/.test(text))).toEqual([]);
  });
});
