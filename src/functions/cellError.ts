/**
 * The only two errors that can carry a sentence.
 *
 * They are returned in the result's place, never as the text "#VALUE!" (OfficeDev/office-js #5573).
 */
export function valueError(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** `#N/A` with a sentence: can't be computed. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** Whether an argument's cell holds an error, which is passed on as it is. */
export function isCellError(cell: unknown): cell is CustomFunctions.Error {
  return typeof cell === "object" && cell !== null && typeof (cell as { code?: unknown }).code === "string";
}
