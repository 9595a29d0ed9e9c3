import type { CallPlace, EngineArgument, EngineFunction } from "../../grid/functionEngine";
import type { Grid } from "../../grid/grid";
import { valueOf } from "../excel/cellContent";
import { readCell } from "../excel/readCell";
import { shiftOf } from "../excel/structureChange";
import { callArguments } from "./callArguments";
import type { BlankAs } from "./callArguments";
import { callResult, thrownResult } from "./callResult";
import { customFunctionsGlobal } from "./customFunctionsGlobal";
import type { AddInFunction, CustomFunctionsGlobal } from "./customFunctionsGlobal";
import { ErrorSentences } from "./errorSentences";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata";

export interface AddInFunctionsOptions {
  /** The add-in's functions.json. */
  readonly metadata: FunctionsMetadata;
  readonly blankAs?: BlankAs;
}

/**
 * The functions of an add-in's bundle in the grid's formulas, called as Excel calls them.
 *
 * Load the bundle where it finds `customFunctions` as its global `CustomFunctions`, then `register`.
 */
export class AddInFunctions {
  readonly customFunctions: CustomFunctionsGlobal;
  private readonly functions = new Map<string, AddInFunction>();
  private readonly sentences = new ErrorSentences();
  private blank: BlankAs;

  constructor(
    private readonly grid: Grid,
    private readonly options: AddInFunctionsOptions,
  ) {
    this.customFunctions = customFunctionsGlobal(this.functions);
    this.blank = options.blankAs === undefined ? 0 : options.blankAs;
    grid.onOpen(() => this.sentences.clear());
    grid.onCommand((command) => {
      const shift = shiftOf(command);
      if (shift) this.sentences.shift(String(command.params.subUnitId), shift);
    });
  }

  /**
   * Puts the bundle's functions into the engine: the ones that functions.json names.
   * @throws Error where the bundle lacks one of them
   */
  register(): void {
    this.grid.functions.register(this.options.metadata.functions.map((each) => this.engineFunction(each)));
  }

  get blankAs(): BlankAs {
    return this.blank;
  }

  set blankAs(blankAs: BlankAs) {
    this.blank = blankAs;
    this.grid.calculation.recalculate();
  }

  /** The sentence of the error that a cell shows; undefined where it has none. */
  errorMessageAt(sheetId: string, row: number, column: number): string | undefined {
    const shown = valueOf(readCell(this.grid, sheetId, row, column));
    return typeof shown === "string" ? this.sentences.find(sheetId, row, column, shown) : undefined;
  }

  private engineFunction({
    id,
    name = id,
    description = "",
    parameters = [],
  }: FunctionMetadata): EngineFunction {
    const each = this.functions.get(id.toUpperCase());
    if (!each) throw new Error(`the bundle has no function ${id}`);
    const { allowErrorForDataTypeAny = false } = this.options.metadata;
    return {
      name,
      description,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? "",
        isOptional: parameter.optional ?? false,
      })),
      call: (given: readonly EngineArgument[], place: CallPlace) => {
        const settings = { blankAs: this.blank, errorsArePassed: allowErrorForDataTypeAny };
        const args = callArguments(given, parameters, settings);
        if (!Array.isArray(args)) return args as { error: string };
        const { values, messages } = called(each, [...args, { functionName: name }]);
        this.sentences.keep(place, messages);
        return values;
      },
    };
  }
}

/** The engine stops for good when a function throws. */
function called(each: AddInFunction, args: readonly unknown[]) {
  try {
    return callResult(each(...args));
  } catch (thrown) {
    return thrownResult(thrown);
  }
}
