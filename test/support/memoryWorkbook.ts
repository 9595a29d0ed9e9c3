import type { FormulaBook, FormulaCell } from "../../src/core/formulas/formulaBook";
import { cellAddress } from "../../src/core/sheet/cellAddress";
import type { CellPlace } from "../../src/core/sheet/cellPlace";
import type { SheetDraft } from "../../src/core/sheet/sheetDraft";
import type { BookSnapshot, DefinedName, SheetSnapshot } from "../../src/core/sheet/sheetSnapshot";
import { functionsInNode } from "../../src/functions/functionsInNode";
import type {
  BookChanges,
  BookEdit,
  ColourPlan,
  LaidOver,
  MarkPlan,
  OverBook,
  PlanWorkbook,
  Reading,
  SheetFormulas,
  UndoableAction,
  UndoOutcome,
  ValueCopy,
} from "../../src/usecases/ports";
import { WorkbookError, type WorkbookErrorCode } from "../../src/usecases/workbookError";
import { computeUncached } from "../../src/xlsx/computeUncached";
import { SheetCells } from "../../src/xlsx/parts/sheetCells";
import { worstMarks } from "./memoryMarks";
import { changeInMemory } from "./memoryChanges";
import { isSame, MemorySheet, type MemoryCell } from "./memorySheet";

const NOTHING: UndoOutcome = { restored: 0, left: 0 };

/**
 * A workbook without Excel, for the tests of use cases and of the pane's logic. Plain: what is written is kept as it
 * was given, our own functions are computed when the book is read.
 */
export class MemoryWorkbook implements PlanWorkbook {
  readonly sheets: MemorySheet[];
  names: readonly DefinedName[] = [];
  /** called after each edit that `type` makes, as somebody */
  private readonly onEdits = new Set<(edit: BookEdit) => void>();
  private readonly onSelects = new Set<(place: CellPlace) => void>();
  private active: CellPlace;
  /** calls of the port so far, by name */
  readonly calls: string[] = [];
  /** codes that the next calls are refused with, one each */
  readonly refusals: WorkbookErrorCode[] = [];
  private last: { readonly action: UndoableAction; readonly takeBack: () => UndoOutcome } | undefined;

  /** @param sheets their names, or whole drafts; none: one empty sheet */
  constructor(sheets: readonly (string | SheetDraft)[] = ["Sheet1"]) {
    this.sheets = sheets.map((each) =>
      typeof each === "string" ? new MemorySheet(each) : MemorySheet.from(each),
    );
    this.names = sheets.flatMap((each) => (typeof each === "string" ? [] : namesOf(each)));
    this.active = { sheet: this.sheets[0]?.name ?? "", cell: "A1" };
  }

  get selected(): CellPlace {
    return this.active;
  }

  /** As somebody selects it; told to those who watch. */
  set selected(place: CellPlace) {
    if (place.sheet === this.active.sheet && place.cell === this.active.cell) return;
    this.active = place;
    for (const tell of [...this.onSelects]) tell(place);
  }

  async readBook(reading: Reading = {}): Promise<BookSnapshot> {
    this.enter("readBook");
    reading.onAnswer?.();
    return this.snapshot(reading);
  }

  private snapshot(reading: Reading): BookSnapshot {
    const budget = { left: 10_000_000 };
    const read = this.sheets.map((sheet, at) => {
      if (reading.isStopped?.() === true) throw new WorkbookError("stopped");
      const cells = new SheetCells(sheet.name, budget);
      const uncached = [];
      for (const [row, column, { value, formula }] of sheet.entries()) {
        const format = sheet.formats.get(`${row},${column}`) ?? "";
        cells.set(row, column, value, format === "General" ? "" : format);
        if (formula === null) continue;
        const shift = { rows: 0, columns: 0 };
        uncached.push({ row, column, text: formula.slice(1), shift, area: undefined, spills: false });
      }
      for (const { row, column, rows, columns } of sheet.merges)
        cells.merge({ firstRow: row, firstColumn: column, rows, columns });
      reading.onSheet?.(sheet.name, at, this.sheets.length);
      return { cells, uncached };
    });
    const names = this.names.map((name) => ({ ...name, scope: undefined }));
    computeUncached(read, names, functionsInNode());
    return { sheets: read.map(({ cells }) => cells.snapshot()), names: this.names };
  }

