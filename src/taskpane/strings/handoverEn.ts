import type { handoverJa } from "./handoverJa";

const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
const listed = (sheets: readonly string[]): string =>
  `${sheets.slice(0, 5).join(", ")}${sheets.length > 5 ? " …" : ""}`;

/** 提出・引き継ぎの言葉 in English. */
export const handoverEn: typeof handoverJa = {
  heading: "Hand in, hand over",
  leave: "Leave it",
  close: "Close",
  left: (count) => `Left as they are: ${many(count, "cell", "cells")}.`,
  cells: (addresses, more) => `${addresses.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  reasons: {
    error: "It shows #N/A or the like. Mend it, or type the value.",
    "text-format": "The number format is Text. Set it to General.",
    fills: "The result fills several cells. Use one formula for each row.",
    text: "A value is a word or a written quantity. Use a number and a number format.",
    method: "The method is 段階 or 判断, or method or direction can’t be read.",
    scale: "The grade scale can’t be read, or has a bound over 500%.",
    argument: "An argument isn’t a single cell.",
    function: "Excel has no formula for this function. Fix it as a value.",
    "too-long": "The formula would be too long.",
  },
  changed:
    "The workbook has changed since it was looked at. It was looked at again: check, then press again.",
  unknown: (count, unknown) =>
    `Wrote ${many(count, "formula", "formulas")}. Still #NAME?: ${unknown}. Check the add-in and the name 評価基準.`,
  values: {
    ask: "Fix as values (to hand in)",
    hint: "Makes a copy of the sheet in which the add-in’s functions are values. The sheet itself doesn’t change.",
    none: "There are no formulas to fix as values.",
    told: (sheet, name, count) =>
      `A copy of “${sheet}”, “${name}”, will be made with ${many(count, "formula", "formulas")} fixed as values.`,
    act: "Make the copy",
    done: (name, count) =>
      `Made the sheet “${name}” (${many(count, "formula", "formulas")} fixed as values).`,
  },
  native: {
    ask: "Replace by formulas without the add-in",
    hint: "Replaces formulas of grades and rates by Excel’s own, with the same results. The scale is written in as it is now.",
    none: "There are no formulas to replace.",
    told: (sheets, count) =>
      `${many(count, "formula", "formulas")} will be replaced by Excel’s own (${listed(sheets)}).`,
    act: "Replace",
    done: (count) => `Replaced ${many(count, "formula", "formulas")} by Excel’s own.`,
  },
  restore: {
    ask: "Enter formulas again",
    hint: "Enters the add-in’s formulas that show #NAME? again, all at once.",
    none: "There are no formulas to enter again.",
    told: (sheets, count) =>
      `${many(count, "formula", "formulas")} will be entered again (${listed(sheets)}).`,
    act: "Enter again",
    done: (count) => `Entered ${many(count, "formula", "formulas")} again.`,
  },
};
