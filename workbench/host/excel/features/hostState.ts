import type { BookBeside, SheetBeside } from "../../../xlsx/book";
import type { Grid } from "../../../grid/grid";
import type { DocumentSettings, SettingEntry } from "../../xdm/documentSettings";
import type { RangeTracker } from "../rangeTracker";
import { SheetState } from "./sheetState";

/**
 * All that the host keeps beside Univer's workbook, because Univer has no place for it: page layout, protection, which cells
 * are unlocked, the add-in's settings. It moves with rows and columns, but not with undo.
 *
 * The page that opens a file hands over what came with it (`load`), and asks for it to save (`beside`).
 */
export class HostState implements DocumentSettings {
  /** Key → value as JSON, in the order of their adding. */
  readonly settings = new Map<string, string>();
  /** Conditional formats that were added and not yet given a rule: id → the type that was asked for. */
  readonly unsetRules = new Map<string, string>();
  private sheets = new Map<string, SheetState>();
  private addInFunctions: readonly string[] = [];

  constructor(
    grid: Grid,
    private readonly tracker: RangeTracker,
  ) {
    grid.onOpen(() => this.clear());
  }

  sheet(id: string): SheetState {
    const known = this.sheets.get(id);
    if (known) return known;
    const made = new SheetState(id);
    this.sheets.set(id, made);
    this.tracker.track(made);
    return made;
  }

  /** Call it after the grid has opened the workbook. */
  load({ sheets, addInFunctions }: BookBeside): void {
    for (const [id, beside] of Object.entries(sheets)) this.sheet(id).load(beside);
    this.addInFunctions = addInFunctions;
  }

  beside(): BookBeside {
    const sheets: Record<string, SheetBeside> = {};
    for (const [id, state] of this.sheets) sheets[id] = state.beside();
    return { sheets, addInFunctions: this.addInFunctions };
  }

  /** A sheet was copied: Excel copies all of this too. */
  copySheet(from: string, to: string): void {
    this.sheet(to).copy(this.sheet(from));
  }

  entries(): readonly SettingEntry[] {
    return [...this.settings];
  }

  replaceAll(entries: readonly SettingEntry[]): void {
    this.settings.clear();
    for (const [key, json] of entries) this.settings.set(key, json);
  }

  private clear(): void {
    this.sheets = new Map();
    this.addInFunctions = [];
    this.settings.clear();
    this.unsetRules.clear();
  }
}
