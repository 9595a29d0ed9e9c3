import type { CellPlace } from "../../core/sheet/cellPlace";
import type { SettingsRefusal } from "../../usecases/settings/settingsOutcome";

const at = ({ sheet, cell }: CellPlace): string => `${sheet}の${cell}`;

/** Why the settings weren't changed, in Japanese. */
export function settingRefusedJa(refusal: SettingsRefusal): string {
  switch (refusal.code) {
    case "reason-missing":
      return "理由がありません。理由を入力してから、もう一度押してください。";
    case "scale-unreadable":
      return `評価基準の${refusal.issues[0]?.line ?? 1}行目が読めません。直してから、もう一度押してください。`;
    case "stages-unreadable":
      return `段階の言葉の${refusal.issues[0]?.line ?? 1}行目が読めません。直してから、もう一度押してください。`;
    case "cells-beside":
      return `表の横（${at(refusal.place)}の行）に記入があり、行を増減できません。移してから、もう一度押してください。`;
    case "table-too-small":
      return `表（${at(refusal.place)}から）の名前の範囲が足りません。「名前の管理」で広げてから、もう一度押してください。`;
    case "name-used":
      return `名前「${refusal.name}」がセル以外を指しています。「名前の管理」で直してから、もう一度押してください。`;
  }
}
