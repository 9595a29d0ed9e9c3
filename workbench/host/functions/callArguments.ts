import type { EngineArgument, EngineError, EngineValue } from "../../grid/functionEngine";
import { CustomFunctionError } from "./customFunctionsGlobal";
import type { ParameterMetadata } from "./functionsMetadata";

/** What a reference to a blank cell arrives as: 0 in Excel for Windows and Mac, null on the web. */
export type BlankAs = 0 | null;

export interface CallSettings {
  readonly blankAs: BlankAs;
  readonly errorsArePassed: boolean;
}

/**
 * A formula's arguments as Excel gives them to a custom function.
 *
 * @returns the error of an argument where the function isn't called for it
 */
export function callArguments(
  given: readonly EngineArgument[],
  parameters: readonly ParameterMetadata[],
  settings: CallSettings,
): unknown[] | EngineError {
  const args: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = given[index];
    const error =
      settings.errorsArePassed && (parameter.type ?? "any") === "any" ? undefined : firstError(argument);
    if (error) return error;
    args.push(callArgument(argument, parameter, settings));
  }
  return args;
}

function callArgument(
  argument: EngineArgument,
  { dimensionality }: ParameterMetadata,
  settings: CallSettings,
): unknown {
  const isMatrix = dimensionality === "matrix";
  if (argument === undefined) return null; // left out
  if (!isRows(argument)) return isMatrix ? [[passed(argument, settings)]] : passed(argument, settings);
  if (!isMatrix) return passed(argument[0]?.[0] ?? null, settings);
  return argument.map((row) => row.map((value) => passed(value, settings)));
}

function passed(value: EngineValue, { blankAs }: CallSettings): unknown {
  if (value === null) return blankAs;
  return typeof value === "object" ? new CustomFunctionError(value.error) : value;
}

function firstError(argument: EngineArgument): EngineError | undefined {
  const values = isRows(argument) ? argument.flat() : [argument];
  return values.find((value): value is EngineError => typeof value === "object" && value !== null);
}

function isRows(argument: EngineArgument): argument is readonly (readonly EngineValue[])[] {
  return Array.isArray(argument);
}
