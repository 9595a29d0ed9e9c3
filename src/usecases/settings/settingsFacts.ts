import { DEFAULT_STAGES } from "../../core/grading/stage";
import { shift } from "../../core/quantity/decimal";
import { formatDecimal } from "../../core/quantity/formatDecimal";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { type SettingsView, settingsView } from "./settingsView";
import { type ToldStageIssue, toldStageIssues } from "./stageForm";

/** One group of stage words and the rate that stands for it. */
export interface StageFacts {
  readonly percent: string;
  readonly words: string;
}

/** All that the screen 設定 shows of a book that has been read, but for what the rules know. */
export interface SettingsFacts extends SettingsView {
  /** some table of the settings is there */
  readonly hasTables: boolean;
  /** those in use */
  readonly stages: readonly StageFacts[];
  /** of the table: while there are any, the standard ones are in use */
  readonly stageIssues: readonly ToldStageIssue[];
  /** the functions, which know the standard stages only, would read some words otherwise */
  readonly hasOwnStages: boolean;
}

/** 設定の画面に示すこと. */
export function settingsFacts(book: BookSnapshot): SettingsFacts {
  const view = settingsView(book);
  const { scale, plan, stages, departments, rulesOff, accepted } = view.settings;
  const inUse = stages?.stages ?? DEFAULT_STAGES;
  return {
    ...view,
    hasTables:
      [scale, plan, stages, departments].some((table) => table !== undefined) ||
      rulesOff.length + accepted.length > 0,
    stages: inUse.map(({ rate, words }) => ({
      percent: `${formatDecimal(shift(rate, 2))}%`,
      words: words.join("・"),
    })),
    stageIssues: toldStageIssues(stages?.issues ?? []),
    hasOwnStages: inUse !== DEFAULT_STAGES,
  };
}
