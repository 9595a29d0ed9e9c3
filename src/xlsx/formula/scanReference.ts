import type { Reference } from "./formula";
import { parseCell } from "./parseCell";
import { endOfWord } from "./endOfWord";

/**
 * Reads a reference where one begins: `E26`, `$D$4:$F$28`, `設定!A1`, `'行動 計画'!A1:B2`.
 *
 * @returns the reference and the position after it; `undefined` where none begins, for whole rows and columns
 *   (`A:A`), for other books (`[1]設定!A1`) and for several sheets (`一:二!A1`)
 */
export function scanReference(
  text: string,
  position: number,
): { readonly reference: Reference; readonly end: number } | undefined {
  const sheet = scanSheet(text, position);
  const start = sheet?.end ?? position;
  const firstEnd = endOfWord(text, start);
  const first = parseCell(text.slice(start, firstEnd));
  if (first === undefined) return undefined;
  const ranged = text.charAt(firstEnd) === ":";
  const end = ranged ? endOfWord(text, firstEnd + 1) : firstEnd;
  const second = ranged ? parseCell(text.slice(firstEnd + 1, end)) : first;
  if (second === undefined) return undefined;
  // `A1:B2:C3` and `一:二!A1`
  if (":!".includes(text.charAt(end)) && end < text.length) return undefined;
  const [top, bottom] = inOrder(first.row, second.row);
  const [left, right] = inOrder(first.column, second.column);
  return { reference: { sheet: sheet?.name, top, left, bottom, right }, end };
}

function scanSheet(
  text: string,
  position: number,
): { readonly name: string; readonly end: number } | undefined {
  if (text.charAt(position) !== "'") {
    const end = endOfWord(text, position);
    const written = end > position && text.charAt(end) === "!";
    return written ? { name: text.slice(position, end), end: end + 1 } : undefined;
  }
  let name = "";
  for (let from = position + 1; ;) {
    const quote = text.indexOf("'", from);
    if (quote < 0) return undefined;
    name += text.slice(from, quote);
    if (text.charAt(quote + 1) === "!") return name.includes("[") ? undefined : { name, end: quote + 2 };
    // '' is an apostrophe in the name
    if (text.charAt(quote + 1) !== "'") return undefined;
    name += "'";
    from = quote + 2;
  }
}

function inOrder<T extends { readonly index: number }>(one: T, other: T): readonly [T, T] {
  return one.index <= other.index ? [one, other] : [other, one];
}
