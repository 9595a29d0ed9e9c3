import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICellData, Injector, IStyleData, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { composedStyle } from "./composedStyle";
import { defaultStyleMutation } from "./defaultStyle";
import { contentBefore, styleBefore } from "./wayBack";
import type { CellMatrix, DefaultStylePart, GridCells, StoredCell, StyleWrite } from "./grid";

/** Reads and writes cells as they are stored. */
export class Cells implements GridCells {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: () => string,
  ) {}

  stored(sheetId: string, row: number, column: number): StoredCell {
    return this.worksheet(sheetId).getCellRaw(row, column);
  }

  forEach(sheetId: string, visit: (row: number, column: number, cell: ICellData) => void): void {
    this.worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell) visit(row, column, cell);
      });
  }

  spilled(sheetId: string): CellMatrix<StoredCell> | undefined {
    return this.formulas.getArrayFormulaCellData()[this.unitId()]?.[sheetId] ?? undefined;
  }

  formula(sheetId: string, row: number, column: number): string {
    const cell = this.stored(sheetId, row, column);
    if (!cell?.f && !cell?.si) return "";
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId()) ?? cell.f ?? "";
  }

  movedFormula(formula: string, rows: number, columns: number): string {
    return this.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.worksheet(sheetId);
    const cell = sheet.getCellRaw(row, column);
    return composedStyle(sheet, row, column, cell, this.book.getStyles().getStyleByCell(cell));
  }

  text(sheetId: string, row: number, column: number): string {
    const cell = this.worksheet(sheetId).getCell(row, column);
    return String(cell?.p?.body?.dataStream ?? cell?.v ?? "").replace(/\r\n$/, "");
  }

  // The mutation and not the facade: that one measures row heights and skips filtered rows.
  write(sheetId: string, cells: CellMatrix<ICellData>): void {
    const sheet = this.worksheet(sheetId);
    const before = mapCells(cells, (_, row, column) => contentBefore(sheet.getCellRaw(row, column)));
    this.run(SetRangeValuesMutation.id, this.values(sheetId, cells), this.values(sheetId, before));
  }

  // A patch of styles repeats the cell's formula: without it, depending on which command happens to run, Univer takes the
  // patch for a deletion of the formula. The way back holds the style alone, or it would look like an edit.
  writeStyles(sheetId: string, styles: CellMatrix<StyleWrite>): void {
    const sheet = this.worksheet(sheetId);
    const stored = this.book.getStyles();
    const before: CellMatrix<ICellData> = {};
    const written = mapCells(styles, (patch, row, column) => {
      const cell = sheet.getCellRaw(row, column);
      const style = styleBefore(stored.getStyleByCell(cell), patch);
      (before[row] ??= {})[column] = styled(cell, style);
      return styled(cell, patch);
    });
    const options = { onlyLocal: true };
    this.run(SetRangeValuesMutation.id, this.values(sheetId, written), this.values(sheetId, before), options);
  }

  writeDefaultStyle(sheetId: string, part: DefaultStylePart, patch: StyleWrite): void {
    const { id, redo, undo } = defaultStyleMutation(
      this.injector,
      this.unitId(),
      this.worksheet(sheetId),
      part,
      patch,
    );
    this.run(id, redo, undo);
  }

  grow(sheetId: string, rows: number, columns: number): void {
    const sheet = this.worksheet(sheetId);
    const target = { unitId: this.unitId(), subUnitId: sheetId };
    // Not to be undone: in Excel every sheet has all its rows from the start.
    if (rows > sheet.getRowCount())
      this.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount: rows });
    if (columns > sheet.getColumnCount())
      this.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
        ...target,
        columnCount: columns,
      });
  }

  private run(id: string, redo: object, undo: object, options?: { onlyLocal: boolean }): void {
    this.commands.syncExecuteCommand(id, redo, options);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId(),
      undoMutations: [{ id, params: undo }],
      redoMutations: [{ id, params: redo }],
    });
  }

  private values(subUnitId: string, cellValue: CellMatrix<ICellData>): object {
    return { unitId: this.unitId(), subUnitId, cellValue };
  }

  private worksheet(sheetId: string): Worksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  private get book(): Workbook {
    const book = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId(), UniverInstanceType.UNIVER_SHEET);
    if (!book) throw new Error("no workbook is open");
    return book;
  }

  private get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  private get formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }
}

function mapCells<T>(
  cells: CellMatrix<T>,
  change: (cell: T, row: number, column: number) => ICellData,
): CellMatrix<ICellData> {
  const changed: CellMatrix<ICellData> = {};
  for (const row of Object.keys(cells).map(Number)) {
    const line: Record<number, ICellData> = (changed[row] = {});
    for (const column of Object.keys(cells[row]!).map(Number))
      line[column] = change(cells[row]![column]!, row, column);
  }
  return changed;
}

function styled(cell: StoredCell, style: StyleWrite): ICellData {
  const f = cell?.f;
  const si = cell?.si;
  return { s: style as IStyleData | null, ...(f && { f }), ...(si && { si }) };
}