  async addSheets(wanted: OverBook<readonly SheetDraft[]>): Promise<void> {
    this.enter("addSheets");
    const drafts = this.over(wanted);
    if (drafts.length === 0) return;
    const taken = new Set(this.sheets.map(({ name }) => name.toLowerCase()));
    for (const { name } of drafts) {
      if (taken.has(name.toLowerCase())) throw new WorkbookError("name-taken", name);
      taken.add(name.toLowerCase());
    }
    this.sheets.push(...drafts.map((draft) => MemorySheet.from(draft)));
    this.names = [...this.names, ...drafts.flatMap(namesOf)];
    this.remember("sheets-made", () => total(drafts.map((draft) => this.removeIfUntouched(draft))));
  }

  async showCell(place: CellPlace): Promise<void> {
    this.enter("showCell");
    this.sheetOf(place);
    this.selected = place;
  }

  async writeFormulaAtSelection(formula: string): Promise<CellPlace> {
    this.enter("writeFormulaAtSelection");
    this.write("formula-written", this.selected, { value: null, formula });
    return this.selected;
  }

  async readFormulas(): Promise<FormulaBook> {
    this.enter("readFormulas");
    return this.formulaBook();
  }

  async rewriteFormulas(
    edits: (book: FormulaBook) => readonly SheetFormulas[],
  ): Promise<{ readonly unknown: number }> {
    this.enter("rewriteFormulas");
    this.change("formulas-rewritten", (book) => ({
      cells: edits(book).map(({ sheet: name, cells }) => {
        const sheet = this.sheetOf({ sheet: name });
        const isFormula = cells.every(({ row, column }) => sheet.get(row, column).formula !== null);
        if (!isFormula) throw new Error("only formulas are rewritten");
        return {
          sheet: name,
          cells: cells.map(({ formula, ...cell }) => ({ ...cell, content: { formula } })),
        };
      }),
    }));
    return { unknown: 0 };
  }

  async changeCells(action: UndoableAction, changes: (book: FormulaBook) => BookChanges): Promise<number> {
    this.enter("changeCells");
    return this.change(action, changes);
  }

  private change(action: UndoableAction, changes: (book: FormulaBook) => BookChanges): number {
    const done = changeInMemory(this, changes(this.formulaBook()), (named) => this.sheetOf(named));
    if (done !== undefined) this.remember(action, done.takeBack);
    return done?.changed ?? 0;
  }

  async copyWithValues(copyOf: (book: FormulaBook) => ValueCopy | undefined): Promise<void> {
    this.enter("copyWithValues");
    const copy = copyOf(this.formulaBook());
    if (copy === undefined) return;
    const isTaken = this.sheets.some(({ name }) => name.toLowerCase() === copy.name.toLowerCase());
    if (isTaken) throw new WorkbookError("name-taken", copy.name);
    const source = this.sheetOf(copy);
    const [made, untouched] = [source.copied(copy.name), source.copied(copy.name)];
    for (const { row, column, value } of copy.cells) {
      if (typeof value === "boolean") throw new Error("this workbook keeps no booleans");
      for (const each of [made, untouched]) each.set(row, column, { value, formula: null });
    }
    this.sheets.splice(this.sheets.indexOf(source) + 1, 0, made);
    this.remember("values-copied", () => {
      if (!this.sheets.includes(made)) return NOTHING;
      const left = made.touchedSince(untouched);
      if (left > 0) return { restored: 0, left };
      this.dropSheet(made.name);
      return { restored: made.entries().length, left: 0 };
    });
  }

  private formulaBook(): FormulaBook {
    const { sheets, names } = this.snapshot({});
    return {
      sheets: sheets.map((snapshot, at) => {
        const { firstRow, firstColumn, values } = snapshot;
        const sheet = this.sheets[at]!;
        const formulas = sheet.entries().flatMap(([row, column, { formula }]): FormulaCell[] => {
          if (formula === null) return [];
          const value = values[row - firstRow]?.[column - firstColumn] ?? null;
          const isText = sheet.formats.get(`${row},${column}`) === "@";
          return [{ row, column, formula, value, isText, fills: { rows: 1, columns: 1 } }];
        });
        return { ...snapshot, formulas };
      }),
      names,
      active: this.selected.sheet,
    };
  }

  async colourGrades(wanted: OverBook<readonly ColourPlan[]>): Promise<number> {
    this.enter("colourGrades");
    const plans = this.over(wanted);
    if (plans.length === 0) return 0;
    const before = this.layers(plans);
    const barred = new Set(
      plans.filter((plan) => this.sheetOf(plan).bars.length > 0).map(({ sheet }) => sheet),
    );
    for (const plan of plans) this.sheetOf(plan).takeLayerOff();
    for (const { sheet: name, columns, colours, diagonals, ...plan } of plans) {
      const sheet = this.sheetOf({ sheet: name });
      const bars = plan.areBarsKept === true && !barred.has(name) ? [] : (plan.bars ?? []);
      const ours = columns.flatMap((column) => colours.map((colour) => ({ ours: true, column, colour })));
      sheet.rules = [...sheet.rules, ...ours];
      sheet.diagonals = [...sheet.diagonals, ...diagonals];
      sheet.bars = [...sheet.bars, ...bars];
    }
    this.remember("colours-laid", before);
    return cellsUnder(plans.flatMap(({ columns }) => columns));
  }

