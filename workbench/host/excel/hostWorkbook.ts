import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Grid } from "../../grid/grid";
import type { HostRoot } from "../richapi/hostObject";
import { itemNotFound } from "../richapi/refusals";
import type { EventEntry } from "../richapi/wire";
import type { DocumentSettings } from "../xdm/documentSettings";
import { Application } from "./application";
import { Batch } from "./batch";
import { Changes } from "./changes";
import { EventRanges } from "./eventRanges";
import { Events } from "./events";
import { Comments } from "./features/comments";
import { HostState } from "./features/hostState";
import { ListFollower } from "./features/listFollower";
import { NamedItems } from "./features/names";
import { RuleFollower } from "./features/ruleFollower";
import { Settings } from "./features/settings";
import { Tables } from "./features/tables";
import { boxFrom } from "./gridRange";
import type { GridRange } from "./gridRange";
import type { Range } from "./range";
import { RangeTracker } from "./rangeTracker";
import { Runtime } from "./runtime";
import { watchGrid } from "./watchGrid";
import type { Worksheet } from "./worksheet";
import { Worksheets } from "./worksheets";

export interface HostWorkbookOptions {
  /** For dates that are entered without a year. */
  readonly today?: () => Date;
}

/** The workbook of Office.js, over the one that is open in the grid. All its objects hold addresses only. */
export class HostWorkbook implements HostRoot {
  readonly _type = "Workbook";
  /** Where events go; set by whoever connects the add-in. */
  raise: (entries: readonly EventEntry[]) => void = () => {};

  readonly batch: Batch;
  readonly changes: Changes;
  readonly events: Events;
  readonly tracker = new RangeTracker();
  readonly state: HostState;
  readonly today: () => Date;

  readonly Worksheets = new Worksheets(this);
  readonly Names = new NamedItems(this);
  readonly Tables = new Tables(this);
  readonly Comments = new Comments(this);
  readonly Settings = new Settings(this);
  readonly Application = new Application(this);
  readonly _Runtime = new Runtime(this);

  private readonly eventRanges = new EventRanges();
  /** A request is being worked on, and not waiting. */
  private isActing = false;
  /** It has changed something in the grid. */
  private hasActed = false;
  private isQuiet = false;

  constructor(
    readonly grid: Grid,
    { today = () => new Date() }: HostWorkbookOptions = {},
  ) {
    this.today = today;
    this.state = new HostState(grid, this.tracker);
    new RuleFollower(grid);
    new ListFollower(grid);
    this.events = new Events(
      (entries) => this.raise(entries),
      () => grid.calculation.settled(),
    );
    this.changes = new Changes(grid, this.events, this.eventRanges, () => this.isActing);
    this.batch = new Batch(grid, (...contents) => this.changes.store(...contents));
    grid.onOpen(() => this.batch.discard());
    grid.beforeCommand(() => (this.hasActed ||= this.isActing));
    const { events, changes, tracker } = this;
    watchGrid({ grid, events, changes, tracker, isQuiet: () => this.isQuiet });
  }

  /** The add-in's settings, as `Office.context.document.settings` has them too. */
  get settings(): DocumentSettings {
    return this.state;
  }

  /** Univer's facade, after everything written is sent to the grid. */
  get book(): FWorkbook {
    this.flush();
    return this.grid.book();
  }

  get Name(): string {
    return this.grid.book().getName();
  }

  GetSelectedRange(): Range {
    const selected = this.book.getActiveRange()?.getRange() as GridRange | undefined;
    const sheet = this.Worksheets.GetActiveWorksheet();
    return sheet.at(selected ? boxFrom(selected) : { row: 0, column: 0, rows: 1, columns: 1 });
  }

  GetActiveCell(): Range {
    const cell = this.book.getActiveCell()?.getRange();
    const sheet = this.Worksheets.GetActiveWorksheet();
    return sheet.at({ row: cell?.startRow ?? 0, column: cell?.startColumn ?? 0, rows: 1, columns: 1 });
  }

  _GetRangeForEventByReferenceId(id: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw itemNotFound();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const place = this.eventRanges.find(id);
    return (place && this.sheet(place.sheetId)?.at(place.box)) ?? null;
  }

  sheet(id: string): Worksheet | null {
    return this.Worksheets.find(id);
  }

  /** Sends the cell writes that wait to the grid. Call it before anything but the writes themselves is looked at or changed. */
  flush(): void {
    this.batch.flush();
  }

  beginBatch(): void {
    this.isActing = true;
    this.hasActed = false;
    this.grid.undo.begin();
  }

  async endBatch(): Promise<void> {
    try {
      this.flush();
      // what happens from here on is somebody else's
      this.isActing = false;
      if (this.hasActed) await nextTurn();
    } finally {
      this.grid.undo.end();
      this.isActing = false;
    }
  }

  /** What somebody does in the grid meanwhile is a step of undo of its own. */
  async settled(): Promise<void> {
    this.flush();
    if (!this.grid.calculation.isDirty) return;
    await nextTurn();
    this.isActing = false;
    this.grid.undo.pause();
    try {
      await this.grid.calculation.settled();
    } finally {
      this.grid.undo.resume();
      this.isActing = true;
    }
  }

  /** Runs something that in Univer moves the selection or shows another sheet, and in Excel doesn't. */
  quietly<T>(act: () => T): T {
    this.isQuiet = true;
    try {
      return this.grid.view.undisturbed(act);
    } finally {
      this.isQuiet = false;
    }
  }
}

/** Some of Univer's commands (merging) push their undo a moment later. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
