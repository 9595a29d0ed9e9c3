import type { Injector } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { CustomFunction } from "./customFunction";
import type { EngineFunction, FunctionEngine } from "./functionEngine";

/** Functions of ours in Univer's engine, and in the list that opens while somebody types a formula. */
export class Functions implements FunctionEngine {
  readonly names = new Set<string>();

  constructor(
    private readonly injector: Injector,
    private readonly calculation: () => number,
  ) {}

  register(functions: readonly EngineFunction[]): void {
    const executors = functions.map((each) => new CustomFunction(each, this.calculation));
    this.injector.get(IFunctionService).registerExecutors(...executors);
    this.injector.get(IDescriptionService).registerDescriptions(functions.map(description));
    for (const { name } of functions) this.names.add(name.toUpperCase());
  }
}

function description({ name, description, parameters }: EngineFunction) {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.isOptional ? (0 as const) : (1 as const),
      repeat: 0 as const,
    })),
  };
}
