import type { CellPlace } from "../../core/sheet/cellPlace";
import { askAgain } from "../read/askAgain";
import { runExcel } from "../runExcel";
import { runWhenFree } from "../runWhenFree";
import { stopWatching } from "./stopWatching";

/**
 * Tells the active cell, and again whenever it is another one: one sync to begin with, one for what is selected while none is under
 * way. While a cell is being edited the answer waits until that is done.
 *
 * @returns what ends it, in one sync; nothing is told after it was called
 */
export async function watchSelection(onSelect: (place: CellPlace) => void): Promise<() => Promise<void>> {
  let isStopped = false;
  let last = "";
  const tell = (place: CellPlace): void => {
    if (isStopped || `${place.sheet}!${place.cell}` === last) return;
    last = `${place.sheet}!${place.cell}`;
    onSelect(place);
  };
  const ask = askAgain(async () => {
    const place = await runWhenFree(activeCell);
    if (place !== undefined) tell(place);
  });
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = async (): Promise<void> => ask();
    // showing another sheet is no change of its selection
    const added = [worksheets.onSelectionChanged.add(changed), worksheets.onActivated.add(changed)];
    tell(await activeCell(context));
    return added;
  });
  return () => {
    isStopped = true;
    return stopWatching(handlers);
  };
}

async function activeCell(context: Excel.RequestContext): Promise<CellPlace> {
  const cell = context.workbook.getActiveCell().load("address,worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
}