  async removeColours(wanted: OverBook<readonly ColourPlan[]>): Promise<number> {
    this.enter("removeColours");
    const plans = this.over(wanted);
    if (plans.length === 0) return 0;
    const before = this.layers(plans);
    let cells = 0;
    for (const { sheet: name } of plans) {
      const sheet = this.sheetOf({ sheet: name });
      const columns = new Map(
        sheet.rules.filter(({ ours }) => ours).map(({ column }) => [JSON.stringify(column), column]),
      );
      cells += cellsUnder([...columns.values()]);
      sheet.takeLayerOff();
    }
    this.remember("colours-taken-off", before);
    return cells;
  }

  async markCells(
    wanted: OverBook<readonly MarkPlan[]>,
    { isFollowing = false }: { readonly isFollowing?: boolean } = {},
  ): Promise<number> {
    this.enter("markCells");
    const plans = this.over(wanted);
    const sheets = [...new Set(plans.map(({ sheet }) => sheet))].map((sheet) => this.sheetOf({ sheet }));
    return this.replaceMarks(isFollowing ? undefined : "cells-marked", sheets, plans).laid;
  }

  async readLaid(names: readonly string[]): Promise<LaidOver | undefined> {
    this.calls.push("readLaid");
    const sheets = names.map((name) => this.sheets.find((sheet) => sheet.name === name));
    if (this.refusals.shift() !== undefined || sheets.includes(undefined)) return undefined;
    const known = sheets as readonly MemorySheet[];
    return {
      marks: known.flatMap(({ name, marks }) => (marks.length === 0 ? [] : [{ sheet: name, cells: marks }])),
      hasBars: known.some(({ bars }) => bars.length > 0),
    };
  }

  async removeMarks(): Promise<number> {
    this.enter("removeMarks");
    return this.replaceMarks("marks-taken-off", this.sheets, []).before;
  }

  /** @param action `undefined`: it isn't remembered */
  private replaceMarks(
    action: UndoableAction | undefined,
    sheets: readonly MemorySheet[],
    plans: readonly MarkPlan[],
  ): { readonly before: number; readonly laid: number } {
    const kept = sheets.map((sheet) => ({ sheet, marks: sheet.marks }));
    for (const sheet of sheets)
      sheet.marks = worstMarks(
        plans.filter((plan) => plan.sheet === sheet.name).flatMap(({ cells }) => cells),
      );
    const counted = (each: readonly { readonly marks: MarkPlan["cells"] }[]) =>
      each.reduce((sum, { marks }) => sum + marks.length, 0);
    const places = kept.flatMap(({ sheet, marks }) =>
      [...marks, ...sheet.marks].map(({ row, column }) => `${sheet.name}!${row},${column}`),
    );
    const outcome = { restored: new Set(places).size, left: 0 };
    if (outcome.restored > 0 && action !== undefined)
      this.remember(action, () => {
        for (const { sheet, marks } of kept) sheet.marks = marks;
        return outcome;
      });
    return { before: counted(kept), laid: counted(sheets) };
  }

  async readRows(name: string, row: number, rows: number): Promise<SheetSnapshot> {
    this.enter("readRows");
    this.sheetOf({ sheet: name });
    const { merges = [], ...sheet } = this.snapshot({}).sheets.find((each) => each.name === name)!;
    const part = <T>(lines: readonly T[]): readonly T[] => lines.slice(row, row + rows);
    const values = part(sheet.values);
    if (values.length === 0) return { name, firstRow: 0, firstColumn: 0, values };
    const inside = merges.filter((area) => area.firstRow < row + rows && area.firstRow + area.rows > row);
    return {
      ...sheet,
      firstRow: row,
      values,
      ...(sheet.formats && { formats: part(sheet.formats) }),
      ...(inside.length > 0 && { merges: inside }),
    };
  }

  async watchEdits(onEdit: (edit: BookEdit) => void): Promise<() => Promise<void>> {
    this.enter("watchEdits");
    return watched(this.onEdits, onEdit);
  }

  async watchSelection(onSelect: (place: CellPlace) => void): Promise<() => Promise<void>> {
    this.enter("watchSelection");
    onSelect(this.active);
    return watched(this.onSelects, onSelect);
  }

