import { WorkbookError } from "../../usecases/ports";
import { tryExcel } from "../tryExcel";

/**
 * A refusal over several sheets, with the one that is protected named. Excel says only that one is; which it is costs one
 * sync, after a refusal only.
 *
 * @param sheets what was to be written in
 * @returns the refusal itself where it is another one, or where none or several of the sheets are protected
 */
export async function nameProtectedSheet(refusal: unknown, sheets: readonly string[]): Promise<unknown> {
  if (!(refusal instanceof WorkbookError) || refusal.code !== "protected" || refusal.sheet !== undefined)
    return refusal;
  const found: string[] = [];
  await tryExcel(async (context) => {
    const asked = [...new Set(sheets)].map((name) => ({
      name,
      protection: context.workbook.worksheets.getItem(name).protection.load("protected"),
    }));
    await context.sync();
    found.push(...asked.filter(({ protection }) => protection.protected).map(({ name }) => name));
  });
  return found.length === 1 ? new WorkbookError("protected", found[0], refusal.cause) : refusal;
}
