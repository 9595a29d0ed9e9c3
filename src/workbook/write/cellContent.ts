import type { DraftCell } from "../../core/sheet/sheetDraft";
import { enteredText } from "./enteredText";

const TEXT = "@";

/** What one cell holds, as it can be compared and written again. */
export interface CellContent {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: string;
}

/** What `contentAt` wants loaded. */
export const CONTENT = "values,formulas,numberFormat";

/** @param row,column within the range, from 0 */
export function contentAt(
  { values, formulas, numberFormat }: Pick<Excel.Range, "values" | "formulas" | "numberFormat">,
  row: number,
  column: number,
): CellContent {
  return {
    value: values[row]?.[column],
    formula: formulas[row]?.[column],
    numberFormat: String(numberFormat[row]?.[column] ?? "General"),
  };
}

/** What must be entered into a cell, and the number format that it must have been given before. */
export interface Entry {
  readonly entered: string | number | boolean;
  /** `undefined`: the one that it has */
  readonly numberFormat: string | undefined;
}

/**
 * Takes care that a text stays the text that it is, and that numbers and formulas don't become texts.
 *
 * @param present the cell's number format
 * @param wanted another one, where it is to have another one
 */
export function entryOf(content: DraftCell, present: string, wanted = present): Entry {
  const isText = wanted === TEXT;
  // a cell of the format "@" takes every text as it stands, apostrophes included, and all else as a text
  const format = isText && content !== null && typeof content !== "string" ? "General" : wanted;
  const numberFormat = format === present ? undefined : format;
  if (typeof content === "string") return { entered: isText ? content : enteredText(content), numberFormat };
  if (typeof content === "object" && content !== null) return { entered: content.formula, numberFormat };
  // Office.js takes null for: leave the cell as it is
  return { entered: content ?? "", numberFormat };
}

/** What must be entered into a cell of that number format, so that it holds again what it held. */
export function entryAgain({ value, formula, numberFormat }: CellContent): Entry["entered"] {
  const isText = typeof value === "string" && (formula === value || formula === `'${value}`);
  if (isText) return numberFormat === TEXT ? value : enteredText(value);
  return formula as Entry["entered"];
}
