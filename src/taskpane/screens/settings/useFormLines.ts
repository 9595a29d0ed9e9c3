import { type RefObject, useEffect, useRef, useState } from "react";

export interface FormLines<T> {
  readonly lines: readonly T[];
  readonly setLines: (lines: readonly T[]) => void;
  readonly changeLine: (at: number, line: T) => void;
  /** Takes these lines, and the keyboard to the one that is new among them. */
  readonly add: (lines: readonly T[], at: number) => void;
  /** The keyboard goes to the line that stands there then. */
  readonly remove: (at: number) => void;
  /** for the list whose items are the lines */
  readonly list: RefObject<HTMLOListElement>;
}

/** Lines of a form that come and go; the keyboard stays among them. */
export function useFormLines<T>(first: readonly T[]): FormLines<T> {
  const [lines, setLines] = useState(first);
  const list = useRef<HTMLOListElement>(null);
  /** line that gets the keyboard once it stands */
  const next = useRef<number>();
  useEffect(() => {
    if (next.current === undefined) return;
    list.current?.children[next.current]?.querySelector("input")?.focus();
    next.current = undefined;
  }, [lines]);

  return {
    lines,
    setLines,
    changeLine: (at, line) => setLines(lines.map((each, index) => (index === at ? line : each))),
    add: (all, at) => {
      next.current = at;
      setLines(all);
    },
    remove: (at) => {
      next.current = Math.min(at, lines.length - 2);
      setLines(lines.filter((_, each) => each !== at));
    },
    list,
  };
}
