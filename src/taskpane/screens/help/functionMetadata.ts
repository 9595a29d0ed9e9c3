/** What functions.json says of one function. */
export interface FunctionMetadata {
  readonly id: string;
  /** in Japanese, as Excel shows it */
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** @returns GRADE(baseline, current, target, [method], …) */
export function signatureOf({ id, parameters }: FunctionMetadata): string {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}
