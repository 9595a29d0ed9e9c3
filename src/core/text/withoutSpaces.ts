import { isSpace } from "./isSpace";

/**
 * The text without any white space, line breaks included.
 *
 * @param mark code of a character that goes as well
 * @returns the same string where there is nothing to leave out
 */
export function withoutSpaces(text: string, mark = -1): string {
  let kept = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== mark && !isSpace(code)) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}
