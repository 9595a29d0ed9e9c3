import { WorkbookError } from "../usecases/ports";
import { workbookErrorOf } from "./workbookErrorOf";

/**
 * An Excel.run that nobody has asked for: it waits until no cell is being edited, and a refusal is no more than no answer.
 *
 * @returns `undefined` where Excel refused
 */
export async function runWhenFree<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (thrown) {
    const error = workbookErrorOf(thrown);
    if (!(error instanceof WorkbookError)) throw error;
    return undefined;
  }
}
