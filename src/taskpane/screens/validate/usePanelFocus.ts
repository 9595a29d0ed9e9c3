import { type RefObject, useEffect, useRef } from "react";

/** A panel that opens takes the keyboard to its first control, and comes into sight. */
export function usePanelFocus<Panel extends HTMLElement>(): RefObject<Panel> {
  const panel = useRef<Panel>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
    panel.current?.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true });
  }, []);
  return panel;
}
