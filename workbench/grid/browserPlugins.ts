import { LocaleType, mergeLocales } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingLocale from "@univerjs/preset-sheets-conditional-formatting/locales/ja-JP";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreLocale from "@univerjs/preset-sheets-core/locales/ja-JP";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationLocale from "@univerjs/preset-sheets-data-validation/locales/ja-JP";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { UniverSheetsThreadCommentPlugin } from "@univerjs/sheets-thread-comment";
import "@univerjs/sheets-thread-comment/facade";
import { UniverThreadCommentPlugin } from "@univerjs/thread-comment";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { emptyWorkbook } from "./emptyWorkbook";
import { startUniver } from "./startUniver";
import type { PluginList, UniverGrid } from "./startUniver";

type CoreOptions = NonNullable<Parameters<typeof UniverSheetsCorePreset>[0]>;

/** The grid in the page, with formula bar, sheet tabs and zoom. */
export function startInPage(
  container: HTMLElement | string,
  options: Omit<CoreOptions, "container"> & { workbook?: Partial<IWorkbookData> } = {},
): UniverGrid {
  const { workbook = emptyWorkbook(), ...core } = options;
  const plugins: PluginList = [
    ...(UniverSheetsCorePreset({ ...core, container }).plugins as PluginList),
    UniverThreadCommentPlugin, // comments are stored; drawing them would need another package
    UniverSheetsThreadCommentPlugin,
    ...(UniverSheetsConditionalFormattingPreset().plugins as PluginList),
    ...(UniverSheetsDataValidationPreset().plugins as PluginList),
    UniverSheetsTablePlugin,
  ];
  const locales = {
    [LocaleType.JA_JP]: mergeLocales(coreLocale, conditionalFormattingLocale, dataValidationLocale),
  };
  return startUniver({ plugins, locale: LocaleType.JA_JP, locales, workbook });
}
