/** Name that Excel keeps for itself. */
const RESERVED = "history";

/** Whether Excel takes the text as a sheet's name: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== RESERVED
  );
}

/** "Sheet2", or the next number that is free. */
export function freeSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = taken.length + 1;
  while (names.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** "Sheet1 (2)" for a copy of "Sheet1". */
export function copyName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((each) => each.toLowerCase()));
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = base.slice(0, 31 - suffix.length) + suffix;
    if (!names.has(copy.toLowerCase())) return copy;
  }
}
