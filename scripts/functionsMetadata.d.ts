import type { FunctionMetadata } from "../src/taskpane/screens/help/functionMetadata";

export interface FunctionsMetadata {
  readonly metadata: { readonly allowErrorForDataTypeAny: true; readonly functions: FunctionMetadata[] };
  readonly associate: readonly {
    readonly id: string;
    readonly functionName: string;
    readonly sourceFileName: string;
  }[];
}
export function functionFiles(): string[];
export function functionsMetadata(): Promise<FunctionsMetadata>;
