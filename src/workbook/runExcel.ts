import { workbookErrorOf } from "./workbookErrorOf";

/**
 * One Excel.run, whose refusals are WorkbookErrors.
 *
 * @param sheet the sheet it is about, where there is one
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  sheet?: string,
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (thrown) {
    throw workbookErrorOf(thrown, sheet);
  }
}