  async undo(): Promise<UndoOutcome> {
    this.enter("undo");
    const outcome = this.last?.takeBack() ?? NOTHING;
    this.last = undefined;
    return outcome;
  }

  undoable(): UndoableAction | undefined {
    return this.last?.action;
  }

  /** As somebody types it: undo doesn't see it, those who watch are told. */
  type(place: CellPlace, cell: MemoryCell): void {
    this.put(place, cell);
    const box = { ...parseAddress(place.cell), rows: 1, columns: 1 };
    this.tellEdit({ sheet: place.sheet, box });
  }

  /** To be called after rows were moved about, or cells changed, by somebody. */
  tellEdit(edit: BookEdit): void {
    for (const tell of [...this.onEdits]) tell(edit);
  }

  private put(place: CellPlace, cell: MemoryCell): void {
    const { row, column } = parseAddress(place.cell);
    this.sheetOf(place).set(row, column, cell);
  }

  cellAt(place: CellPlace): MemoryCell {
    const { row, column } = parseAddress(place.cell);
    return this.sheetOf(place).get(row, column);
  }

  sheetOf({ sheet }: { readonly sheet: string }): MemorySheet {
    const found = this.sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new WorkbookError("gone", sheet);
    return found;
  }

  /** As somebody does it. */
  deleteSheet(sheet: string): void {
    this.dropSheet(sheet);
    this.tellEdit({ sheet, box: undefined });
  }

  private dropSheet(sheet: string): void {
    const at = this.sheets.findIndex(({ name }) => name === sheet);
    this.sheets.splice(at, 1);
    this.names = this.names.filter((name) => name.sheet !== sheet);
  }

  private over<T>(wanted: OverBook<T>): T {
    return typeof wanted === "function" ? (wanted as (book: BookSnapshot) => T)(this.snapshot({})) : wanted;
  }

  private enter(call: string): void {
    this.calls.push(call);
    const refusal = this.refusals.shift();
    if (refusal !== undefined) throw new WorkbookError(refusal);
  }

  private remember(action: UndoableAction, takeBack: () => UndoOutcome): void {
    this.last = { action, takeBack };
  }

  private write(action: UndoableAction, place: CellPlace, cell: MemoryCell): void {
    const before = this.cellAt(place);
    this.put(place, cell);
    this.remember(action, () => {
      const isOurs = this.sheets.some(({ name }) => name === place.sheet) && isSame(this.cellAt(place), cell);
      if (isOurs) this.put(place, before);
      return isOurs ? { restored: 1, left: 0 } : { restored: 0, left: 1 };
    });
  }

  private removeIfUntouched(draft: SheetDraft): UndoOutcome {
    const sheet = this.sheets.find(({ name }) => name === draft.name);
    if (sheet === undefined) return NOTHING;
    const left = sheet.touchedSince(MemorySheet.from(draft));
    if (left > 0) return { restored: 0, left };
    this.dropSheet(draft.name);
    return { restored: sheet.entries().length, left: 0 };
  }

  /** @returns what puts rules and diagonal lines back as they are now */
  private layers(plans: readonly ColourPlan[]): () => UndoOutcome {
    const before = plans.map((plan) => {
      const sheet = this.sheetOf(plan);
      const { rules, diagonals, bars } = sheet;
      return { sheet, over: { rules, diagonals, bars } };
    });
    const restored = cellsUnder(plans.flatMap(({ columns }) => columns));
    return () => {
      for (const { sheet, over } of before) Object.assign(sheet, over);
      return { restored, left: 0 };
    };
  }
}

/** @returns what ends it */
function watched<T>(watchers: Set<T>, watcher: T): () => Promise<void> {
  watchers.add(watcher);
  return async () => void watchers.delete(watcher);
}

/** @param address A1 */
export function parseAddress(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const place = { row: Number(digits) - 1, column };
  if (cellAddress(place.row, place.column) !== address) throw new Error(`no address: ${address}`);
  return place;
}

function namesOf({ name: sheet, names }: SheetDraft): DefinedName[] {
  return names.map(({ name, box: { row, column, rows, columns } }) => ({
    name,
    sheet,
    firstRow: row,
    firstColumn: column,
    rows,
    columns,
  }));
}

function cellsUnder(columns: readonly { readonly rows: number; readonly columns: number }[]): number {
  return columns.reduce((sum, { rows, columns: width }) => sum + rows * width, 0);
}

function total(outcomes: readonly UndoOutcome[]): UndoOutcome {
  return outcomes.reduce(
    (sum, { restored, left }) => ({ restored: sum.restored + restored, left: sum.left + left }),
    NOTHING,
  );
}
