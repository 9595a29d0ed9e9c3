import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { NamedRange, PageSetup } from "hucre";
import { quoteSheetName } from "../../host/excel/address";
import { toFileFormula } from "../formulas/toFileFormula";
import { WHOLE_BOOK } from "../units/univerCodes";

/** Defined names for the file. `sheetName` gives the name of a sheet by its id, undefined where it is gone. */
export function writeNames(
  names: readonly IDefinedNamesServiceParam[],
  sheetName: (id: string) => string | undefined,
  addInFunctions: ReadonlySet<string>,
): NamedRange[] {
  return names.flatMap(({ name, formulaOrRefString, localSheetId = WHOLE_BOOK, comment }) => {
    const scope = localSheetId === WHOLE_BOOK ? undefined : sheetName(localSheetId);
    if (localSheetId !== WHOLE_BOOK && scope === undefined) return [];
    const range = toFileFormula(formulaOrRefString.replace(/^=/, ""), addInFunctions);
    return [{ name, range, ...(scope !== undefined && { scope }), ...(comment && { comment }) }];
  });
}

/** Print area and repeated rows are names in the file; hucre would write them without the quotes that a sheet's name may need. */
export function writePrintNames(
  sheet: string,
  { printArea, printTitlesRow, printTitlesColumn }: PageSetup,
): NamedRange[] {
  const on = (range: string) => `${quoteSheetName(sheet)}!${range}`;
  const areas = printArea?.split(",").filter(Boolean).map(on).join(",");
  const titles = [printTitlesColumn, printTitlesRow]
    .filter((range) => range !== undefined)
    .map(on)
    .join(",");
  return [
    ...(areas ? [{ name: "_xlnm.Print_Area", range: areas, scope: sheet }] : []),
    ...(titles ? [{ name: "_xlnm.Print_Titles", range: titles, scope: sheet }] : []),
  ];
}
