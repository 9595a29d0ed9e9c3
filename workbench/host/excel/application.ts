import type { HostObject } from "../richapi/hostObject";
import { invalidArgument } from "../richapi/refusals";
import type { HostWorkbook } from "./hostWorkbook";

const MODES: readonly unknown[] = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application implements HostObject {
  readonly _type = "Application";
  /** A read waits for the calculation, so an add-in never sees another state. */
  readonly CalculationState = "Done";
  private mode: unknown = "Automatic";

  constructor(private readonly workbook: HostWorkbook) {}

  /** Kept, but the grid calculates whatever it says. */
  get CalculationMode(): unknown {
    return this.mode;
  }

  set CalculationMode(mode: unknown) {
    if (!MODES.includes(mode)) throw invalidArgument();
    this.mode = mode;
  }

  Calculate(): void {
    this.workbook.flush();
    this.workbook.grid.calculation.recalculate();
  }

  /** A request's writes are calculated together anyway. */
  SuspendApiCalculationUntilNextSync(): void {}

  /** Nothing is drawn while a request is worked on. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
