import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { IWorkbookData } from "@univerjs/core";
import type { Grid } from "../grid/grid";
import type * as NodePlugins from "../grid/nodePlugins";
import { HostWorkbook } from "../host/excel/hostWorkbook";
import { FaultPlan } from "../host/faults/faultPlan";
import { AddInFunctions } from "../host/functions/addInFunctions";
import type { BlankAs } from "../host/functions/callArguments";
import type { FunctionsMetadata } from "../host/functions/functionsMetadata";
import { requirementsFor } from "../host/richapi/requirements";
import { RichApiServer } from "../host/richapi/richApiServer";
import { loadVocabulary } from "../host/vocabulary/loadVocabulary";
import { bootOffice } from "./officeInNode";
import type { OfficeInNode } from "./officeInNode";

const ROOT = path.resolve(__dirname, "../..");

export interface HeadlessOptions {
  /** What a reference to a blank cell is for a custom function. */
  readonly blankAs?: BlankAs;
  /** Version of ExcelApi that the host claims: "1.12", "1.14", "1.15". */
  readonly excelApi?: string;
  readonly locale?: "ja-JP" | "en-US";
  readonly workbook?: Partial<IWorkbookData>;
  readonly today?: () => Date;
  /** Another bundle than the one in dist. */
  readonly functions?: { readonly source: string; readonly metadata: FunctionsMetadata };
}

export interface HeadlessWorkbench extends OfficeInNode {
  readonly grid: Grid;
  readonly workbook: HostWorkbook;
  readonly functions: AddInFunctions;
  readonly server: RichApiServer;
  readonly faults: FaultPlan;
  dispose(): void;
}

/**
 * The workbench in this process without a screen: grid, host, the add-in's functions, and Microsoft's Office.js.
 * Needs the bundle of Univer that `buildNode` makes.
 */
export async function bootHeadless(options: HeadlessOptions = {}): Promise<HeadlessWorkbench> {
  const { excelApi = "1.15", locale = "ja-JP" } = options;
  const grid = startHeadless(options.workbook);
  const workbook = new HostWorkbook(grid, options.today && { today: options.today });
  const { source, metadata } = options.functions ?? builtFunctions();
  const functions = new AddInFunctions(grid, {
    metadata,
    ...(options.blankAs !== undefined && { blankAs: options.blankAs }),
  });
  vm.runInContext(source, vm.createContext({ CustomFunctions: functions.customFunctions }), {
    filename: "functions.js",
  });
  functions.register();
  const faults = new FaultPlan();
  const requirements = requirementsFor(excelApi);
  const server = new RichApiServer({ vocabulary: loadVocabulary(), root: workbook, requirements, faults });
  const office = await bootOffice({
    host: server,
    locale,
    requirements,
    settings: workbook.settings,
    onStart: () => workbook.events.reset(),
  });
  workbook.raise = (entries) => office.excelOnTheWeb.raise(entries);
  const dispose = () => {
    office.close();
    grid.dispose();
  };
  return { ...office, grid, workbook, functions, server, faults, dispose };
}

function startHeadless(workbook: Partial<IWorkbookData> | undefined): Grid {
  const bundle = createRequire(__filename)(path.join(ROOT, "build/univer-node.cjs")) as typeof NodePlugins;
  return bundle.startHeadless(workbook);
}

function builtFunctions(): { source: string; metadata: FunctionsMetadata } {
  const read = (name: string) => readFileSync(path.join(ROOT, "dist", name), "utf8");
  return { source: read("functions.js"), metadata: JSON.parse(read("functions.json")) as FunctionsMetadata };
}
