/**
 * Why the workbook refused. The pane makes the sentence.
 *
 * - `cell-edit`: somebody is typing in a cell — confirm with Enter and try again
 * - `protected`: a sheet, or the book's structure, is protected
 * - `name-taken`: a sheet of that name is there
 * - `too-large`: more than the host takes in one request
 * - `timed-out`: the host didn't answer in time
 * - `gone`: the sheet or cell isn't there any more
 * - `unsupported`: this Excel is too old for it
 * - `stopped`: the caller asked to stop
 * - `unloaded`: the part of the add-in that does it couldn't be fetched
 * - `refused`: anything else; `cause` has the host's own words
 */
export type WorkbookErrorCode =
  | "cell-edit"
  | "protected"
  | "name-taken"
  | "too-large"
  | "timed-out"
  | "gone"
  | "unsupported"
  | "stopped"
  | "unloaded"
  | "refused";

/**
 * Excel refuses: made in workbook/, shown by the pane. Nothing half-written is left behind, but where Excel didn't let us
 * put back what was begun: 「元に戻す」 does that then.
 */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    /** the sheet it is about, where there is one */
    readonly sheet?: string,
    override readonly cause?: unknown,
    /** some of it may be done, and couldn't be put back */
    readonly isHalfDone = false,
  ) {
    super(code);
  }
}
