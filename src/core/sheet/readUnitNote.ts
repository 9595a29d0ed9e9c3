import { compact } from "../text/compact";
import { bracketed } from "./bracketed";
import { unitNote, type UnitNote } from "./unitNote";

const LONGEST_NOTE = 60;

const NONE: UnitNote = { kind: "none" };

/**
 * 「（単位：千円）」 as it stands beside a table, alone or behind a title.
 *
 * @param text as it stands in the cell
 * @see SPEC.md S63
 */
export function readUnitNote(text: string): UnitNote {
  if (text.length > LONGEST_NOTE || !text.includes("単位")) return NONE;
  const plain = compact(text);
  const whole = unitNote(plain);
  if (whole.kind !== "none") return whole;
  for (const inside of bracketed(plain)) {
    const note = unitNote(inside);
    if (note.kind !== "none") return note;
  }
  return NONE;
}
