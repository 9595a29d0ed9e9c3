import type { LeftCell, LeftReason } from "../../../usecases/handover/formulaWork";

/** Cells that are left for one reason. */
export interface LeftGroup {
  readonly reason: LeftReason;
  /** the first few, as people name them: E5, or 個票1!E5 where several sheets have some */
  readonly cells: readonly string[];
  /** how many there are besides */
  readonly more: number;
}

const SHOWN = 5;

/** そのままにするセル by reason, in the order in which the reasons first come. */
export function leftGroups(left: readonly LeftCell[]): readonly LeftGroup[] {
  const isOneSheet = new Set(left.map(({ sheet }) => sheet)).size < 2;
  const byReason = new Map<LeftReason, string[]>();
  for (const { sheet, cell, reason } of left) {
    const cells = byReason.get(reason) ?? [];
    cells.push(isOneSheet ? cell : `${sheet}!${cell}`);
    byReason.set(reason, cells);
  }
  return [...byReason].map(([reason, cells]) => ({
    reason,
    cells: cells.slice(0, SHOWN),
    more: Math.max(0, cells.length - SHOWN),
  }));
}
