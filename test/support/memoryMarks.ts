import type { Severity } from "../../src/core/validation/finding";
import type { MarkPlan } from "../../src/usecases/ports";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Each cell once, by the gravest of its marks. */
export function worstMarks(cells: MarkPlan["cells"]): MarkPlan["cells"] {
  const worst = new Map<string, MarkPlan["cells"][number]>();
  for (const cell of [...cells].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]))
    worst.set(`${cell.row},${cell.column}`, cell);
  return [...worst.values()];
}
