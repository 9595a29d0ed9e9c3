/**
 * Whether a number format shows a number as a day or a time of day.
 *
 * @example
 * isDateFormat('ggge"年"m"月"d"日"'); // true
 * isDateFormat('#,##0"日"'); // false — 日 is text there
 */
export function isDateFormat(format: string): boolean {
  let bare = "";
  for (let index = 0; index < format.length; index += 1) {
    const character = format.charAt(index);
    if (character === '"') index = endOf(format, '"', index + 1);
    else if (character === "[") index = endOf(format, "]", index + 1);
    // the next character is text, a width or a filling
    else if (character === "\\" || character === "_" || character === "*") index += 1;
    else bare += character.toLowerCase();
  }
  return !bare.includes("general") && /[ymdhsg]|e(?![+-])/.test(bare);
}

function endOf(format: string, closing: string, from: number): number {
  const end = format.indexOf(closing, from);
  return end < 0 ? format.length : end;
}
