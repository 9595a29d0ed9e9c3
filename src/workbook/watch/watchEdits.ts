import type { BookEdit } from "../../usecases/ports";
import { askAgain } from "../read/askAgain";
import { boxesOfAddress } from "../formats/laidRules";
import { isOwnEvent } from "./ownWrites";
import type { OwnWrites } from "./ownWrites";
import { runExcel } from "../runExcel";
import { runWhenFree } from "../runWhenFree";
import { stopWatching } from "./stopWatching";

/** What happened to a sheet; without boxes, its places aren't what they were. */
interface SheetEvent {
  readonly sheetId: string;
  readonly boxes: readonly BookEdit["box"][];
  /** where it isn't the one that it has now */
  readonly name?: string;
}

type NamesById = ReadonlyMap<string, string>;

/**
 * Tells of edits that aren't ours: one sync to begin with, one for what happens while none is under way, as events know
 * sheets by their ids only. A sheet that got another name is told by the one that it had.
 *
 * @returns what ends it, in one sync; nothing is told after it was called
 */
export async function watchEdits(
  onEdit: (edit: BookEdit) => void,
  writes: OwnWrites,
): Promise<() => Promise<void>> {
  let isStopped = false;
  let names: NamesById = new Map();
  let waiting: SheetEvent[] = [];
  const tell = askAgain(async () => {
    const now = (await runWhenFree(sheetNames)) ?? names;
    const events = [...renamed(names, now), ...waiting];
    waiting = [];
    // sheets that are gone are still told of by their names
    names = new Map([...names, ...now]);
    for (const { sheetId, boxes, name } of events) {
      const sheet = name ?? names.get(sheetId);
      if (sheet === undefined) continue;
      for (const box of boxes) if (!isStopped) onEdit({ sheet, box });
    }
  });
  const happened = async (event: SheetEvent): Promise<void> => {
    waiting.push(event);
    tell();
  };
  const moved = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (!writes.isUnderWay) await happened({ sheetId: worksheetId, boxes: [undefined] });
  };
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const added: Parameters<typeof stopWatching>[0][number][] = [
      worksheets.onChanged.add(async (event) => {
        if (isOwnEvent(event, writes)) return;
        await happened({ sheetId: event.worksheetId, boxes: changedBoxes(event) });
      }),
      worksheets.onAdded.add(moved),
      worksheets.onDeleted.add(moved),
    ];
    if (tellsNames()) added.push(worksheets.onNameChanged.add(async () => tell()));
    await context.sync();
    names = namesById(worksheets.items);
    return added;
  });
  return () => {
    isStopped = true;
    return stopWatching(handlers);
  };
}

/** Rows, columns or cells that come or go move what stands behind them. */
function changedBoxes({ changeType, address }: Excel.WorksheetChangedEventArgs): SheetEvent["boxes"] {
  const boxes = changeType === "RangeEdited" ? boxesOfAddress(address) : [];
  return boxes.length > 0 ? boxes : [undefined];
}

async function sheetNames(context: Excel.RequestContext): Promise<NamesById> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return namesById(worksheets.items);
}

function namesById(sheets: readonly Excel.Worksheet[]): NamesById {
  return new Map(sheets.map(({ id, name }) => [id, name]));
}

function renamed(before: NamesById, now: NamesById): SheetEvent[] {
  return [...before].flatMap(([sheetId, name]) => {
    const other = now.get(sheetId);
    return other === undefined || other === name ? [] : [{ sheetId, boxes: [undefined], name }];
  });
}

/** From ExcelApi 1.17 on; where it isn't told, the next event shows it. */
function tellsNames(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
}
