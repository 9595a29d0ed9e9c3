import type { DataValidationOperator, ISheetDataValidationRule } from "@univerjs/core";
import type { DataValidation } from "hucre";
import { fromFileFormula } from "../formulas/fromFileFormula";
import { ranges } from "../units/ranges";
import { ARROW, ERROR_STYLES } from "../units/univerCodes";

export function readValidations(validations: readonly DataValidation[]): ISheetDataValidationRule[] {
  return validations.map((validation, index) => ({
    uid: `validation-${index + 1}`,
    type: validation.type,
    ranges: ranges(validation.range),
    ...(validation.operator &&
      validation.type !== "list" && { operator: validation.operator as DataValidationOperator }),
    ...formulas(validation),
    ...(validation.type === "list" && { renderMode: ARROW, showDropDown: true }),
    allowBlank: validation.allowBlank ?? false,
    showErrorMessage: validation.showErrorMessage ?? false,
    errorStyle: ERROR_STYLES[validation.errorStyle ?? "stop"],
    ...optional("errorTitle", validation.errorTitle),
    ...optional("error", validation.errorMessage),
    showInputMessage: validation.showInputMessage ?? false,
    ...optional("promptTitle", validation.inputTitle),
    ...optional("prompt", validation.inputMessage),
  }));
}

function formulas({ type, values, formula1, formula2 }: DataValidation): {
  formula1?: string;
  formula2?: string;
} {
  if (type === "list" && values) return { formula1: JSON.stringify(values.map(listEntry)) };
  const literal = type === "list" ? /^"([\s\S]*)"$/.exec(formula1?.trim() ?? "")?.[1] : undefined;
  if (literal !== undefined) return { formula1: JSON.stringify(literal.split(",").map(listEntry)) };
  return {
    ...(formula1 !== undefined && { formula1: operand(formula1) }),
    // For Univer a list's second formula is a list of colours.
    ...(formula2 !== undefined && type !== "list" && { formula2: operand(formula2) }),
  };
}

/** The list stands in the file as one quoted text; Excel trims its entries. */
const listEntry = (text: string): string => text.replaceAll('""', '"').trim();

const operand = (formula: string): string =>
  Number.isFinite(Number(formula)) ? formula : `=${fromFileFormula(formula)}`;

/** Line breaks in titles and messages are escaped ("_x000a_"). */
function optional(key: string, text: string | undefined): Record<string, string> {
  if (text === undefined) return {};
  return {
    [key]: text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  };
}
