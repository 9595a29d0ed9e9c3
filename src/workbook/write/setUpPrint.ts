import type { SheetDraft } from "../../core/sheet/sheetDraft";

/** Queues a new sheet's print set-up: as wide as one page. */
export function setUpPrint(sheet: Excel.Worksheet, { print }: SheetDraft): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = print.paper;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.headerRows !== undefined) {
    const { first, last } = print.headerRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (print.area !== undefined) {
    const { row, column, rows, columns } = print.area;
    pageLayout.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns));
  }
}
