import type { DataValidationOperator, DataValidationType, ISheetDataValidationRule } from "@univerjs/core";
import { invalidArgument, notImplemented } from "../../richapi/refusals";
import { quoteSheetName, formatBox } from "../address";
import { isFormula } from "../formulaSyntax";
import { isRange } from "../rangeArgument";
import type { Range } from "../range";

/** Univer's kinds by Excel's names for the properties of a rule. */
const KINDS: Readonly<Record<string, string>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
  custom: "custom",
};

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Longest literal list that Excel takes. */
const LONGEST_LIST = 255;

/** DataValidationRenderMode.ARROW: the cell's own colours stay visible. */
const ARROW = 1;

export type StoredCriteria = Pick<
  ISheetDataValidationRule,
  "type" | "formula1" | "formula2" | "operator" | "showDropDown" | "renderMode"
>;

/** Excel's DataValidationType: "List", "WholeNumber". */
export function typeName(type: string): string {
  const kind = kindOf(type);
  return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** `{ list: { inCellDropDown, source } }` and the like; empty where anything may be entered. */
export function excelRule({ type, formula1 = "", formula2, operator, showDropDown }: StoredCriteria): object {
  const kind = kindOf(type);
  if (kind === undefined) return {};
  if (kind === "list")
    return { list: { inCellDropDown: showDropDown !== false, source: shownSource(formula1) } };
  if (kind === "custom") return { custom: { formula: formula1 } };
  const name = Object.keys(OPERATORS).find((each) => OPERATORS[each] === operator) ?? "Between";
  return { [kind]: { formula1, ...(formula2 !== undefined && { formula2 }), operator: name } };
}

/** @throws RichApiError for rules that aren't lists, and for lists that Excel doesn't take */
export function storedCriteria(rule: unknown): StoredCriteria {
  const [[kind, wanted] = ["", undefined], ...others] = Object.entries(
    (rule ?? {}) as Record<string, unknown>,
  ).filter(([, value]) => value !== null && value !== undefined);
  if (others.length > 0 || !Object.hasOwn(KINDS, kind)) throw invalidArgument();
  if (kind !== "list") throw notImplemented(`DataValidation.rule (${kind})`);
  const { source, inCellDropDown = true } = wanted as { source?: unknown; inCellDropDown?: boolean };
  return {
    type: "list" as DataValidationType,
    formula1: storedSource(source),
    operator: "" as DataValidationOperator,
    showDropDown: inCellDropDown,
    renderMode: ARROW,
  };
}

function kindOf(type: string): string | undefined {
  return Object.keys(KINDS).find(
    (each) => KINDS[each] === type || (each === "list" && type === "listMultiple"),
  );
}

function storedSource(source: unknown): string {
  if (isRange(source)) return `=${referenceTo(source)}`;
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) {
    if (!isFormula(source)) throw invalidArgument();
    return source;
  }
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return JSON.stringify(source.split(",").map((entry) => entry.trim()));
}

/** A list is one row or one column. */
function referenceTo({ sheet, box }: Range): string {
  if (box.rows > 1 && box.columns > 1) throw invalidArgument();
  return `${quoteSheetName(sheet.Name)}!${formatBox(box, { absolute: true })}`;
}

/** Univer holds a list as JSON, or with commas where somebody made it in the grid. */
function shownSource(source: string): string {
  if (source.startsWith("=")) return source;
  try {
    const entries: unknown = JSON.parse(source);
    if (Array.isArray(entries)) return entries.map(String).join(",");
  } catch {
    // not JSON: with commas
  }
  return source;
}
