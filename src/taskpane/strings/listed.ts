/** Names of sheets in a Japanese sentence; of many, the first five. */
export function listed(sheets: readonly string[]): string {
  const shown = sheets.slice(0, 5).join("、");
  return sheets.length > 5 ? `${shown}など` : shown;
}
