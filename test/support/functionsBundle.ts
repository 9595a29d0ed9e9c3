import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** The error that a function answers with: what Excel shows in the cell, and on hover. */
export interface BundleError {
  readonly code: "#VALUE!" | "#N/A";
  readonly message: string;
}

export type CustomFunction = (...args: unknown[]) => unknown[][];

const DIST = path.resolve(__dirname, "../../dist");

export const bundleSource = () => readFileSync(path.join(DIST, "functions.js"), "utf8");
export const bundleMetadata = () => JSON.parse(readFileSync(path.join(DIST, "functions.json"), "utf8"));

/**
 * Runs dist/functions.js as Excel's JavaScript-only runtime does: a classic script in a context that has nothing but
 * the language and CustomFunctions; `Intl` and `normalize` are taken away.
 */
export function loadFunctions(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  class CellError implements BundleError {
    constructor(
      readonly code: BundleError["code"],
      readonly message: string = "",
    ) {}
  }
  const context = vm.createContext({
    CustomFunctions: {
      associate: (id: string, each: CustomFunction) => functions.set(id, each),
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  vm.runInContext(
    "delete globalThis.Intl; delete String.prototype.normalize; delete globalThis.WebAssembly;",
    context,
  );
  vm.runInContext(bundleSource(), context, { filename: "functions.js" });
  return functions;
}

const functions = () => (loaded ??= loadFunctions());
let loaded: ReadonlyMap<string, CustomFunction> | undefined;

/** Calls a function of the bundle as a cell's formula does, and gives what the one cell shows. */
export function cell(id: string, ...args: unknown[]): unknown {
  const result = range(id, ...args);
  if (result.length !== 1 || result[0]!.length !== 1) throw new Error(`${id} spilled`);
  return result[0]![0];
}

/** The same for a result that spills; errors are given as their codes. */
export function range(id: string, ...args: unknown[]): unknown[][] {
  const each = functions().get(id);
  if (each === undefined) throw new Error(`no function ${id}`);
  return each(...args.map(asRange)).map((row) => row.map((value) => codeOf(value)));
}

/** The hover text of the one cell. */
export function hoverText(id: string, ...args: unknown[]): string {
  const [[value] = []] = functions().get(id)!(...args.map(asRange));
  return (value as BundleError).message;
}

/** Excel gives a single value as 1 × 1; null and objects (the Invocation) come bare. */
function asRange(argument: unknown): unknown {
  return typeof argument === "object" || argument === undefined ? argument : [[argument]];
}

function codeOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "code" in value ? value.code : value;
}
