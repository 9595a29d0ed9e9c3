import type { FiscalYear } from "../fiscal-year/fiscalYear";
import { formatYear } from "../fiscal-year/formatYear";
import { DEFAULT_SCALE } from "../grading/defaultScale";
import type { GradeScale } from "../grading/gradeScale";
import type { GradingMethod } from "../grading/gradingOptions";
import { METHOD_LABELS } from "../grading/methodLabels";
import { DEFAULT_STAGES, type Stages } from "../grading/stage";
import { type Decimal, shift, toNumber } from "../quantity/decimal";
import type { PlanYears } from "./listHeadingCells";
import { SCALE_NAME } from "./namedScale";
import { PLAN_SETTING_LABELS } from "./readSettings";
import {
  ACCEPTED_NAME,
  DEPARTMENTS_NAME,
  PLAN_SETTINGS_NAME,
  RULES_OFF_NAME,
  STAGES_NAME,
} from "./settingTable";
import type { Box, CellFormat, DraftCell, SheetDraft } from "./sheetDraft";
import { stageCells } from "./stageTable";

/** What a new settings sheet is made from. */
export interface SettingsRequest {
  readonly sheetName: string;
  /** of the plan */
  readonly name: string;
  /** those that aren't known stay blank */
  readonly years: Partial<PlanYears>;
  /** offices for the table 担当部署; absent: three blank lines */
  readonly departments?: readonly string[];
  readonly scale?: GradeScale;
  /** absent: the standard ones */
  readonly stages?: Stages;
  /** 既定の算定方法; absent: blank, none is named */
  readonly method?: GradingMethod;
  /** rule and reason; absent: three blank lines */
  readonly rulesOff?: readonly (readonly string[])[];
  /** key, reason and date; absent: three blank lines */
  readonly accepted?: readonly (readonly string[])[];
  /** names of tables that aren't to be made: the book has them elsewhere */
  readonly without?: readonly string[];
}

/** One table of the sheet: a title, headings (none for pairs of name and value), lines, and a note under it. */
interface Table {
  readonly title: string;
  readonly headings?: readonly string[];
  readonly lines: readonly (readonly DraftCell[])[];
  readonly note?: string;
  /** defined name for the lines, headings left out */
  readonly name?: string;
}

const FONT = "游ゴシック";
const LINE = { color: "#BFBFBF", weight: "thin" } as const;
const WIDTH = 5;
const BLANK_LINES: readonly (readonly DraftCell[])[] = [[null], [null], [null]];

const HEADING = "設定";
const NOTE = "一覧の数式と検証は、この表の値を使います。行を増やすときは、表の途中に行を挿入してください。";

/**
 * 設定シートをつくる the settings sheet: tables that staff read and edit, each under its own name.
 *
 * The scale has no spare rows: blank cells reach GRADE as 0 on some hosts and would read as a level.
 *
 * @see SPEC.md S43 to S45
 */
export function draftSettings(request: SettingsRequest): SheetDraft {
  const cells: DraftCell[][] = [lineOf([HEADING]), lineOf([NOTE])];
  const formats: { box: Box; format: CellFormat }[] = [];
  const names: { name: string; box: Box }[] = [];
  const without = new Set(request.without);
  const { scale = DEFAULT_SCALE, stages = DEFAULT_STAGES } = request;
  for (const { title, headings, lines, note, name } of tablesOf(request)) {
    if (name !== undefined && without.has(name)) continue;
    const columns = headings?.length ?? 2;
    cells.push(lineOf([]), lineOf([title]));
    formats.push({ box: boxOf(cells.length - 1, 1, 1), format: { bold: true } });
    const top = cells.length;
    if (headings !== undefined) {
      cells.push(lineOf(headings));
      formats.push({ box: boxOf(top, 1, columns), format: { fill: "#E7EEF7", bold: true } });
    }
    const box = boxOf(cells.length, lines.length, columns);
    cells.push(...lines.map(lineOf));
    formats.push({ box: boxOf(top, cells.length - top, columns), format: { lines: LINE } });
    if (name === SCALE_NAME)
      formats.push({
        box: { ...box, column: 1, columns: 1 },
        format: percentFormat(scale.map(({ bound }) => bound)),
      });
    if (name === STAGES_NAME)
      formats.push({ box: { ...box, columns: 1 }, format: percentFormat(stages.map(({ rate }) => rate)) });
    if (name !== undefined) names.push({ name, box });
    if (note !== undefined) {
      cells.push(lineOf([note]));
      formats.push({ box: boxOf(cells.length - 1, 1, 1), format: { size: 9, color: "#595959" } });
    }
  }
  return {
    name: request.sheetName,
    cells,
    formats: [
      { box: boxOf(0, cells.length, WIDTH), format: { font: FONT, size: 10, vertical: "Center" } },
      { box: boxOf(0, 1, 1), format: { size: 14, bold: true } },
      ...formats,
    ],
    merges: [],
    columnWidths: [160, 120, 100, 160, 90],
    rowHeights: cells.map((_, row) => (row === 0 ? 28 : 20)),
    lists: names.flatMap(({ name, box }) => choicesOf(name, box)),
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", landscape: false },
    names,
  };
}

