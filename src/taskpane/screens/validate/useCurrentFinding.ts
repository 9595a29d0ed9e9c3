import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { currentAfter, type FindingItems } from "./findingItems";

/** The row that Tab reaches. */
export function currentRow(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[data-finding][tabindex="0"]') ?? null;
}

/**
 * Which finding is the current one, through validation after validation: the list keeps its place, also on the screen.
 *
 * @param onOther the one that was current is gone
 * @returns its place among the findings, and what makes another one current
 */
export function useCurrentFinding(
  list: RefObject<HTMLElement>,
  found: FindingItems,
  onOther: () => void,
): readonly [number, (to: number) => void] {
  const [current, setCurrent] = useState(0);
  const [known, setKnown] = useState(found);
  const top = useRef<number>();
  if (known !== found) {
    const next = currentAfter(known, current, found);
    // the page still shows what was: this is where it stood
    top.current = topInSight(currentRow(list.current));
    if (idAt(known, current) !== idAt(found, next)) onOther();
    setKnown(found);
    setCurrent(next);
  }

  useLayoutEffect(() => {
    const row = currentRow(list.current);
    // what has gone or come above it must not move what she is looking at
    if (top.current !== undefined && row !== null)
      window.scrollBy(0, row.getBoundingClientRect().top - top.current);
    top.current = undefined;
  }, [list, found]);

  return [current, setCurrent];
}

function idAt({ items, itemOf }: FindingItems, finding: number): string | undefined {
  return items[itemOf[finding] ?? -1]?.id;
}

/** Where it stands in the window; `undefined` where it can't be seen. */
function topInSight(row: HTMLElement | null): number | undefined {
  const top = row?.getBoundingClientRect().top;
  return top === undefined || top < 0 || top > window.innerHeight ? undefined : top;
}
