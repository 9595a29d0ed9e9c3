/** Words under 現状値 that say no value was taken. 未実施 is not here: beside words it is a stage (SPEC Q6). */
const UNMEASURED = /^(?:未(?:測定|集計|調査|定)|集計中|調査中|該当[な無]し|対象外|評価困難)$/;

/** Words under 指標 or in a value's place that say the plan has no indicator that could be measured. */
const UNMEASURABLE = /^(?:指標の?)?設定が?困難$/;

/** @param text folded, without spaces and notes */
export function isUnmeasured(text: string): boolean {
  return UNMEASURED.test(text);
}

/** 指標の設定困難. @param text folded, without spaces and notes */
export function isUnmeasurable(text: string): boolean {
  return UNMEASURABLE.test(text);
}
