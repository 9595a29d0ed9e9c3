import { isCellError } from "./cellError";

/** rows × columns of what a caller gave */
export type Cells = readonly (readonly unknown[])[];

/**
 * An argument as rows × columns.
 *
 * Excel gives arrays; a host may give a bare value. Where a parameter was appended after the metadata were cached, the
 * Invocation object stands in its place (OfficeDev/office-js #4722): that is "not given".
 *
 * @returns `undefined` where nothing was given
 */
export function cellsOf(argument: unknown): Cells | undefined {
  if (argument === undefined || argument === null) return undefined;
  if (Array.isArray(argument)) {
    return Array.isArray(argument[0]) ? (argument as Cells) : [argument as readonly unknown[]];
  }
  if (typeof argument === "object" && !isCellError(argument)) return undefined;
  return [[argument]];
}

/** A blank option: not given. Blank references arrive as 0 on some hosts, as null on others (#4702). */
export function isNotGiven(cell: unknown): boolean {
  return (
    cell === null || cell === undefined || cell === 0 || (typeof cell === "string" && cell.trim() === "")
  );
}
