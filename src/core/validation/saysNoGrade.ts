import { compact } from "../text/compact";

const ENDED = /^\(?(?:事業)?(?:完了|終了|廃止|中止|休止|統合)(?:済み?)?\)?$/;
const NOT_GRADED = /^\(?(?:未評価|(?:評価|判定|算定)(?:不能|不可|対象外|[せし]ず|しない|[な無]し))\)?$/;

/** Whether a grade's place says in words that there is none: 完了, （廃止）, 評価不能. */
export function saysNoGrade(text: string): boolean {
  const words = compact(text);
  return ENDED.test(words) || NOT_GRADED.test(words);
}
