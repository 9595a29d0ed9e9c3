import { compact } from "../text/compact";

const TOTALS: ReadonlySet<string> = new Set(["合計", "計", "小計", "総計", "総合計", "平均", "全体"]);

/** A total or a note under the table. */
export function isAside(text: string): boolean {
  const first = text.charAt(0);
  return first === "※" || first === "注" || first === "＊" || first === "*" || TOTALS.has(compact(text));
}
