import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

/** Lists up to this length are drawn whole. */
const WHOLE = 60;
/** Drawn above and below what is seen, in px. */
const MARGIN = 600;

/** Which items of a long list are drawn, and what room the others take. */
export interface ListWindow {
  /** in their order: those in sight, and `kept` wherever it is */
  readonly drawn: readonly number[];
  /** height in px of what is left out between two items */
  readonly room: (from: number, to: number) => number;
}

/**
 * 長い一覧の窓: of a list of thousands only what can be seen is drawn. Items are as high as they turn out to be.
 *
 * @param list holds the items, each marked with `data-item` and its place, without gaps between them
 * @param estimate of an item's height in px until it has been drawn
 * @param kept an item that is always drawn: the one that Tab reaches. It alone may change its height by itself
 * @param idOf what its height is remembered by when the list becomes another one
 */
export function useWindow(
  list: RefObject<HTMLElement>,
  count: number,
  estimate: (item: number) => number,
  kept: number,
  idOf: (item: number) => string,
): ListWindow {
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [span, setSpan] = useState<readonly [number, number]>([0, WHOLE]);
  const isWhole = count <= WHOLE;

  const tops = useMemo(() => {
    const all = new Float64Array(count + 1);
    if (!isWhole)
      for (let item = 0; item < count; item++)
        all[item + 1] = all[item]! + (heights.current.get(idOf(item)) ?? estimate(item));
    return all;
    // `measured` says that the heights are others
  }, [count, isWhole, estimate, idOf, measured]);

  const drawn = useMemo(() => {
    const [from, to] = isWhole ? [0, count] : [Math.min(span[0], count), Math.min(span[1], count)];
    const items = Array.from({ length: to - from }, (_, at) => from + at);
    if (kept < from) return [kept, ...items];
    return kept >= to && kept < count ? [...items, kept] : items;
  }, [count, isWhole, kept, span]);

  const look = useCallback(() => {
    const above = list.current === null ? 0 : -list.current.getBoundingClientRect().top;
    const from = itemAt(tops, above - MARGIN);
    const to = itemAt(tops, above + window.innerHeight + MARGIN) + 1;
    setSpan((before) => (before[0] === from && before[1] === to ? before : [from, to]));
  }, [list, tops]);

  const measure = useCallback(
    (items: Iterable<HTMLElement>) => {
      let isOther = false;
      for (const each of items) {
        const id = idOf(Number(each.dataset["item"]));
        const { height } = each.getBoundingClientRect();
        if (Math.abs((heights.current.get(id) ?? -1) - height) < 0.5) continue;
        heights.current.set(id, height);
        isOther = true;
      }
      // in a frame of its own: what is measured may bring other items into sight, and they are measured in turn
      if (isOther) requestAnimationFrame(() => setMeasured((times) => times + 1));
    },
    [idOf],
  );

  useLayoutEffect(() => {
    if (isWhole) return undefined;
    measure(list.current?.querySelectorAll<HTMLElement>("[data-item]") ?? []);
    const own = list.current?.querySelector<HTMLElement>(`[data-item="${kept}"]`);
    if (own === null || own === undefined) return undefined;
    const observer = new ResizeObserver(() => measure([own]));
    observer.observe(own);
    return () => observer.disconnect();
  }, [isWhole, list, drawn, kept, measure]);

  useEffect(() => {
    if (isWhole) return undefined;
    const frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [isWhole, look]);

  useEffect(() => {
    if (isWhole) return;
    const onResize = (): void => {
      heights.current.clear();
      setMeasured((times) => times + 1);
    };
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", onResize);
    };
  }, [isWhole, look]);

  return { drawn, room: (from, to) => tops[to]! - tops[from]! };
}

/** The last item that begins at or above `y`. */
function itemAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
