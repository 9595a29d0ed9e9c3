/** A value in the engine: `null` is a blank cell, an error is an object. */
export type EngineValue = number | string | boolean | null | EngineError;

export interface EngineError {
  /** "#N/A", "#VALUE!" … */
  readonly error: string;
}

/** What a function of a formula was given; undefined where the place between two commas is empty. */
export type EngineArgument = EngineValue | readonly (readonly EngineValue[])[] | undefined;

/** The cell whose formula calls. */
export interface CallPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Number of the calculation: two calls in one formula have the same. */
  readonly calculation: number;
}

/** A function for formulas. May neither throw nor reject: the engine would stop for good. */
export interface EngineFunction {
  /** In any case; formulas find it in any case. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
  }[];
  call(given: readonly EngineArgument[], place: CallPlace): EngineValue | readonly (readonly EngineValue[])[];
}

/** Where the functions of an add-in are put. */
export interface FunctionEngine {
  /** Of those that were registered, in capitals. */
  readonly names: ReadonlySet<string>;
  register(functions: readonly EngineFunction[]): void;
}
