import { type RefObject, useEffect, useState } from "react";

/**
 * Keeps the keyboard in a list one of whose lines is taken out by a button: it goes to the line that takes its place,
 * after the last one to the one before, and to the section's heading where none is left.
 *
 * @returns to be called with the line's place once it is out
 */
export function useTakenOut(list: RefObject<HTMLElement>): (at: number) => void {
  const [taken, setTaken] = useState<{ readonly at: number }>();
  useEffect(() => {
    if (taken === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>("[data-take-out]") ?? [];
    const next = buttons[Math.min(taken.at, buttons.length - 1)];
    (next ?? list.current?.closest("section")?.querySelector<HTMLElement>("h3"))?.focus();
  }, [list, taken]);
  return (at) => setTaken({ at });
}
