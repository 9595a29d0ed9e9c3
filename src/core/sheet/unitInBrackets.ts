import { bracketed } from "./bracketed";
import { isSureUnit, unitNote } from "./unitNote";

/**
 * 単位 that a heading says in brackets: with the word 単位 before it any unit, without it one that is surely a unit.
 *
 * @param text compact
 * @returns `undefined` where it says none, or two
 * @see SPEC.md S62
 * @example
 * unitInBrackets("目標値(単位:百万円)"); // "百万円"
 * unitInBrackets("R2(見込)"); // undefined
 */
export function unitInBrackets(text: string): string | undefined {
  const units = new Set<string>();
  for (const inside of bracketed(text)) {
    const note = unitNote(inside);
    if (note.kind === "unclear") return undefined;
    if (note.kind === "unit") units.add(note.unit);
    else if (isSureUnit(inside)) units.add(inside);
  }
  const [unit] = units;
  return units.size === 1 ? unit : undefined;
}
