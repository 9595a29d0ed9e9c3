import { LocaleType } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import locale from "@univerjs/preset-sheets-node-core/locales/ja-JP";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { emptyWorkbook } from "./emptyWorkbook";
import { startUniver } from "./startUniver";
import type { PluginList, UniverGrid } from "./startUniver";

export { conditionalStyle } from "./conditionalStyle";

/** Univer without a screen. The entry of the bundle for Node: everything of Univer that a test uses comes through it. */
export function startHeadless(workbook: Partial<IWorkbookData> = emptyWorkbook()): UniverGrid {
  const plugins: PluginList = [
    ...(UniverSheetsNodeCorePreset().plugins as PluginList),
    UniverSheetsNumfmtPlugin, // number formats in the cells' text
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsTablePlugin,
  ];
  return startUniver({
    plugins,
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: locale },
    workbook,
  });
}
