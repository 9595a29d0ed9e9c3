import type { FormulaBook, FormulaSheet } from "../../core/formulas/formulaBook";
import type { CellPlace } from "../../core/sheet/cellPlace";
import { cellPosition } from "../../core/sheet/cellPosition";
import type { CellValue } from "../../core/sheet/sheetSnapshot";
import type { BookChanges, CellChange } from "../bookChanges";
import type { LocatedFinding } from "../check/checkBook";
import type { CellBefore, LocatedCellFix } from "./locateFix";
import type { PlanWorkbook } from "../ports";

/** What was fixed, and what was left as it is. */
export interface FixOutcome {
  /** written */
  readonly cells: number;
  readonly findings: number;
  /** cells that aren't what they were at the validation, or that another of the fixes writes: validate again first */
  readonly changed: readonly CellPlace[];
  /** cells that hold a formula, which is never written over */
  readonly formulas: readonly CellPlace[];
}

/** How fixes are written. */
export interface FixChoice {
  /** grades as formulas where there is that choice, else as letters */
  readonly asFormula: boolean;
}

/** Findings that are open and whose fixes are of the same rule and kind, the finding itself among them. */
export function sameKind(
  findings: readonly LocatedFinding[],
  { rule, fix }: LocatedFinding,
): readonly LocatedFinding[] {
  return findings.filter(
    (each) =>
      each.accepted === null && each.rule === rule && each.fix !== null && each.fix.kind === fix?.kind,
  );
}

/**
 * 指摘を直す writes the fixes of findings over the book as it is now, all at once.
 *
 * A finding is fixed whole or left whole: one of its cells may have been changed since, or hold a formula.
 */
export async function fixFindings(
  workbook: PlanWorkbook,
  findings: readonly LocatedFinding[],
  choice: FixChoice,
): Promise<FixOutcome> {
  let planned: FixPlan | undefined;
  const cells = await workbook.changeCells("findings-fixed", (book) => {
    planned = planFixes(book, findings, choice);
    return planned.changes;
  });
  const { findings: fixed = 0, changed = [], formulas = [] } = planned ?? {};
  return { cells, findings: fixed, changed, formulas };
}

interface FixPlan extends Omit<FixOutcome, "cells"> {
  readonly changes: BookChanges;
}

/** The same over a book at hand. */
export function planFixes(
  book: FormulaBook,
  findings: readonly LocatedFinding[],
  { asFormula }: FixChoice,
): FixPlan {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, new CellsNow(sheet)]));
  const writes = new Map<string, CellChange[]>();
  const changed = new Map<string, CellPlace>();
  const formulas = new Map<string, CellPlace>();
  const written = new Set<string>();
  let fixed = 0;
  for (const { fix } of findings) {
    if (fix === null) continue;
    const cells = (asFormula ? fix.formulas : undefined) ?? fix.cells;
    const isAsBefore = (cell: CellBefore): boolean =>
      !written.has(keyOf(cell)) && sheets.get(cell.sheet)?.isAsBefore(cell) === true;
    const held = cells.filter((cell) => sheets.get(cell.sheet)?.holdsFormula(cell) === true);
    const others = [...cells, ...fix.basis].filter(
      (cell) => !held.includes(cell as LocatedCellFix) && !isAsBefore(cell),
    );
    for (const { sheet, cell } of held) formulas.set(keyOf({ sheet, cell }), { sheet, cell });
    for (const { sheet, cell } of others) changed.set(keyOf({ sheet, cell }), { sheet, cell });
    if (held.length + others.length > 0) continue;
    fixed++;
    for (const cell of cells) {
      written.add(keyOf(cell));
      const ofSheet = writes.get(cell.sheet) ?? [];
      writes.set(cell.sheet, ofSheet);
      ofSheet.push(changeOf(cell));
    }
  }
  const changes = { cells: [...writes].map(([sheet, cells]) => ({ sheet, cells })) };
  return { changes, findings: fixed, changed: [...changed.values()], formulas: [...formulas.values()] };
}

function keyOf({ sheet, cell }: CellPlace): string {
  return `${cell} ${sheet}`;
}

function changeOf({ cell, content, numberFormat, comment }: LocatedCellFix): CellChange {
  return {
    ...cellPosition(cell),
    content,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** One sheet's cells by their addresses. */
class CellsNow {
  private readonly formulas: ReadonlySet<string>;

  constructor(private readonly sheet: FormulaSheet) {
    this.formulas = new Set(
      sheet.formulas.flatMap(({ row, column, fills }) =>
        filled(row, column, fills ?? { rows: 1, columns: 1 }),
      ),
    );
  }

  holdsFormula({ cell }: CellPlace): boolean {
    const { row, column } = cellPosition(cell);
    return this.formulas.has(`${row},${column}`);
  }

  isAsBefore({ cell, before }: CellBefore): boolean {
    const { row, column } = cellPosition(cell);
    const { values, firstRow, firstColumn } = this.sheet;
    return isSame(values[row - firstRow]?.[column - firstColumn] ?? null, before);
  }
}

/** What a formula spills over is its own too. */
function filled(row: number, column: number, { rows, columns }: { rows: number; columns: number }): string[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
  );
}

function isSame(a: CellValue, b: CellValue): boolean {
  const isError = (value: CellValue) => typeof value === "object" && value !== null;
  if (isError(a) || isError(b)) return JSON.stringify(a) === JSON.stringify(b);
  return (a === "" ? null : a) === (b === "" ? null : b);
}
