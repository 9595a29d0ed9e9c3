import type { IBorderData, ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { StylePatch, StyleWrite } from "./grid";

/** What brings a cell's content back. Univer's own factory copies whole cells, styles included, which takes most of a large write. */
export function contentBefore(cell: Nullable<ICellData>): ICellData {
  return {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    f: cell?.f ?? null,
    si: cell?.si ?? null,
    p: cell?.p ? structuredClone(cell.p) : null,
  };
}

const NO_STYLE: IStyleData = {};
const known = new WeakMap<StylePatch, WeakMap<IStyleData, StylePatch>>();

/**
 * The patch that takes another back; the same one for the many cells that had the same style and got the same patch.
 * @param style null: the cell had none
 */
export function styleBefore(style: Nullable<IStyleData>, written: StyleWrite): StylePatch {
  const before = style ?? NO_STYLE;
  if (!written) return before;
  let byStyle = known.get(written);
  if (!byStyle) known.set(written, (byStyle = new WeakMap()));
  let back = byStyle.get(before);
  if (!back) byStyle.set(before, (back = inverse(before, written)));
  return back;
}

function inverse(before: IStyleData, written: StylePatch): StylePatch {
  const keys = Object.keys(written) as (keyof IStyleData)[];
  const back = Object.fromEntries(keys.map((key) => [key, before[key] ?? null])) as StylePatch;
  if (!written.bd) return back;
  const sides = Object.keys({ ...before.bd, ...written.bd }) as (keyof IBorderData)[];
  return { ...back, bd: Object.fromEntries(sides.map((side) => [side, before.bd?.[side] ?? null])) };
}
