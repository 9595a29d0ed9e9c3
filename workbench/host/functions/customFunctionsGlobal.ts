/** A function as the add-in's bundle has it. */
export type AddInFunction = (...args: unknown[]) => unknown;

/** What `CustomFunctions.Error` makes: an error value with a sentence for the person who points at the cell. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

/** Excel's names for the errors that a function may answer. */
const ERROR_CODE = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** The global `CustomFunctions` that the bundle talks to while it loads. */
export interface CustomFunctionsGlobal {
  associate(id: string, each: AddInFunction): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof ERROR_CODE;
}

/** @param associated gets the functions by their ids in capitals, as Excel compares them */
export function customFunctionsGlobal(associated: Map<string, AddInFunction>): CustomFunctionsGlobal {
  return {
    associate: (id, each) => void associated.set(id.toUpperCase(), each),
    Error: CustomFunctionError,
    ErrorCode: ERROR_CODE,
  };
}
