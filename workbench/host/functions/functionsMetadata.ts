/** What is needed of an add-in's functions.json. */
export interface FunctionsMetadata {
  /** Errors in arguments of type any are given to the function as objects; else they are the result. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  /** "matrix": always given as rows × columns. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