function choicesOf(name: string, box: Box): SheetDraft["lists"] {
  if (name === SCALE_NAME) return [{ box: { ...box, column: 2, columns: 1 }, source: ["以上", "超"] }];
  if (name !== PLAN_SETTINGS_NAME) return [];
  const method = { row: box.row + box.rows - 1, column: 1, rows: 1, columns: 1 };
  return [{ box: method, source: Object.values(METHOD_LABELS) }];
}

/** Two places only where a bound needs them: Excel shows 0.##% as 100.% */
function percentFormat(rates: readonly (Decimal | undefined)[]): CellFormat {
  const isWhole = rates.every((rate) => rate === undefined || Number.isInteger(toNumber(shift(rate, 2))));
  return { numberFormat: isWhole ? "0%" : "0.00%", horizontal: "Right" };
}

function tablesOf(request: SettingsRequest): readonly Table[] {
  const { name, years, departments, scale = DEFAULT_SCALE, stages = DEFAULT_STAGES, method } = request;
  const labels = PLAN_SETTING_LABELS;
  const yearCell = (year: FiscalYear | undefined): DraftCell =>
    year === undefined ? null : formatYear(year, "default");
  return [
    {
      title: "計画",
      lines: [
        [labels.name, name === "" ? null : name],
        [labels.baseline, yearCell(years.baseline)],
        [labels.current, yearCell(years.current)],
        [labels.target, yearCell(years.target)],
        [labels.method, method === undefined ? null : METHOD_LABELS[method]],
      ],
      note: "既定の算定方法は、算定方法の列がない一覧の検証に使います。列があれば行ごとの記入を使い、数式には効きません。",
      name: PLAN_SETTINGS_NAME,
    },
    {
      title: "評価基準（よい順）",
      headings: ["評価", "下限", "以上・超"],
      lines: scale.map(({ label, bound, includesBound }) => [
        label,
        bound === undefined ? 0 : toNumber(bound),
        includesBound ? "以上" : "超",
      ]),
      note: "下限が0%以上の最後の行は、残りすべてです。負の率も含みます。",
      name: SCALE_NAME,
    },
    {
      title: "算定方法",
      headings: ["算定方法", "計算"],
      lines: [
        [METHOD_LABELS.progress, "（現状値－当初値）÷（目標値－当初値）"],
        [METHOD_LABELS.attainment, "現状値÷目標値。減らす指標は目標値÷現状値"],
        [METHOD_LABELS.stage, "言葉の値を、下の段階に当てはめる"],
        [METHOD_LABELS.judged, "計算せず、人が達成度を記入する"],
      ],
    },
    {
      title: STAGES_NAME,
      headings: ["段階の率", "言葉"],
      lines: stageCells(stages),
      note: "検証は、この表の言葉を使います。GRADEなどの関数は標準の言葉だけを読みます。",
      name: STAGES_NAME,
    },
    {
      title: "担当部署",
      headings: ["担当部署"],
      lines: departments === undefined ? BLANK_LINES : departments.map((office) => [office]),
      name: DEPARTMENTS_NAME,
    },
    {
      title: RULES_OFF_NAME,
      headings: ["規則", "理由"],
      lines: request.rulesOff ?? BLANK_LINES,
      name: RULES_OFF_NAME,
    },
    {
      title: ACCEPTED_NAME,
      headings: ["指摘のキー（検証で出るもの）", "理由（必ず記入）", "日付"],
      lines: request.accepted ?? BLANK_LINES,
      name: ACCEPTED_NAME,
    },
  ];
}

function lineOf(cells: readonly DraftCell[]): DraftCell[] {
  return Array.from({ length: WIDTH }, (_, column) => cells[column] ?? null);
}

function boxOf(row: number, rows: number, columns: number): Box {
  return { row, column: 0, rows, columns };
}
