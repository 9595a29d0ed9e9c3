const NONE = /(?:[な無]し|未設定)$/;

/** Whether a target's words say that there is none: 数値目標なし, 未設定. */
export function statesNone(text: string): boolean {
  return NONE.test(text);
}
