import type { IStyleData, IWorkbookData } from "@univerjs/core";

/** The font that Excel with Japanese settings begins with. */
const FONT: IStyleData = { ff: "游ゴシック", fs: 11 };

/** A workbook with one empty sheet, as Excel begins with. Univer draws by the sheet's style; new sheets take the workbook's. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: "workbook",
    name: "Book1",
    defaultStyle: FONT,
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        id: "sheet-1",
        name: "Sheet1",
        rowCount: 200,
        columnCount: 26,
        defaultStyle: FONT,
        cellData: {},
      },
    },
  };
}
