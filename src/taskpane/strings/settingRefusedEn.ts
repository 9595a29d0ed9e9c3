import type { CellPlace } from "../../core/sheet/cellPlace";
import type { SettingsRefusal } from "../../usecases/settings/settingsOutcome";

const at = ({ sheet, cell }: CellPlace): string => `${cell}, ${sheet}`;

/** Why the settings weren't changed, in English. */
export function settingRefusedEn(refusal: SettingsRefusal): string {
  switch (refusal.code) {
    case "reason-missing":
      return "The reason is missing. Enter one, then try again.";
    case "scale-unreadable":
      return `Line ${refusal.issues[0]?.line ?? 1} of the scale can’t be read. Correct it, then try again.`;
    case "stages-unreadable":
      return `Line ${refusal.issues[0]?.line ?? 1} of the stages can’t be read. Correct it, then try again.`;
    case "cells-beside":
      return `Rows can’t be added or removed: cells beside the table are filled in (row of ${at(refusal.place)}). Move them, then try again.`;
    case "table-too-small":
      return `The named range of the table is too small (from ${at(refusal.place)}). Extend it in the Name Manager, then try again.`;
    case "name-used":
      return `The name “${refusal.name}” doesn’t refer to cells. Correct it in the Name Manager, then try again.`;
  }
}
