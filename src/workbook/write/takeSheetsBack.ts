import type { DraftCell, SheetDraft } from "../../core/sheet/sheetDraft";
import type { UndoOutcome } from "../../usecases/ports";
import { plainRange } from "../plainRange";
import { filledCells, HELD, heldCells } from "../read/heldCells";
import type { HeldCells } from "../read/heldCells";
import { RequestBudget } from "../requestBudget";
import { runExcel } from "../runExcel";
import { COMMENTS, queueThreads, type Thread } from "./cellComments";
import { isExpected } from "./expectedContent";
import type { BookBefore } from "./removeAdded";
import { enteredCell } from "./writeCells";

/** Sheets that were added, and the book just after. */
export interface Added {
  readonly sheets: readonly {
    readonly id: string;
    /** whoever gives it another one has made all that it holds his own */
    readonly name: string;
    readonly held: HeldCells;
  }[];
  /** those that were to stand for cells of the sheets */
  readonly names: readonly string[];
  /** ids of all that the book had */
  readonly comments: ReadonlySet<string>;
  /** those that a copied sheet has from its original */
  readonly copied: readonly Thread[];
}

/**
 * Takes away added sheets that somebody has neither written in nor commented on nor renamed, with the names that stand
 * for their cells. The others stay, and what isn't ours there is counted. Two syncs; one more where comments have come to
 * the book since, or where a copy has some.
 */
export function takeSheetsBack({ sheets, names: ourNames, comments, copied }: Added): Promise<UndoOutcome> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const found = sheets.map(({ id }) => worksheets.getItemOrNullObject(id).load("name"));
    const used = found.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(HELD));
    const present = context.workbook.comments.load(COMMENTS);
    names.load("items/name,items/formula");
    await context.sync();
    const ofCopy = new Map(copied.map((thread) => [thread.id, thread]));
    const asked = present.items.filter(({ id }) => ofCopy.has(id) || !comments.has(id));
    const threads = await queueThreads(asked, new RequestBudget(context));
    if (asked.length > 0) await context.sync();
    const others = [...threads().at.values()].filter((thread) => !isSame(thread, ofCopy.get(thread.id)));
    const seen = found.flatMap((sheet, at): SeenSheet[] => {
      if (sheet.isNullObject) return [];
      const { name, held } = sheets[at]!;
      const [before, now] = [filledCells(held), filledCells(heldCells(used[at]!))];
      const isOurs = (place: string, content: unknown) =>
        sheet.name === name && before.get(place) === content;
      return [seenSheet(sheet, now, isOurs, others)];
    });
    const outcome = removeUntouched(seen, names.items, (name) => ourNames.includes(name));
    await context.sync();
    return outcome;
  });
}

/**
 * The same for sheets whose making was refused halfway. What Excel has made of them nobody could ask: a cell may hold
 * what its draft says, or nothing. Three syncs.
 */
export function takeHalfMadeBack(drafts: readonly SheetDraft[], before: BookBefore): Promise<UndoOutcome> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const present = context.workbook.comments.load(COMMENTS);
    worksheets.load("items/name,items/id");
    names.load("items/name,items/formula");
    await context.sync();
    const found = worksheets.items.flatMap((sheet) => {
      const draft = drafts.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
      if (draft === undefined || before.sheetIds.has(sheet.id)) return [];
      return [{ sheet, draft, used: sheet.getUsedRangeOrNullObject(true).load(HELD) }];
    });
    const threads = await queueThreads(found.length > 0 ? present.items : [], new RequestBudget(context));
    await context.sync();
    const others = [...threads().at.values()];
    const seen = found.map(({ sheet, draft, used }) => {
      const isOurs = (place: string, content: unknown) => isDrafted(content, cellAt(draft, place));
      return seenSheet(sheet, filledCells(heldCells(used)), isOurs, others);
    });
    const ourNames = new Set(drafts.flatMap((draft) => draft.names.map(({ name }) => name.toLowerCase())));
    const outcome = removeUntouched(seen, names.items, (name) => {
      const key = name.toLowerCase();
      return ourNames.has(key) && !before.names.has(key);
    });
    await context.sync();
    return outcome;
  });
}

/** A sheet of ours as it is found. */
interface SeenSheet {
  readonly sheet: Excel.Worksheet;
  readonly filled: number;
  /** cells that hold or bear something that isn't ours */
  readonly touched: number;
}

function seenSheet(
  sheet: Excel.Worksheet,
  now: ReadonlyMap<string, unknown>,
  isOurs: (place: string, content: unknown) => boolean,
  others: readonly Thread[],
): SeenSheet {
  const typed = [...now].flatMap(([place, content]) => (isOurs(place, content) ? [] : [place]));
  const commented = others.flatMap((thread) => (thread.sheet === sheet.name ? [thread.cell] : []));
  const touched = new Set([...typed, ...commented]).size;
  return { sheet, filled: now.size, touched };
}

/** Queues it. */
function removeUntouched(
  seen: readonly SeenSheet[],
  names: readonly Excel.NamedItem[],
  isOurName: (name: string) => boolean,
): UndoOutcome {
  const gone = seen.filter(({ touched }) => touched === 0);
  const sheets = new Set(gone.map(({ sheet }) => sheet.name));
  for (const item of names) {
    const range = plainRange(String(item.formula));
    if (range !== undefined && isOurName(item.name) && sheets.has(range.sheet)) item.delete();
  }
  for (const { sheet } of gone) sheet.delete();
  return {
    restored: gone.reduce((sum, { filled }) => sum + filled, 0),
    left: seen.reduce((sum, { touched }) => sum + touched, 0),
  };
}

function isSame(now: Thread, before: Thread | undefined): boolean {
  return before?.texts.size === now.texts.size && [...now.texts].every((text) => before.texts.has(text));
}

function cellAt({ cells }: SheetDraft, place: string): DraftCell {
  const [row = 0, column = 0] = place.split(",").map(Number);
  return cells[row]?.[column] ?? null;
}

function isDrafted(content: unknown, cell: DraftCell): boolean {
  const entered = enteredCell(cell);
  return entered !== null && isExpected(content, { entered }, false);
}
