const IDEOGRAPHIC_SPACE = 0x3000;

/**
 * Where a name, a function's id or a cell's address ends: letters of any script, digits, `_ . $ \`.
 *
 * @returns `position` itself where no word begins
 */
export function endOfWord(text: string, position: number): number {
  let end = position;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1;
  return end;
}

function isOfWord(code: number): boolean {
  if (code >= 128) return code !== IDEOGRAPHIC_SPACE && code !== 0xa0;
  const letter = code & ~32;
  if (letter >= 65 && letter <= 90) return true;
  return (code >= 48 && code <= 57) || code === 95 || code === 46 || code === 36 || code === 92;
}
