import type { ChangeSettings } from "./useSettingsChange";

/** What every section that can be changed gets of the screen. */
export interface SectionProps {
  /** its form is open: one at a time */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly change: ChangeSettings;
}
