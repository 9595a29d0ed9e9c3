import type { FormulaBook } from "../../core/formulas/formulaBook";
import { readStages, type StageLine, stageRates, stageWordsOf } from "../../core/grading/readStages";
import { compare, type Decimal, shift, toNumber } from "../../core/quantity/decimal";
import type { DraftCell } from "../../core/sheet/sheetDraft";
import { STAGES_NAME } from "../../core/sheet/settingTable";
import { type StageTable, stageTable } from "../../core/sheet/stageTable";
import { compact } from "../../core/text/compact";
import type { BookChanges } from "../bookChanges";
import type { SettingsWorkbook } from "./acceptFinding";
import { changeSettings } from "./changeSettings";
import { BLANK_CELL } from "./layLines";
import { isBlankLine, layTable, wholeLines } from "./layTable";
import type { HeldCell } from "./settingCells";
import type { SettingsOutcome, SettingsRefusal } from "./settingsOutcome";

/**
 * 段階の言葉を書く: the stages in this order. What stands beside a line goes with its words; beside one that is gone it
 * stays, below the others. A cell that says the same already is left as it is.
 *
 * @param lines as typed; those without words are left out
 */
export async function writeStageWords(
  workbook: SettingsWorkbook,
  lines: readonly StageLine[],
): Promise<SettingsOutcome> {
  const { stages, issues } = readStages(lines);
  if (issues.length > 0) return { kind: "refused", code: "stages-unreadable", issues };
  const rates = stageRates(lines);
  const wanted = lines.flatMap(({ words }, at): readonly WantedStage[] => {
    const rate = rates[at];
    return rate === undefined || compact(words) === "" ? [] : [{ rate, words: words.trim() }];
  });
  return changeSettings(workbook, {
    table: STAGES_NAME,
    change: (book) => stageChanges(book, wanted),
    made: { stages },
  });
}

interface WantedStage {
  readonly rate: Decimal;
  readonly words: string;
}

interface LineBefore {
  readonly rate: Decimal | undefined;
  readonly words: string;
  readonly cells: readonly HeldCell[];
}

function stageChanges(
  book: FormulaBook,
  wanted: readonly WantedStage[],
): BookChanges | SettingsRefusal | undefined {
  const table = stageTable(book);
  if (table === undefined) return undefined;
  const { column } = table.named;
  const { lines: whole, width } = wholeLines(book, table, 2);
  const before = linesBefore(table, whole);
  const own = ownLines(wanted, before);
  const lines = wanted.map(({ rate, words }, at) => {
    const line = own[at];
    const isSameRate = line?.rate !== undefined && compare(line.rate, rate) === 0;
    const heldRate = line?.cells[column];
    const format = heldRate?.numberFormat ?? before[0]?.cells[column]?.numberFormat ?? "";
    return withCells(
      line?.cells,
      isSameRate ? heldRate : { content: toNumber(rate), numberFormat: formatFor(rate, format) },
      line?.words === words ? line.cells[column + 1]?.content : words,
    );
  });
  const notes = before
    .filter((line) => !own.includes(line))
    .map(({ cells }) => withCells(cells, { ...cells[column]!, content: null }, null))
    .filter((line) => !isBlankLine(line));
  return layTable(book, table, { lines: [...lines, ...notes], width });

  function withCells(
    line: readonly HeldCell[] = [],
    rate: HeldCell = BLANK_CELL,
    words: DraftCell = null,
  ): HeldCell[] {
    return Array.from({ length: width }, (_, at) => {
      const cell = line[at] ?? BLANK_CELL;
      return at === column ? rate : at === column + 1 ? { ...cell, content: words } : cell;
    });
  }
}

/** Rates of a column in percent (50) are written anew as fractions: one of another kind would change them all. */
function linesBefore({ lines }: StageTable, whole: readonly (readonly HeldCell[])[]): readonly LineBefore[] {
  const rates = stageRates(lines);
  const isPercent = lines.some(({ rate }, at) => {
    const read = rates[at];
    return typeof rate === "number" && read !== undefined && rate !== toNumber(read);
  });
  return lines.map(({ words }, at) => ({
    rate: isPercent ? undefined : rates[at],
    words,
    cells: whole[at] ?? [],
  }));
}

/** The line that each stage stands in so far: that of its words, else one of some of them, else the next free one. */
function ownLines(
  wanted: readonly WantedStage[],
  before: readonly LineBefore[],
): readonly (LineBefore | undefined)[] {
  const free = new Set(before);
  const own = wanted.map((): LineBefore | undefined => undefined);
  for (const isOwn of [hasSameWords, sharesWord, () => true])
    wanted.forEach((stage, at) => {
      if (own[at] !== undefined) return;
      const found = [...free].find((line) => isOwn(stage, line));
      own[at] = found;
      if (found !== undefined) free.delete(found);
    });
  return own;
}

function hasSameWords({ words }: WantedStage, line: LineBefore): boolean {
  return line.words === words;
}

function sharesWord({ words }: WantedStage, line: LineBefore): boolean {
  const own = new Set(stageWordsOf(words).map(compact));
  return stageWordsOf(line.words).some((word) => own.has(compact(word)));
}

/** A percent without places would show 12.5% as 13%. */
function formatFor(rate: Decimal, format: string): string {
  return format === "0%" && !Number.isInteger(toNumber(shift(rate, 2))) ? "0.00%" : format;
}
