import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleService,
  LogLevel,
  Univer,
} from "@univerjs/core";
import type {
  ICommandInfo,
  IExecutionOptions,
  ILocales,
  Injector,
  IWorkbookData,
  LocaleType,
  Plugin,
  PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { commentsOf } from "./comments";
import { Functions } from "./functions";
import type { Grid, GridCommand } from "./grid";
import { GroupingUndo } from "./groupingUndo";
import { holdRules } from "./holdRules";
import { namesOf } from "./names";
import { tableMeta } from "./tableMeta";
import { View } from "./view";

/** As a preset lists them: a plugin alone or with its settings, null where one is left out. */
export type PluginList = readonly (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown] | null)[];

export interface StartOptions {
  readonly plugins: PluginList;
  readonly locale: LocaleType;
  readonly locales: ILocales;
  readonly workbook: Partial<IWorkbookData>;
}

/** The grid with the way to Univer's services, for code that is bundled with them; the host has no use for it. */
export interface UniverGrid extends Grid {
  readonly injector: Injector;
}

/** Starts Univer with a workbook; the page and Node differ in their plugins only. */
export function startUniver({ plugins, locale, locales, workbook }: StartOptions): UniverGrid {
  holdRules();
  const univer = new Univer({
    locale,
    locales,
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: GroupingUndo }]],
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1] as never);
    else if (plugin) univer.registerPlugin(plugin as PluginCtor<Plugin>);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  let unitId = "";
  const opened: (() => void)[] = [];

  const open = (data: Partial<IWorkbookData>): void => {
    if (unitId) {
      injector.get(IUndoRedoService).clearUndoRedo(unitId); // the next one may have the same id
      api.disposeUnit(unitId);
    }
    unitId = api.createWorkbook(data).getId();
    injector.get(IUniverInstanceService).focusUnit(unitId); // headless, undo knows no other way which workbook is meant
    for (const listener of opened) listener();
  };
  open(workbook);

  const calculation = new Calculation(injector, () => unitId);
  const commands = injector.get(ICommandService);
  const heard =
    (listener: (command: GridCommand) => void) =>
    (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      const params = (command.params ?? {}) as Record<string, unknown>;
      if (params.unitId !== undefined && params.unitId !== unitId) return;
      const isResult = Boolean(options?.applyFormulaCalculationResult);
      listener({ id: command.id, params, isLocal: options?.onlyLocal === true, isResult });
    };

  const book = (): FWorkbook => {
    const open = api.getWorkbook(unitId);
    if (!open) throw new Error("no workbook is open");
    return open;
  };
  return {
    api,
    injector,
    get unitId() {
      return unitId;
    },
    cells: new Cells(injector, () => unitId),
    calculation,
    undo: injector.get(IUndoRedoService) as unknown as GroupingUndo,
    functions: new Functions(injector, () => calculation.number),
    view: new View(injector, book),
    book,
    names: () => namesOf(injector, unitId),
    tableMeta: (tableId) => tableMeta(injector, unitId, tableId),
    comments: (sheetId) => commentsOf(injector, unitId, sheetId),
    sheet: (id) => api.getWorkbook(unitId)?.getSheetBySheetId(id) ?? null,
    open,
    save: () => structuredClone(book().save()),
    mutate: (id, params) => void commands.syncExecuteCommand(id, { unitId, ...params }),
    beforeCommand: (listener) => void commands.beforeCommandExecuted(heard(listener)),
    onCommand: (listener) => void commands.onCommandExecuted(heard(listener)),
    onOpen: (listener) => void opened.push(listener),
    dispose: () => {
      // a timer that tells a calculation's progress isn't cleared by Univer, and asks for a text when all is gone
      injector.get(LocaleService).t = (key) => key;
      univer.dispose();
    },
  };
}
