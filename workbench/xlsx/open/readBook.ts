import type { IWorkbookData, LocaleType } from "@univerjs/core";
import type { Workbook } from "hucre";
import type { OpenedBook } from "../book";
import type { PreparedPackage } from "../parts/preparePackage";
import { formatOf, isDateFormat } from "../parts/numberFormats";
import { NO_EXTRAS } from "../parts/sheetExtras";
import { OFFICE_THEME } from "../units/colour";
import { DEFAULT_FONT } from "../units/columnWidth";
import { RESOURCES } from "../units/univerCodes";
import { readBeside } from "./readBeside";
import { readLosses } from "./readLosses";
import { readNames } from "./readNames";
import { readSheet } from "./readSheet";
import { StyleTable } from "./styleTable";

const UNIT_ID = "workbook";
/** Days between the starts of the two calendars. */
const DAYS_TO_1904 = 1462;

/** hucre's workbook, and what it leaves out, as Univer's. */
export function readBook(book: Workbook, { formats, extras, hasMacros }: PreparedPackage): OpenedBook {
  const theme = book.themeColors ?? OFFICE_THEME;
  const font = { ...DEFAULT_FONT, ...book.defaultFont };
  const styles = new StyleTable({ theme, formats });
  const addInFunctions = new Set<string>();
  const extrasOf = (name: string) => extras.get(name) ?? NO_EXTRAS;
  const isDate = (format: string | undefined) => isDateFormat(formatOf(format, formats) ?? "");
  const context = {
    unitId: UNIT_ID,
    theme,
    font,
    persons: book.persons ?? [],
    styles,
    dayShift: (format: string | undefined) =>
      book.dateSystem === "1904" && isDate(format) ? DAYS_TO_1904 : 0,
    onAddInFunction: (name: string) => addInFunctions.add(name.toUpperCase()),
  };
  const ids = new Map(book.sheets.map(({ name }, index) => [name, `sheet-${index + 1}`]));
  const sheets = book.sheets.map((sheet) => {
    const id = ids.get(sheet.name)!;
    return {
      id,
      beside: readBeside(sheet, extrasOf(sheet.name)),
      ...readSheet(sheet, id, extrasOf(sheet.name), context),
    };
  });
  const bySheet = <T>(of: (sheet: (typeof sheets)[number]) => T | undefined): Record<string, T> =>
    Object.fromEntries(sheets.flatMap((sheet) => (of(sheet) === undefined ? [] : [[sheet.id, of(sheet)!]])));

  const workbook: IWorkbookData = {
    id: UNIT_ID,
    name: "",
    appVersion: "",
    locale: "jaJP" as LocaleType,
    styles: styles.styles,
    defaultStyle: { ff: font.name, fs: font.size },
    sheetOrder: [...ids.values()],
    sheets: bySheet(({ data }) => data),
    resources: resources({
      names: readNames(book.namedRanges ?? [], (name) => ids.get(name)),
      rules: bySheet(({ rules }) => filled(rules)),
      validations: bySheet(({ validations }) => filled(validations)),
      tables: bySheet(({ tables }) => filled(tables) && { tables }),
      comments: bySheet(({ comments }) => filled(comments)),
    }),
  };
  return {
    workbook,
    beside: {
      sheets: bySheet(({ beside }) => beside),
      tableStyles: Object.assign({}, ...sheets.map(({ tableStyles }) => tableStyles)) as Record<
        string,
        string
      >,
      addInFunctions: [...addInFunctions],
    },
    activeSheetId: workbook.sheetOrder[book.activeSheet ?? 0] ?? workbook.sheetOrder[0]!,
    unmeasuredRows: bySheet(({ unmeasured }) => filled(unmeasured)),
    losses: readLosses(book, extrasOf, hasMacros),
  };
}

function resources(data: Record<keyof typeof RESOURCES, unknown>): { name: string; data: string }[] {
  return Object.entries(RESOURCES).map(([key, name]) => ({
    name,
    data: JSON.stringify(data[key as keyof typeof RESOURCES]),
  }));
}

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
