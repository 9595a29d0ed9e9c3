/**
 * A text for one line of the terminal: a sheet's name or a quotation must not break it, move the cursor or colour it.
 *
 * @example
 * oneLine("一覧\u001b[31m\n"); // "一覧 [31m "
 */
export function oneLine(text: string): string {
  return [...text].map((char) => (isControl(char.codePointAt(0)!) ? " " : char)).join("");
}

function isControl(code: number): boolean {
  return code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029;
}
