import { readPlanBook } from "../../../../src/core/sheet/readPlanBook";
import type { CellValue, MergedCells, SheetSnapshot } from "../../../../src/core/sheet/sheetSnapshot";
import { formatDecimal } from "../../../../src/core/quantity/formatDecimal";
import { valueText } from "../../../../src/core/validation/valueText";
import { checkBook } from "../../../../src/usecases/check/checkBook";
import { bookOf, sheetOf } from "../../../support/bookOf";

/** A list as another town writes it, and what it says, by hand. */
interface Town {
  readonly rows: readonly (readonly CellValue[])[];
  /** A3:A5 */
  readonly merges?: readonly string[];
  readonly formats?: SheetSnapshot["formats"];
  /** number, title, departments, indicator, three values, grades */
  readonly plans: readonly (readonly unknown[])[];
  readonly scale: string;
  readonly source: "legend" | "default";
  readonly reportYear: number | undefined;
  /** rule and cell of what is neither blank nor right in it */
  readonly findings: readonly string[];
}

const TOWNS: Readonly<Record<string, Town>> = {
  "S/A/B/C/D with 超, years R5 to R9 in two header rows, a column of units": {
    rows: [
      ["第3次行財政改革大綱 進捗管理表"],
      [],
      ["No", "取組項目", "担当課", "指標名", "単位", "基準値", "実績値", null, null, "目標値", "評価", null],
      [null, null, null, null, null, "R5", "R6", "R7", "R8", "R9", "R6", "R7"],
      [1, "市税の収納", "税務課", "収納率", "%", 96, 96.5, 97.5, null, 98, "D", "B"],
      [2, "窓口の改善", "市民課", "満足度", "点", 60, 66, 82, null, 80, "C", "S"],
      [3, "施設の再編", "財政課", "施設数", "施設", 36, 36, 32, null, 32, "E", "A"],
      [],
      ["S", "100%超"],
      ["A", "80%以上100%以下"],
      ["B", "60%以上80%未満"],
      ["C", "30%以上60%未満"],
      ["D", "0%超30%未満"],
      ["E", "0%以下"],
    ],
    merges: ["G3:I3", "K3:L3", "A3:A4", "B3:B4"],
    plans: [
      [1, "市税の収納", "税務課", "収納率", "96%", "97.5%", "98%", "D", "B"],
      [2, "窓口の改善", "市民課", "満足度", "60点", "82点", "80点", "C", "S"],
      [3, "施設の再編", "財政課", "施設数", "36施設", "32施設", "32施設", "E", "A"],
    ],
    scale: "S>1 A>=0.8 B>=0.6 C>=0.3 D>0 E",
    source: "legend",
    reportYear: 2025,
    // (97.5 − 96) ÷ (98 − 96) = 75 %: B; 110 %: S; 100 %: A
    findings: [],
  },
  "◎○△× with a legend beside the table, departments and targets merged down": {
    rows: [
      ["番号", "実施項目", "所管", "成果指標", "計画策定時", "現況", "最終目標", "評価", null, "凡例"],
      ["1-1", "広報紙の見直し", "企画課", "読者の割合", "40%", "55%", "60%", "○", null, "◎ 100%以上"],
      ["1-2", "SNSの活用", null, "登録者数", "100人", "160人", "200人", "○", null, "○ 50%以上100%未満"],
      ["2-1", "ごみの減量", "環境課", "排出量", "982t", "968t", "930t", "△", null, "△ 0%超50%未満"],
      ["2-2", "再資源化", null, "資源化率", "20%", "20%", "25%", "×", null, "× 0%以下"],
    ],
    merges: ["C2:C3", "C4:C5"],
    plans: [
      [undefined, "広報紙の見直し", "企画課", "読者の割合", "40%", "55%", "60%", "○"],
      [undefined, "SNSの活用", "企画課", "登録者数", "100人", "160人", "200人", "○"],
      [undefined, "ごみの減量", "環境課", "排出量", "982t", "968t", "930t", "△"],
      [undefined, "再資源化", "環境課", "資源化率", "20%", "20%", "25%", "×"],
    ],
    scale: "◎>=1 ○>=0.5 △>0 ×",
    source: "legend",
    reportYear: undefined,
    findings: [],
  },
  "seven levels, number and title in one cell, group and total rows, percent and unit formats": {
    rows: [
      ["令和7年度 行政改革実施計画 一覧"],
      ["取組名", "主管課", "指標", "当初値(R5)", "現状値\n(令和7年度)", "目標値(R9)", "R7年度達成度"],
      ["Ⅰ 財政の健全化", null, null, null, null, null, null],
      ["１．市税の収納", "税務課", "収納率", 0.96, 0.975, 0.98, "4"],
      ["２．補助金の見直し", "財政課", "削減額", 0, 130, 100, "7"],
      ["小計", null, null, null, 130, null, null],
      ["Ⅱ 行政サービス", null, null, null, null, null, null],
      ["３．手続の電子化", "情報課", "対応済みの手続", 10, 45, 60, "3"],
      ["合計", "3課", null, null, null, null, null],
      ["【評価】7：120%超　6：100%以上120%以下　5：80%以上100%未満"],
      ["4：70%以上80%未満　3：60%以上70%未満　2：0%超60%未満　1：0%以下"],
    ],
    formats: [
      undefined,
      undefined,
      undefined,
      ["", "", "", "0.0%", "0.0%", "0.0%"],
      ["", "", "", '#,##0"万円"', '#,##0"万円"', '#,##0"万円"'],
      undefined,
      undefined,
      ["", "", "", '0"件"', '0"件"', '0"件"'],
    ],
    merges: ["A3:G3", "A7:G7"],
    plans: [
      [1, "市税の収納", "税務課", "収納率", "96%", "97.5%", "98%", "4"],
      [2, "補助金の見直し", "財政課", "削減額", "0万円", "130万円", "100万円", "7"],
      [3, "手続の電子化", "情報課", "対応済みの手続", "10件", "45件", "60件", "3"],
    ],
    scale: "7>1.2 6>=1 5>=0.8 4>=0.7 3>=0.6 2>0 1",
    source: "legend",
    reportYear: 2025,
    // 75 %, 130 %, 35 ÷ 50 = 70 %: 4
    findings: ["grade-differs G8"],
  },
  "three header rows, further indicators under merged numbers, one grade for them": {
    rows: [
      ["行動計画", null, "担当", "指標", null, null, null, null, "達成度", null],
      ["番号", "名称", null, "名称", "単位", "数値", null, null, "自己評価", null],
      [null, null, null, null, null, "当初(R5)", "現状(R6)", "目標(R9)", "R5", "R6"],
      [1, "健康づくり", "健康課", "受診率", "%", 40, 44, 60, "D", "C"],
      [null, null, null, "参加者", "人", 100, 180, 200, null, null],
      [2, "子育て支援", "こども課", "待機児童", "人", 12, 0, 0, "B", "A"],
      [3, "働き方の見直し", null, "指標の設定困難", null, "―", null, null, null, null],
    ],
    merges: [
      "A1:B1",
      "D1:H1",
      "F2:H2",
      "I2:J2",
      "I1:J1",
      "A4:A5",
      "B4:B5",
      "C4:C5",
      "J4:J5",
      "I4:I5",
      "C6:C7",
    ],
    plans: [
      [1, "健康づくり", "健康課", "受診率", "40%", "44%", "60%", "D", "C"],
      [1, "健康づくり", "健康課", "参加者", "100人", "180人", "200人", "D", "C"],
      [2, "子育て支援", "こども課", "待機児童", "12人", "0人", "0人", "B", "A"],
      [3, "働き方の見直し", "こども課", "指標の設定困難", "―", "", "", "", ""],
    ],
    scale: "A>=1 B>=0.75 C>=0.5 D",
    source: "default",
    reportYear: 2024,
    findings: [],
  },
  "no scale anywhere: what is missing is said, and nothing else": {
    rows: [
      [
        "整理番号",
        "取組事項",
        "備考",
        "担当課",
        "指標",
        "現状値(R5)",
        "実績値(R7)",
        "目標値(R9)",
        "判定",
        "メモ",
      ],
      [1, "市税の収納", "継続", "税務課", "収納率", "96%", "97.5%", "98%", "順調", "x"],
      [2, "窓口の改善", "", "市民課", "満足度", "60点", "62点", "80点", "遅れ", ""],
      [3, "施設の再編", "", "財政課", "施設数", "36施設", "34施設", "32施設", "概ね順調", ""],
    ],
    plans: [
      [1, "市税の収納", "税務課", "収納率", "96%", "97.5%", "98%", "順調"],
      [2, "窓口の改善", "市民課", "満足度", "60点", "62点", "80点", "遅れ"],
      [3, "施設の再編", "財政課", "施設数", "36施設", "34施設", "32施設", "概ね順調"],
    ],
    scale: "A>=1 B>=0.75 C>=0.5 D",
    source: "default",
    reportYear: 2025,
    findings: ["scale-missing I1"],
  },
  "five years of grades, values merged across, methods by row, a legend that has a gap": {
    rows: [
      [
        "№",
        "改革項目",
        "実施課",
        "KPI",
        "基準(H31)",
        "R5実績",
        "目標(R5)",
        "達成度",
        null,
        null,
        null,
        null,
        "算定方法",
      ],
      [null, null, null, null, null, null, null, "R1", "R2", "R3", "R4", "R5", null],
      [1, "公共施設の点検", "建築課", "点検率", "50%", "90%", "100%", "D", "D", "C", "B", "B", "達成率"],
      [2, "要綱の見直し", "総務課", "見直し", "未実施", null, "実施", "C", null, null, null, null, "判断"],
      [3, "研修の充実", "人事課", "受講者", "100人", "150人", "200人", "D", "D", "C", "C", "C", "進捗率"],
      ["※ 評価は年度末の値による。"],
      ["A 100%以上"],
      ["B 75%以上95%未満"],
      ["C 75%未満"],
    ],
    merges: ["H1:L1", "E4:F4", "H4:L4"],
    plans: [
      [1, "公共施設の点検", "建築課", "点検率", "50%", "90%", "100%", "D", "D", "C", "B", "B"],
      [2, "要綱の見直し", "総務課", "見直し", "未実施", "未実施", "実施", "C", "C", "C", "C", "C"],
      [3, "研修の充実", "人事課", "受講者", "100人", "150人", "200人", "D", "D", "C", "C", "C"],
    ],
    scale: "A>=1 B>=0.75 C>=0.5 D",
    source: "default",
    reportYear: 2023,
    findings: ["scale-unreadable H2"],
  },
};

