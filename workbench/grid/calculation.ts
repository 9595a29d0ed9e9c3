import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { GridCalculation } from "./grid";

/** A calculation that never ends must not hold an add-in's request for ever. */
const PATIENCE = 60_000;

/**
 * When Univer has calculated what was written.
 *
 * It begins 100 ms after the last write and numbers its calculations; its own way to wait adds half a second where there is
 * nothing to wait for.
 */
export class Calculation implements GridCalculation {
  /** Number of the last calculation that can't know of the last write; undefined when all is known. */
  private writtenAt: number | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: () => string,
  ) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (dirty.get(command.id) && !isStyle(command, options)) this.writtenAt = this.session.state.id;
    });
  }

  /** Number of the calculation that runs or ran last. */
  get number(): number {
    return this.session.state.id;
  }

  get isDirty(): boolean {
    return this.writtenAt !== undefined && this.hasFormulas();
  }

  async settled(): Promise<void> {
    if (this.isDirty) await this.ended();
    this.writtenAt = undefined;
  }

  recalculate(): void {
    void this.injector
      .get(ICommandService)
      .executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
  }

  private get session(): FormulaCalculationSessionService {
    return this.injector.get(FormulaCalculationSessionService);
  }

  private ended(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(finish, PATIENCE);
      const subscription = this.session.state$.subscribe((state) => {
        const isNewer = state.id > (this.writtenAt ?? -1);
        if (isNewer && state.completed && state.resultApplied && !state.stopped) finish();
      });
      function finish(): void {
        clearTimeout(timer);
        queueMicrotask(() => subscription.unsubscribe());
        resolve();
      }
    });
  }

  private hasFormulas(): boolean {
    const sheets = this.injector.get(FormulaDataModel).getFormulaData()[this.unitId()] ?? {};
    return Object.values(sheets).some((rows) =>
      Object.values(rows ?? {}).some((row) => Object.values(row ?? {}).some(Boolean)),
    );
  }
}

/** Univer's own test for what it calculates nothing after. */
function isStyle(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return (
    options?.onlyLocal === true || STYLE_COMMANDS.has((command.params as { trigger?: string }).trigger ?? "")
  );
}

const STYLE_COMMANDS = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
