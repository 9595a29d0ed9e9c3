import type { OverBook } from "../../usecases/ports";
import { loadFormats } from "./laidRules";
import { nameProtectedSheet } from "../write/nameProtectedSheet";
import { readSheets } from "../read/readSheets";
import { runExcel } from "../runExcel";
import { workbookErrorOf } from "../workbookErrorOf";

interface OfSheet {
  readonly sheet: string;
}

/** A layer, the sheet it is for, and the conditional formats that are there. */
export interface Place<L> {
  readonly layer: L;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

export interface Laying<L> {
  /** to be called before anything is written */
  readonly isFound?: (before: readonly L[]) => void;
  /** All of it was ours: what looks like somebody else's is what a refusal in the middle has left. */
  readonly isPutBack?: boolean;
}

export interface Replaced<L> {
  /** what of ours lay there before */
  readonly before: readonly L[];
  readonly laid: readonly L[];
}

/** Layers as they are told, as a book says, or one for each sheet of the book. */
export type Wanted<L> = OverBook<readonly L[]> | { readonly onEach: (sheet: string) => L };

/** Takes ours off those sheets and lays others. @returns what of ours lay there before */
export type Replace<L> = (
  context: Excel.RequestContext,
  places: readonly Place<L>[],
  laying: Laying<L>,
) => Promise<readonly L[]>;

/**
 * Replaces layers of conditional formats. What fails halfway is put back as it was.
 *
 * Which rules there are is asked together with the book's cells, or alone where no book is wanted (two syncs or one;
 * two for every sheet); the rest is up to `replace`.
 */
export async function replaceOver<L extends OfSheet>(
  wanted: Wanted<L>,
  replace: Replace<L>,
): Promise<Replaced<L>> {
  let before: readonly L[] | undefined;
  try {
    return await lay(wanted, replace, { isFound: (found) => (before = found) });
  } catch (refusal) {
    if (before === undefined) throw refusal;
    await lay(before, replace, { isPutBack: true }).catch(() => undefined);
    throw await nameProtectedSheet(
      refusal,
      before.map(({ sheet }) => sheet),
    );
  }
}

function lay<L extends OfSheet>(
  wanted: Wanted<L>,
  replace: Replace<L>,
  laying: Laying<L>,
): Promise<Replaced<L>> {
  return runExcel(async (context) => {
    const { layers, placesOf } = await found(context, wanted);
    try {
      const before = await replace(context, await placesOf(), laying);
      return { before, laid: layers };
    } catch (thrown) {
      // the sheet is named where it can only be one
      throw workbookErrorOf(thrown, layers.length === 1 ? layers[0]!.sheet : undefined);
    }
  });
}

interface Found<L> {
  readonly layers: readonly L[];
  readonly placesOf: () => Promise<readonly Place<L>[]>;
}

async function found<L extends OfSheet>(context: Excel.RequestContext, wanted: Wanted<L>): Promise<Found<L>> {
  const { worksheets } = context.workbook;
  if (typeof wanted === "function") {
    const formats = new Map<string, Excel.ConditionalFormatCollection>();
    const book = await readSheets(context, {
      alsoLoad: (sheets) => sheets.forEach((sheet) => formats.set(sheet.name, loadFormats(sheet))),
    });
    const layers = wanted(book);
    const place = (layer: L): Place<L> => ({
      layer,
      sheet: worksheets.getItem(layer.sheet),
      formats: formats.get(layer.sheet)!,
    });
    return { layers, placesOf: async () => layers.map(place) };
  }
  let layers: readonly L[];
  if ("onEach" in wanted) {
    worksheets.load("items/name");
    await context.sync();
    layers = worksheets.items.map(({ name }) => wanted.onEach(name));
  } else layers = wanted;
  return { layers, placesOf: () => placesOf(context, layers) };
}

async function placesOf<L extends OfSheet>(
  context: Excel.RequestContext,
  layers: readonly L[],
): Promise<readonly Place<L>[]> {
  const places = layers.map((layer) => {
    const sheet = context.workbook.worksheets.getItem(layer.sheet);
    return { layer, sheet, formats: loadFormats(sheet) };
  });
  if (places.length > 0) await context.sync();
  return places;
}
