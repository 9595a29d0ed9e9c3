const OPEN = "([【〔〈《";
const CLOSE = ")]】〕〉》";

/** What stands in the brackets of a text, one after the other. */
export function bracketed(text: string): string[] {
  const inside: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    if (OPEN.includes(text.charAt(at))) from = at + 1;
    else if (from >= 0 && CLOSE.includes(text.charAt(at))) {
      inside.push(text.slice(from, at));
      from = -1;
    }
  }
  return inside;
}
