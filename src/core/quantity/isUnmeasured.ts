/** Words under 現状値 that say no value was taken. 未実施 is not here: beside words it is a stage (SPEC Q6). */
const UNMEASURED: ReadonlySet<string> = new Set([
  "未測定",
  "未集計",
  "集計中",
  "調査中",
  "未調査",
  "未定",
  "該当なし",
  "該当無し",
  "対象外",
  "評価困難",
]);

/** Words under 指標 or in a value's place that say the plan has no indicator that could be measured. */
const UNMEASURABLE: ReadonlySet<string> = new Set([
  "指標の設定困難",
  "指標の設定が困難",
  "指標設定困難",
  "設定困難",
]);

/** @param text folded, without spaces and notes */
export function isUnmeasured(text: string): boolean {
  return UNMEASURED.has(text);
}

/** 指標の設定困難. @param text folded, without spaces and notes */
export function isUnmeasurable(text: string): boolean {
  return UNMEASURABLE.has(text);
}
