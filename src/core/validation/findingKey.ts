import { compact } from "../text/compact";
import type { Finding } from "./finding";

/** What an acceptance holds for. */
export interface FindingIdentity extends Pick<Finding, "rule" | "field"> {
  /** the plan's number as written; "" where the finding is about no plan, or one without a number */
  readonly plan: string;
  /** texts of the cells that the finding judges, its own first */
  readonly values: readonly string[];
  /** what tells a further list of the workbook from its first; absent for the first */
  readonly list?: string | undefined;
}

/**
 * 指摘のキー by which staff accept a finding: rule, plan and field to be read, the values as a digest. Once a value
 * changes the key is another one, and the acceptance lapses. Of a further list its sheet comes last, as two lists may
 * have equal rows.
 *
 * @returns one line without spaces, fit to be copied into a cell
 * @see SPEC.md V80, V84
 * @example
 * findingKey({ rule: "title-missing", plan: "3", field: "title", values: [""] }); // "title-missing:3:title:0ztntfp"
 */
export function findingKey({ rule, plan, field, values, list }: FindingIdentity): string {
  const key = [rule, compact(plan) || "-", field, digest(values.join("\u0000"))];
  return (list === undefined ? key : [...key, compact(list)]).join(":");
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const DIGITS = 7;

/** FNV-1a over the UTF-16 units, 32 bits in base 36: it tells a change, it guards nothing. */
function digest(text: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(36).padStart(DIGITS, "0");
}
