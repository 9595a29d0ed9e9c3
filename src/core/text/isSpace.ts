/**
 * 空白 white space of any width: spaces, tabs, line breaks, no-break and zero-width ones, U+3000.
 *
 * @param code a UTF-16 code unit
 * @see SPEC.md T10
 * @example
 * isSpace(0x3000); // true
 */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  );
}
