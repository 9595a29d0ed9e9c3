import type { CellPlace } from "../../core/sheet/cellPlace";
import { cellAddress } from "../../core/sheet/cellAddress";
import { cellText } from "../../core/sheet/cellText";
import type { BookSnapshot } from "../../core/sheet/sheetSnapshot";
import { STAGE_TABLE, STAGE_TITLE } from "../../core/sheet/stageTable";
import { compact } from "../../core/text/compact";
import { type SettingsView, settingsView } from "./settingsView";

/** One group of stage words and the rate that stands for it. */
export interface StageFacts {
  readonly percent: string;
  readonly words: string;
}

/** All that the screen 設定 shows of a book that has been read, but for what the rules know. */
export interface SettingsFacts extends SettingsView {
  /** some table of the settings is there */
  readonly hasTables: boolean;
  readonly stages: readonly StageFacts[];
  /** the table that explains them; `undefined`: the book has none */
  readonly stagesPlace: CellPlace | undefined;
}

/** 設定の画面に示すこと. */
export function settingsFacts(book: BookSnapshot): SettingsFacts {
  const view = settingsView(book);
  const { scale, plan, departments, rulesOff, accepted } = view.settings;
  return {
    ...view,
    hasTables:
      [scale, plan, departments].some((table) => table !== undefined) ||
      rulesOff.length + accepted.length > 0,
    stages: STAGE_TABLE.map(([rate, words]) => ({ percent: `${rate * 100}%`, words })),
    stagesPlace: stagesPlace(book),
  };
}

/** The functions can't see the table, so it bears no name: it is found by its title. */
function stagesPlace({ sheets }: BookSnapshot): CellPlace | undefined {
  for (const { name, values, firstRow, firstColumn } of sheets)
    for (const [row, line] of values.entries())
      for (const [column, value] of line.entries())
        if (typeof value === "string" && compact(cellText(value)) === STAGE_TITLE)
          return { sheet: name, cell: cellAddress(firstRow + row, firstColumn + column) };
  return undefined;
}
