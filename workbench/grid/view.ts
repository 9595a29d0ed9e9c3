import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { GridView } from "./grid";
import { scrollTo } from "./scrollTo";

/** Of Univer's package for the screen, which the bundle for Node hasn't got. */
const SCROLL = "sheet.command.scroll-view";

/** What a person sees of the grid. */
export class View implements GridView {
  constructor(
    private readonly injector: Injector,
    private readonly book: () => FWorkbook,
  ) {}

  undisturbed<T>(act: () => T): T {
    const active = this.book().getActiveSheet().getSheetId();
    const selections = this.selections();
    try {
      return act();
    } finally {
      this.restore(selections);
      const book = this.book();
      const isOther = book.getActiveSheet().getSheetId() !== active;
      if (isOther && book.getSheetBySheetId(active)) book.setActiveSheet(active);
    }
  }

  reveal(sheetId: string, row: number, column: number): void {
    const sheet = this.book().getSheetBySheetId(sheetId);
    if (!sheet || !isDrawn(sheet)) return;
    // a sheet that was shown a moment ago has nothing in view yet
    setTimeout(() => {
      const seen = sheet.getVisibleRange();
      const target = seen && scrollTo(sheet.getSheet(), row, column, seen);
      if (target) this.injector.get(ICommandService).syncExecuteCommand(SCROLL, target);
    });
  }

  fitRows(sheetId: string, first: number, count: number): void {
    const sheet = this.book().getSheetBySheetId(sheetId);
    if (sheet && isDrawn(sheet)) sheet.autoResizeRows(first, count);
  }

  fitColumns(sheetId: string, first: number, count: number): void {
    const sheet = this.book().getSheetBySheetId(sheetId);
    if (sheet && isDrawn(sheet)) sheet.autoResizeColumns(first, count);
  }

  private selections() {
    const model = this.injector.get(SheetsSelectionsService).getWorkbookSelections(this.book().getId());
    const sheets = this.book()
      .getSheets()
      .map((sheet) => sheet.getSheetId());
    return new Map(sheets.map((id) => [id, [...(model.getSelectionsOfWorksheet(id) ?? [])]]));
  }

  private restore(before: ReturnType<View["selections"]>): void {
    for (const [subUnitId, now] of this.selections()) {
      const selections = before.get(subUnitId);
      if (!selections?.length || JSON.stringify(selections) === JSON.stringify(now)) continue;
      this.setSelections({ subUnitId, selections });
    }
  }

  private setSelections(params: object): void {
    const unitId = this.book().getId();
    this.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, { unitId, ...params });
  }
}

/** Headless, these methods aren't there, whatever their types say. */
function isDrawn(sheet: FWorksheet): boolean {
  return typeof (sheet as Partial<FWorksheet>).autoResizeRows === "function";
}
