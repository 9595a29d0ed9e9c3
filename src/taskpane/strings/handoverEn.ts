import type { handoverJa } from "./handoverJa";

const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
const listed = (sheets: readonly string[]): string =>
  `${sheets.slice(0, 5).join(", ")}${sheets.length > 5 ? " …" : ""}`;

/** 提出・引き継ぎの言葉 in English. */
export const handoverEn: typeof handoverJa = {
  heading: "Submit or hand over",
  leave: "Cancel",
  close: "Close",
  left: (count) => `${many(count, "cell stays as it is", "cells stay as they are")}.`,
  cells: (addresses, more) => `${addresses.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  reasons: {
    error: "It shows #N/A or the like. Fix it first, or type the value.",
    "text-format": "The number format is Text. Set it to General.",
    fills: "The result fills several cells. Use one formula for each row.",
    text: "A value is a word or a number with its unit. Use a plain number and a number format.",
    method: "The method is 段階 or 判断, or the method or direction can’t be read.",
    scale: "The grade scale can’t be read, or has a bound over 500%.",
    argument: "An argument isn’t a single cell.",
    function: "Excel alone can’t do this function. Convert it to a value.",
    "too-long": "The formula would be too long.",
  },
  changed: "The workbook changed in the meantime. This is how it stands now: check it, then press again.",
  unknown: (count, unknown) =>
    `Wrote ${many(count, "formula", "formulas")}. Still #NAME?: ${unknown}. Check the add-in and the name 評価基準.`,
  values: {
    ask: "Convert to values",
    hint: "Makes a copy of the sheet with the add-in’s functions converted to values. The sheet itself doesn’t change.",
    none: "There are no formulas to convert.",
    told: (sheet, name, count) =>
      `Will create “${name}”, a copy of “${sheet}” with ${many(count, "formula", "formulas")} converted to values.`,
    act: "Make the copy",
    done: (name, count) =>
      `Created the sheet “${name}” (${many(count, "formula", "formulas")} converted to values).`,
  },
  native: {
    ask: "Replace with plain Excel formulas",
    hint: "Replaces the formulas for grades and rates with Excel’s own, with the same results. The current grade scale is written into them.",
    none: "There are no formulas to replace.",
    told: (sheets, count) =>
      `${many(count, "formula", "formulas")} will be replaced with Excel’s own (${listed(sheets)}).`,
    act: "Replace",
    done: (count) => `Replaced ${many(count, "formula", "formulas")} with Excel’s own.`,
  },
  restore: {
    ask: "Re-enter formulas",
    hint: "Re-enters all the add-in’s formulas that show #NAME? at once.",
    none: "There are no formulas to re-enter.",
    told: (sheets, count) => `${many(count, "formula", "formulas")} will be re-entered (${listed(sheets)}).`,
    act: "Re-enter",
    done: (count) => `Re-entered ${many(count, "formula", "formulas")}.`,
  },
};
