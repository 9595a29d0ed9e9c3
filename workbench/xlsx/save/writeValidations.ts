import type { ISheetDataValidationRule } from "@univerjs/core";
import type { DataValidation, ValidationType } from "hucre";
import { formulaTokens, joinTokens } from "../formulas/formulaTokens";
import { toFileFormula } from "../formulas/toFileFormula";
import { quoteSheetName } from "../../host/excel/address";
import { addresses } from "../units/ranges";
import { ERROR_STYLES } from "../units/univerCodes";

const TYPES: Readonly<Record<string, ValidationType>> = {
  list: "list",
  listMultiple: "list",
  whole: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

/** Data validations of a sheet for the file; check boxes, which Excel hasn't, are left out. */
export function writeValidations(
  rules: readonly ISheetDataValidationRule[],
  addInFunctions: ReadonlySet<string>,
): DataValidation[] {
  return rules.flatMap((rule) => {
    const type = TYPES[rule.type];
    const range = addresses(rule.ranges);
    if (!type || !range) return [];
    const formula = (text: string | undefined) =>
      text === undefined ? undefined : operand(text, addInFunctions);
    const formula1 =
      type === "list" ? listSource(rule.formula1 ?? "", addInFunctions) : formula(rule.formula1);
    const formula2 = type === "list" ? undefined : formula(rule.formula2);
    const errorStyle = Object.entries(ERROR_STYLES).find(
      ([, code]) => code === Number(rule.errorStyle ?? 1),
    )?.[0];
    return [
      {
        type,
        range,
        ...(type !== "list" && type !== "custom" && rule.operator && { operator: rule.operator }),
        ...(formula1 !== undefined && { formula1 }),
        ...(formula2 !== undefined && { formula2 }),
        allowBlank: rule.allowBlank ?? true,
        showErrorMessage: rule.showErrorMessage ?? false,
        ...(errorStyle && errorStyle !== "stop" && { errorStyle }),
        ...(rule.errorTitle && { errorTitle: rule.errorTitle }),
        ...(rule.error && { errorMessage: rule.error }),
        showInputMessage: rule.showInputMessage ?? Boolean(rule.prompt),
        ...(rule.promptTitle && { inputTitle: rule.promptTitle }),
        ...(rule.prompt && { inputMessage: rule.prompt }),
      } as DataValidation,
    ];
  });
}

function listSource(source: string, addInFunctions: ReadonlySet<string>): string {
  if (source.startsWith("=")) return operand(source, addInFunctions);
  return `"${listEntries(source).join(",").replaceAll('"', '""')}"`;
}

/** Univer takes a list as JSON or with commas. */
function listEntries(source: string): string[] {
  try {
    const list: unknown = JSON.parse(source);
    if (Array.isArray(list)) return list.map(String);
  } catch {
    // not JSON: with commas
  }
  return source.split(",");
}

function operand(text: string, addInFunctions: ReadonlySet<string>): string {
  return text.startsWith("=") ? toFileFormula(withoutUnit(text.slice(1)), addInFunctions) : text;
}

/**
 * Univer writes a range that was picked as "[workbook]Sheet1!A1:A2", the same for every cell: in the file that is
 * Sheet1!$A$1:$A$2, or the list would move on from cell to cell.
 */
function withoutUnit(formula: string): string {
  const picked = /^'?\[[^\]]*\]((?:[^'!]|'')*)'?!([^!]*)$/.exec(formula);
  if (!picked) return formula;
  const [, sheet = "", cells = ""] = picked;
  const absolute = formulaTokens(cells).map((token) => ({
    ...token,
    text: token.text.replace(/^\$?([A-Z]{1,3})\$?(\d+)$/i, "$$$1$$$2"),
  }));
  return `${quoteSheetName(sheet.replaceAll("''", "'"))}!${joinTokens(absolute)}`;
}
