import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import type { MarkPlan, OverBook } from "../../usecases/ports";
import { markedCells, markLayers } from "./markLayer";
import type { MarkLayer } from "./markLayer";
import { replaceMarks } from "./replaceMarks";
import type { Replaced, Wanted } from "./replaceOver";
import type { TakeBack } from "../undoLog";

export interface Marking {
  /** cells that were marked, or whose mark was taken off */
  readonly cells: number;
  /** `undefined` where nothing was done */
  readonly takeBack: TakeBack | undefined;
}

/** Marks cells, in place of all marks of ours on those sheets: four syncs over a book, three without. */
export async function markCells(marks: OverBook<readonly MarkPlan[]>): Promise<Marking> {
  const { replaced, takeBack } = await replaceAndKeep(
    typeof marks === "function" ? (book: BookSnapshot) => markLayers(marks(book)) : markLayers(marks),
  );
  return { cells: markedCells(replaced.laid), takeBack };
}

/** Takes our marks off every sheet: four syncs, three or two where there are none. */
export async function removeMarks(): Promise<Marking> {
  const { replaced, takeBack } = await replaceAndKeep({ onEach: (sheet) => ({ sheet, marks: [] }) });
  return { cells: markedCells(replaced.before), takeBack };
}

interface Kept {
  readonly replaced: Replaced<MarkLayer>;
  readonly takeBack: TakeBack | undefined;
}

async function replaceAndKeep(wanted: Wanted<MarkLayer>): Promise<Kept> {
  const replaced = await replaceMarks(wanted);
  const { before, laid } = replaced;
  const restored = markedCells([...before, ...laid]);
  const takeBack = async (): ReturnType<TakeBack> => {
    await replaceMarks(before);
    return { restored, left: 0 };
  };
  return { replaced, takeBack: restored === 0 ? undefined : takeBack };
}
