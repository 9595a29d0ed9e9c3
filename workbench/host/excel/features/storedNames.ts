import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { HostWorkbook } from "../hostWorkbook";
import type { Worksheet } from "../worksheet";

export type StoredName = IDefinedNamesServiceParam;

/** Univer's scope of a name that holds in the whole workbook. */
export const WHOLE_BOOK = "AllDefaultWorkbook";

/** @param sheet absent: names of the whole workbook */
export function namesIn(workbook: HostWorkbook, sheet: Worksheet | undefined): readonly StoredName[] {
  workbook.flush();
  return workbook.grid
    .names()
    .filter(({ localSheetId = WHOLE_BOOK }) => localSheetId === (sheet?.Id ?? WHOLE_BOOK));
}

export function freeNameId(names: readonly StoredName[]): string {
  const taken = new Set(names.map(({ id }) => id));
  let n = names.length + 1;
  while (taken.has(`name-${n}`)) n++;
  return `name-${n}`;
}
