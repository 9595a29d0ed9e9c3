import type { NamedRange } from "hucre";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { fromFileFormula } from "../formulas/fromFileFormula";
import { WHOLE_BOOK } from "../units/univerCodes";

/** Defined names; the reserved ones (print areas, filters) are no names for people. */
export function readNames(
  names: readonly NamedRange[],
  sheetId: (name: string) => string | undefined,
): Record<string, IDefinedNamesServiceParam> {
  return Object.fromEntries(
    names
      .filter(({ name }) => !/^_xlnm\./i.test(name))
      .map(({ name, range, scope, comment }, index) => {
        const id = `name-${index + 1}`;
        const localSheetId = (scope === undefined ? undefined : sheetId(scope)) ?? WHOLE_BOOK;
        const formulaOrRefString = fromFileFormula(range);
        return [
          id,
          { id, name, formulaOrRefString, localSheetId, ...(comment !== undefined && { comment }) },
        ];
      }),
  );
}
