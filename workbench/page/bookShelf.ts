import { IUndoRedoService } from "@univerjs/core";
import type { UniverGrid } from "../grid/startUniver";
import type { HostWorkbook } from "../host/excel/hostWorkbook";
import type { CellTable, OpenedBook } from "../xlsx/book";
import { saveXlsx } from "../xlsx/saveXlsx";

export interface NamedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The book that is open: what it came from, and how it becomes a file again. */
export class BookShelf {
  #name: string;

  /** @param addInFunctions names that carry a prefix in files */
  constructor(
    private readonly grid: UniverGrid,
    private readonly workbook: HostWorkbook,
    private readonly addInFunctions: readonly string[],
    name: string,
  ) {
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  /** Puts a book in the place of the open one. */
  open(book: OpenedBook, name: string): void {
    this.grid.open(book.workbook);
    this.take(book, name);
  }

  /** What remains to do for a book that the grid has already. */
  take(book: OpenedBook, name: string): void {
    this.#name = name;
    this.workbook.state.load(book.beside);
    this.grid.sheet(book.activeSheetId)?.activate();
    for (const [sheetId, rows] of Object.entries(book.unmeasuredRows)) {
      for (const row of rows) this.grid.sheet(sheetId)?.autoResizeRows(row, 1);
    }
    // nobody did that, so nobody can take it back
    this.grid.injector.get(IUndoRedoService).clearUndoRedo(this.grid.unitId);
  }

  async save(): Promise<NamedFile> {
    await this.grid.calculation.settled();
    const workbook = this.grid.save();
    const bytes = await saveXlsx({
      workbook,
      addInFunctions: this.addInFunctions,
      activeSheetId: this.grid.book().getActiveSheet().getSheetId(),
      spills: Object.fromEntries(
        workbook.sheetOrder.map((id) => [id, this.grid.cells.spilled(id) as CellTable | undefined]),
      ),
      beside: this.workbook.state.beside(),
    });
    return { bytes, name: this.#name };
  }
}
