import type { Frame } from "playwright-core";
import type { Fault } from "../../workbench/host/faults/fault";
import type { OpenedPage } from "./workbench";

/** What Excel refuses until the clerk has done something about it, and what she reads. */
export const REFUSALS = [
  ["cell-edit", "セルの入力中です。入力を確定（Enter）してから、もう一度押してください。"],
  ["timeout", "Excelから返事がありません。少し待ってから、もう一度押してください。"],
  ["payload", "一度に扱える量を超えています。使っていない行や列を消してから、もう一度押してください。"],
  ["protected", "シートかブックが保護されています。保護を解除してから、もう一度押してください。"],
] as const;
export const GONE = "シートかセルが見つかりません。検証し直してください。";

/** The pane while the workbench's host does what Excel does on a bad day. */
export interface StruckPane {
  /** faults to come, the second once the first has struck as often as it should */
  readonly strike: (...faults: readonly Fault[]) => Promise<void>;
  readonly allIsWell: () => Promise<void>;
  readonly haveStruck: () => Promise<boolean>;
  /** "✓ …" or "▲ …", once there is one */
  readonly outcome: () => Promise<string>;
}

export function struckPane({ page }: OpenedPage, pane: Frame): StruckPane {
  return {
    strike: (...faults) =>
      page.evaluate((all) => all.forEach((each) => window.workbench.faults.next(each)), faults),
    allIsWell: () => page.evaluate(() => window.workbench.faults.clear()),
    haveStruck: () => page.evaluate(() => window.workbench.faults.pending === 0),
    outcome: async () => {
      const line = pane.locator("footer [role=status]", { hasText: /^[✓▲]/ });
      return (await line.textContent({ timeout: 10_000 }))!;
    },
  };
}

/** The sentence wherever it happened. */
export function withoutSheet(sentence: string): string {
  return sentence.replace(/（シート: [^（）]+）/, "");
}
