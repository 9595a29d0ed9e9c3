import type { ActionPlan } from "../plan/planList";
import { compact } from "../text/compact";

/** A number that was given up, so that those behind it keep theirs: 欠番, (削除). */
const VACANT = /^\(?(?:欠番|削除|廃止|統合)(?:[:(].*)?\)?$/;

/**
 * Whether a row only keeps its number, as its plan is no more.
 *
 * @see SPEC.md V135
 */
export function isVacant({ title }: Pick<ActionPlan, "title">): boolean {
  return VACANT.test(compact(title));
}
