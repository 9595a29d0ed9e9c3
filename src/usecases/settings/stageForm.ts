import type { ScaleCell } from "../../core/grading/readScale";
import { readStages, type StageLine, type StageLineIssue, stageRates } from "../../core/grading/readStages";
import { DEFAULT_STAGES } from "../../core/grading/stage";
import type { LocaleText } from "../../core/messages/locale";
import { stageSentence } from "../../core/messages/stageSentence";
import { shift } from "../../core/quantity/decimal";
import { formatDecimal } from "../../core/quantity/formatDecimal";
import type { SettingsReading } from "../../core/sheet/readSettings";
import { stageCells } from "../../core/sheet/stageTable";
import { percentOf } from "./scaleForm";

/** A stage as it is typed. */
export interface StageFormLine {
  /** percent: 75 and 75% are the same */
  readonly rate: string;
  /** parted by ・ or 、 */
  readonly words: string;
}

/** 標準の段階 as they are typed. */
export const STANDARD_STAGE_LINES: readonly StageFormLine[] = linesOf(
  stageCells(DEFAULT_STAGES).map(([rate, words]) => ({ rate, words })),
);

/** 段階の入力欄 what they begin with: the table as it stands, else the standard stages. */
export function stageFormLines({ stages }: Pick<SettingsReading, "stages">): readonly StageFormLine[] {
  const lines = stages?.lines.filter(({ words }) => words !== "") ?? [];
  return lines.length === 0 ? STANDARD_STAGE_LINES : linesOf(lines);
}

/** What is wrong with a line, and how it is said. */
export interface ToldStageIssue extends StageLineIssue {
  readonly messages: LocaleText;
}

export interface CheckedStageForm {
  /** as `writeStageWords` takes them */
  readonly lines: readonly StageLine[];
  readonly issues: readonly ToldStageIssue[];
}

/** What is written, and what is wrong with it; a line without words isn't written. */
export function checkStageForm(typed: readonly StageFormLine[]): CheckedStageForm {
  const lines = typed.map(({ rate, words }) => ({ rate: percentOf(rate), words }));
  return { lines, issues: toldStageIssues(readStages(lines).issues) };
}

export function toldStageIssues(issues: readonly StageLineIssue[]): readonly ToldStageIssue[] {
  return issues.map((issue) => ({ ...issue, messages: stageSentence(issue) }));
}

function linesOf(lines: readonly StageLine[]): readonly StageFormLine[] {
  const rates = stageRates(lines);
  return lines.map(({ rate: cell, words }, at) => {
    const rate = rates[at];
    return { rate: rate === undefined ? textOf(cell) : formatDecimal(shift(rate, 2)), words };
  });
}

function textOf(cell: ScaleCell): string {
  return String(cell ?? "");
}
