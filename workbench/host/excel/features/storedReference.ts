import { invalidArgument } from "../../richapi/refusals";
import { parseAddress } from "../address";
import { isFormula } from "../formulaSyntax";
import { isRange } from "../rangeArgument";

/**
 * What a name stands for, in Univer's form: a reference alone has no "=".
 * @param reference a range, a formula, or a plain value
 * @throws RichApiError InvalidArgument for what is no formula
 */
export function storedReference(reference: unknown): string {
  if (isRange(reference)) return reference.absoluteAddress;
  if (typeof reference === "number" || typeof reference === "boolean")
    return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  if (!reference.startsWith("=")) return `="${reference.replaceAll('"', '""')}"`;
  if (!isFormula(reference)) throw invalidArgument();
  return isReference(reference.slice(1)) ? reference.slice(1) : reference;
}

const isReference = (text: string): boolean => parseAddress(text)?.sheet !== undefined;
