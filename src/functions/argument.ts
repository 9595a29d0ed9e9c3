import { withoutSpaces } from "../core/text/withoutSpaces";
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
    cell === null ||
    cell === undefined ||
    cell === 0 ||
    (typeof cell === "string" && withoutSpaces(cell) === "")
  );
}

/** An option that isn't given: absent, or one blank cell. */
export function isOmitted(argument: unknown): boolean {
  const cells = cellsOf(argument);
  return cells === undefined || (cells.length === 1 && cells[0]!.length === 1 && isNotGiven(cells[0]![0]));
}

/** Whether all are rows × columns of one shape. */
export function areAlike(first: unknown, ...others: readonly unknown[]): boolean {
  return (
    isBlock(first) &&
    others.every(
      (other) => isBlock(other) && other.length === first.length && other[0]!.length === first[0]!.length,
    )
  );
}

function isBlock(argument: unknown): argument is Cells {
  return Array.isArray(argument) && Array.isArray(argument[0]);
}
