/** Why a file can't be read; `unreadableFileText` says it to people. */
export type UnreadableCode =
  "not-found" | "not-xlsx" | "encrypted-or-old" | "truncated" | "too-large" | "unreadable";

/**
 * 読み取れないファイル unreadable file: what `readBook` throws, and nothing else, when the file is at fault.
 *
 * @example
 * throw new UnreadableFile("truncated", cause); // error.code === "truncated"
 */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly code: UnreadableCode,
    /** what went wrong underneath, in words for developers */
    override readonly cause?: unknown,
  ) {
    super(`unreadable file: ${code}`);
  }
}
