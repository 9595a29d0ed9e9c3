import type { FormulaBook } from "../../core/formulas/formulaBook";
import { WorkbookError } from "../../usecases/ports";
import type { ValueCopy } from "../../usecases/ports";
import { COMMENTS, queueThreads } from "./cellComments";
import { enteredText } from "./enteredText";
import { HELD, heldCells } from "../read/heldCells";
import { readFormulas } from "../read/readFormulas";
import { RequestBudget } from "../requestBudget";
import { runExcel } from "../runExcel";
import { takeSheetsBack } from "./takeSheetsBack";
import { tryExcel } from "../tryExcel";
import type { TakeBack } from "../undoLog";
import { writeColumns } from "./writeColumns";

/**
 * Copies a sheet behind itself and writes values over formulas there: two syncs to read (readFormulas), one for all the
 * rest, and one more where the copy has comments. A copy that isn't finished is taken away again.
 *
 * @returns what takes the copy away; `undefined` where none was wanted
 */
export async function copyWithValues(
  copyOf: (book: FormulaBook) => ValueCopy | undefined,
): Promise<TakeBack | undefined> {
  let begun: { readonly copy: ValueCopy; readonly before: readonly string[] } | undefined;
  try {
    return await runExcel(async (context) => {
      const book = await readFormulas(context);
      const copy = copyOf(book);
      if (copy === undefined) return undefined;
      const names = book.sheets.map(({ name }) => name);
      if (names.some((name) => name.toLowerCase() === copy.name.toLowerCase()))
        throw new WorkbookError("name-taken", copy.name);
      begun = { copy, before: names };
      return make(context, copy);
    });
  } catch (refusal) {
    if (begun !== undefined) await removeCopy(begun.copy, begun.before);
    throw refusal;
  }
}

async function make(context: Excel.RequestContext, { sheet, name, cells }: ValueCopy): Promise<TakeBack> {
  const source = context.workbook.worksheets.getItem(sheet);
  const made = source.copy("After", source);
  made.name = name;
  made.load("id");
  const budget = new RequestBudget(context);
  await writeColumns(made, cells, budget, ({ value }) => entered(value));
  const used = made.getUsedRangeOrNullObject(true).load(HELD);
  const comments = context.workbook.comments.load(COMMENTS);
  const copied = made.comments.load(COMMENTS);
  await context.sync();
  const threads = await queueThreads(copied.items, budget);
  if (copied.items.length > 0) await context.sync();
  const added = {
    sheets: [{ id: made.id, name, held: heldCells(used) }],
    names: [],
    comments: new Set(comments.items.map(({ id }) => id)),
    copied: [...threads().at.values()],
  };
  return () => takeSheetsBack(added);
}

function entered(value: string | number | boolean | null): string | number | boolean {
  return typeof value === "string" ? enteredText(value) : (value ?? "");
}

/** Takes away the copy that wasn't finished. */
function removeCopy({ sheet, name }: ValueCopy, before: readonly string[]): Promise<boolean> {
  const known = new Set(before);
  return tryExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const each of worksheets.items) {
      // between the copying and the naming Excel calls it 行動計画一覧 (2)
      const isOurs = each.name === name || each.name.startsWith(`${sheet} (`);
      if (!known.has(each.name) && isOurs) each.delete();
    }
    await context.sync();
  });
}
