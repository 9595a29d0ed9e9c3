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
  /** Watches from now on. To be called as soon as the book is being read: an edit before that isn't missed. */
  readonly watch: () => void;
}

const NONE: readonly BookEdit[] = [];

/** Watches edits from the first reading on, until the pane is closed. Where Excel can't tell them, there are none. */
export function useEdits(workbook: PlanWorkbook): Edits {
  const [isWatching, setWatching] = useState(false);
  const [edits, setEdits] = useState(NONE);
  const latest = useRef(NONE);

  const keep = useCallback((next: readonly BookEdit[]): void => {
    latest.current = next;
    setEdits(next);
  }, []);

  useEffect(() => {
    if (!isWatching) return undefined;
    const watching = workbook.watchEdits((edit) =>
      // the newer one of two of a place: a reading under way knows the older one only
      keep([...latest.current.filter((other) => !isSamePlace(other, edit)), edit]),
    );
    // nobody has asked for it: without it findings are as good as their validation
    watching.catch(() => undefined);
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, [isWatching, keep, workbook]);

  const begin = useCallback(() => {
    const known = new Set(latest.current);
    return () => {
      if (known.size > 0) keep(latest.current.filter((edit) => !known.has(edit)));
    };
  }, [keep]);

  const watch = useCallback(() => setWatching(true), []);
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
