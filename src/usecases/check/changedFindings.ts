import type { Box } from "../../core/sheet/sheetDraft";
import { cellPosition } from "../../core/sheet/cellPosition";
import type { CellPlace } from "../../core/sheet/cellPlace";
import type { BookEdit } from "../bookChanges";
import type { LocatedFinding } from "./checkBook";
import { BEHIND_A_GRADE } from "./checkBookKeys";
import { planBooksOf } from "./planBooksOf";
import type { Validation } from "./validateBook";

/** A cell that a finding speaks of. */
interface Judged {
  readonly column: number;
  readonly finding: LocatedFinding;
}

type JudgedCells = ReadonlyMap<string, ReadonlyMap<number, readonly Judged[]>>;

/**
 * 変更あり: which findings are about cells that were edited since the validation: their own, those that they speak of
 * besides, and the values behind a grade.
 *
 * @returns a function from edits to findings, for the pane to ask whenever somebody types
 */
export function changedFindings(
  validation: Validation,
): (edits: readonly BookEdit[]) => ReadonlySet<LocatedFinding> {
  const cells = judgedCells(validation);
  return (edits) => {
    const changed = new Set<LocatedFinding>();
    for (const { sheet, box } of edits)
      for (const { finding } of judgedIn(cells.get(sheet), box)) changed.add(finding);
    return changed;
  };
}

/** Looks at the edited rows or at those with findings, whichever are fewer: an edit may be a whole column. */
function* judgedIn(rows: ReadonlyMap<number, readonly Judged[]> | undefined, box: Box | undefined) {
  if (rows === undefined) return;
  if (box === undefined) {
    for (const judged of rows.values()) yield* judged;
    return;
  }
  const isWithin = ({ column }: Judged): boolean => column >= box.column && column < box.column + box.columns;
  if (box.rows > rows.size) {
    for (const [row, judged] of rows)
      if (row >= box.row && row < box.row + box.rows) yield* judged.filter(isWithin);
    return;
  }
  for (let row = box.row; row < box.row + box.rows; row++) yield* (rows.get(row) ?? []).filter(isWithin);
}

function judgedCells(validation: Validation): JudgedCells {
  const sheets = new Map<string, Map<number, Judged[]>>();
  const behind = valuesBehind(validation);
  for (const finding of validation.report.findings) {
    for (const { sheet, cell } of [finding, ...finding.related, ...behind(finding)]) {
      const { row, column } = cellPosition(cell);
      let rows = sheets.get(sheet);
      if (rows === undefined) sheets.set(sheet, (rows = new Map<number, Judged[]>()));
      const judged = rows.get(row);
      if (judged === undefined) rows.set(row, [{ column, finding }]);
      else judged.push({ column, finding });
    }
  }
  return sheets;
}

/** Where the values stand that a grade comes of; of other findings nothing. */
function valuesBehind({ book }: Validation): (finding: LocatedFinding) => readonly CellPlace[] {
  const rows = planBooksOf(book).flatMap(({ book: { list }, locate }) =>
    (list?.plans ?? []).map(({ index }) => ({ locate, index })),
  );
  return ({ field, row }) => {
    const at = row === undefined ? undefined : rows[row];
    if (field !== "grade" || at === undefined) return [];
    return BEHIND_A_GRADE.map((each) => at.locate({ field: each, plan: at.index }));
  };
}
