import type { SettingsOutcome } from "../../../usecases/settings/settingsOutcome";
import { NotDone } from "../../notDone";
import { usePane } from "../../PaneContext";
import { outcomeSentence } from "./outcomeSentence";
import type { SectionId } from "./sectionId";

/** Changes a section by a use case; `onDone` is called once the settings are as wanted, also after another try. */
export type ChangeSettings = (
  section: SectionId,
  act: () => Promise<SettingsOutcome>,
  onDone?: () => void,
) => void;

/** @param onChanged after something was written: looks at the book again */
export function useSettingsChange(onChanged: () => Promise<void>): ChangeSettings {
  const { perform } = usePane();
  return (section, act, onDone) =>
    void perform(async () => {
      const outcome = await act();
      if (outcome.kind === "refused") throw new NotDone(outcomeSentence(section, outcome), outcome.code);
      // written is written, whether or not the book can be read just now
      if (outcome.kind !== "unchanged") await onChanged().catch(() => undefined);
      onDone?.();
      return outcomeSentence(section, outcome);
    });
}