describe.each(Object.entries(TOWNS))("%s", (_, town) => {
  const sheet: SheetSnapshot = {
    ...sheetOf(town.rows, "一覧", town.formats),
    merges: (town.merges ?? []).map(areaOf),
  };
  const { list } = readPlanBook(bookOf([sheet])).book;

  it("[S4][S49][S50][S51][S52][S56] its plans", () => {
    const read = list?.plans.map(({ number, title, departments, indicator, grades, ...plan }) => [
      number,
      title,
      departments,
      indicator,
      ...[plan.baseline, plan.current, plan.target].map(valueText),
      ...grades.map(({ text }) => text),
    ]);
    expect(read).toEqual(town.plans);
  });

  it("[S24][S31][S53] its scale and its year", () => {
    expect(
      list?.scale
        .map(({ label, bound, includesBound }) =>
          bound === undefined ? label : `${label}>${includesBound ? "=" : ""}${formatDecimal(bound)}`,
        )
        .join(" "),
    ).toBe(town.scale);
    expect(list).toMatchObject({ scaleSource: town.source, reportYear: town.reportYear });
  });

  it("[S54][V100][V101] what is to be mended or checked in it", () => {
    const { findings } = checkBook(bookOf([sheet]));
    const told = findings.filter(({ severity }) => severity !== "info");
    expect(told.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(town.findings);
  });
});

/** C2:C3 as rows and columns; one letter each. */
function areaOf(reference: string): MergedCells {
  const [from = "", to = ""] = reference.split(":");
  const [firstColumn, firstRow, column, row] = [from, to].flatMap((cell) => [
    cell.charCodeAt(0) - 65,
    Number(cell.slice(1)) - 1,
  ]) as [number, number, number, number];
  return { firstRow, firstColumn, rows: row - firstRow + 1, columns: column - firstColumn + 1 };
}
