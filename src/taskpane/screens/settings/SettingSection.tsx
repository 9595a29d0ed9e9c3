import { Button } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { CellPlace } from "../../../core/sheet/cellPlace";
import { useScreenStyles } from "../useScreenStyles";
import { GoToCell } from "./GoToCell";
import { useSettingsWords } from "./settingsWords";
import { useSettingStyles } from "./useSettingStyles";

export interface SettingSectionProps {
  readonly heading: string;
  /** the first of its cells; `undefined`: the book has no table for it */
  readonly place: CellPlace | undefined;
  /** what it says now */
  readonly children: ReactNode;
  /** absent: it can't be changed here */
  readonly form?: ReactNode;
  /** 変更する… unless told otherwise */
  readonly opener?: { readonly text: string; readonly label: string };
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
}

/** One setting: what it says, the way to its cells, and the form that changes it, in place. */
export function SettingSection(props: SettingSectionProps) {
  const { heading, place, children, form, isOpen = false, onOpen } = props;
  const styles = useSettingStyles();
  const shared = useScreenStyles();
  const words = useSettingsWords();
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    if (isOpen) {
      content.current?.scrollIntoView({ block: "nearest" });
      content.current?.querySelector<HTMLElement>("input, select, textarea")?.focus({ preventScroll: true });
    }
    // the form had the keyboard, and took it along; where another one was opened, that has it
    else if (document.activeElement === document.body) buttons.current?.querySelector("button")?.focus();
  }, [isOpen]);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    // Office.js would take the keyboard back to the sheet
    event.stopPropagation();
    onOpen?.(false);
  };
  const { text, label } = props.opener ?? { text: words.change, label: words.changeOf(heading) };
  return (
    <section className={styles.section} aria-labelledby={`${id}-heading`} onKeyDown={closeOnEscape}>
      <h3 id={`${id}-heading`} className={shared.part} tabIndex={-1}>
        {heading}
      </h3>
      {children}
      <div ref={buttons} className={styles.buttons}>
        {form !== undefined && (
          <Button
            size="small"
            aria-label={label}
            aria-expanded={isOpen}
            aria-controls={`${id}-form`}
            onClick={() => onOpen?.(!isOpen)}
          >
            {text}
          </Button>
        )}
        {place !== undefined && <GoToCell place={place} about={heading} />}
      </div>
      {form !== undefined && (
        <div id={`${id}-form`} ref={content} hidden={!isOpen}>
          {isOpen && form}
        </div>
      )}
    </section>
  );
}
