import type { SettingsOutcome } from "../../../usecases/settings/settingsOutcome";
import type { Sentence } from "../../sentence";
import type { SectionId } from "./sectionId";
import { settingsWords } from "./settingsWords";

/** What became of a change of one section, in a sentence. */
export function outcomeSentence(section: SectionId, outcome: SettingsOutcome): Sentence {
  return (strings) => {
    const words = settingsWords(strings);
    const { heading } = words[section];
    switch (outcome.kind) {
      case "changed":
        return words.changed(heading, outcome.cells);
      case "unchanged":
        return words.unchanged(heading);
      case "sheet-made":
        return words.made(heading, outcome.sheet, outcome.scale);
      case "refused":
        return words.refused(outcome);
    }
  };
}
