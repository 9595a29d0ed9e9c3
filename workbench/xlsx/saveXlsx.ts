import type { IWorkbookData } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { writeXlsx } from "hucre/xlsx";
import type { WriteSheet } from "hucre/xlsx";
import type { SavedBook } from "./book";
import { finishPackage } from "./save/finishPackage";
import { resource } from "./save/resource";
import { sheetFinish } from "./save/writeGeometry";
import { writeNames, writePrintNames } from "./save/writeNames";
import { writeSheet } from "./save/writeSheet";
import { DEFAULT_FONT } from "./units/columnWidth";
import type { StandardFont } from "./units/columnWidth";

/** Makes an .xlsx file of a workbook. */
export async function saveXlsx(book: SavedBook): Promise<Uint8Array> {
  const { workbook, beside, spills = {}, activeSheetId = "" } = book;
  const order = workbook.sheetOrder;
  const nameOf = (id: string) => workbook.sheets[id]?.name;
  const addInFunctions = new Set(
    [...(beside?.addInFunctions ?? []), ...(book.addInFunctions ?? [])].map((name) => name.toUpperCase()),
  );
  const font = standardFont(workbook);
  const besideOf = (id: string) => beside?.sheets[id] ?? {};
  const names = Object.values(resource<IDefinedNamesServiceParam>(workbook, "names"));
  const tableStyles = beside?.tableStyles ?? {};
  const sheets = order.map((id) => {
    const spilled = spills[id] ?? {};
    return writeSheet(workbook, id, { beside: besideOf(id), spilled, addInFunctions, font, tableStyles });
  });
  const bytes = await writeXlsx({
    sheets,
    namedRanges: [
      ...writeNames(names, nameOf, addInFunctions),
      ...order.flatMap((id) => writePrintNames(nameOf(id) ?? id, besideOf(id).page ?? {})),
    ],
    defaultFont: font,
    activeSheet: Math.max(0, order.indexOf(activeSheetId)),
  });
  return finishPackage(
    bytes,
    order.map((id) => sheetFinish(workbook.sheets[id] ?? {}, font)),
    sheets.every(isCalculated),
  );
}

function isCalculated({ cells }: WriteSheet): boolean {
  return [...(cells?.values() ?? [])].every(
    ({ formula, formulaResult }) => formula === undefined || formulaResult !== undefined,
  );
}

function standardFont(workbook: IWorkbookData): StandardFont {
  const style = workbook.defaultStyle;
  const { ff, fs } = (typeof style === "string" ? workbook.styles[style] : style) ?? {};
  return { name: ff || DEFAULT_FONT.name, size: fs || DEFAULT_FONT.size };
}
