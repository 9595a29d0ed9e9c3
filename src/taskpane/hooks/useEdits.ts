import { useCallback, useEffect, useRef, useState } from "react";
import type { BookEdit, PlanWorkbook } from "../../usecases/ports";

/** Where somebody has edited the book since it was validated. */
export interface Edits {
  /** each place once */
  readonly edits: readonly BookEdit[];
  /**
   * To be called as a reading of the book begins.
   *
   * @returns to be called once its result stands: the edits until the beginning are forgotten, as it knows them
   */
  readonly begin: () => () => void;
  /**
   * Watches from now on, if it doesn't yet. To be called before the cells are read.
   *
   * @returns once Excel tells of edits, or has refused to: findings are as good as their validation then
   */
  readonly watch: () => Promise<void>;
}

const NONE: readonly BookEdit[] = [];

/** Watches edits from the first reading on, until the pane is closed. Where Excel can't tell them, there are none. */
export function useEdits(workbook: PlanWorkbook): Edits {
  const [edits, setEdits] = useState(NONE);
  const latest = useRef(NONE);
  const watching = useRef<Promise<() => Promise<void>>>();

  const keep = useCallback((next: readonly BookEdit[]): void => {
    latest.current = next;
    setEdits(next);
  }, []);

  useEffect(
    () => () => {
      void watching.current?.then((stop) => stop()).catch(() => undefined);
      watching.current = undefined;
    },
    [workbook],
  );

  const watch = useCallback(async (): Promise<void> => {
    watching.current ??= workbook.watchEdits((edit) =>
      // the newer one of two of a place: a reading under way knows the older one only
      keep([...latest.current.filter((other) => !isSamePlace(other, edit)), edit]),
    );
    try {
      await watching.current;
    } catch {
      // nobody has asked for it; the next validation tries again
      watching.current = undefined;
    }
  }, [keep, workbook]);

  const begin = useCallback(() => {
    const known = new Set(latest.current);
    return () => {
      if (known.size > 0) keep(latest.current.filter((edit) => !known.has(edit)));
    };
  }, [keep]);

  return { edits, begin, watch };
}

function isSamePlace(one: BookEdit, other: BookEdit): boolean {
  if (one.sheet !== other.sheet) return false;
  if (one.box === undefined || other.box === undefined) return one.box === other.box;
  return (
    one.box.row === other.box.row &&
    one.box.column === other.box.column &&
    one.box.rows === other.box.rows &&
    one.box.columns === other.box.columns
  );
}
