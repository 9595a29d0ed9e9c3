import { judgeCounter } from "./judgeCounter";
import type { Unit } from "./quantity";
import { isDigit } from "./scanNumber";
import { scanScaleWord } from "./scaleWord";
import { splitTail } from "./tail";
import { NO_UNIT, unitOf } from "./unitOf";

/** All that stands behind a number. */
export interface Ending {
  /** "number": a scale word and more digits follow (9億8,202万円), so this is no ending yet */
  readonly kind: "unit" | "word" | "unreadable" | "number";
  readonly unit: Unit;
  readonly note: string;
  readonly approximate: boolean;
  readonly provisional: boolean;
}

/** A hostile sheet has as many endings as cells; a plan has some thirty. */
const LIMIT = 1000;
const known = new Map<string, Ending>();

const NUMBER = without("number");
const WORD = without("word");
const UNREADABLE = without("unreadable");

/**
 * What stands behind a number, its scale word included. It doesn't depend on the number, so each is judged once.
 *
 * @param text folded, without spaces
 * @see SPEC.md Q14, Q16, Q17
 * @example
 * endingOf("百万円(H28)"); // unit 百万円, note H28
 */
export function endingOf(text: string): Ending {
  const before = known.get(text);
  if (before !== undefined) return before;
  const scale = scanScaleWord(text, 0);
  if (scale.exponent > 0 && isDigit(text.charCodeAt(scale.end))) return NUMBER;
  const ending = judgeEnding(text.slice(scale.end), text.slice(0, scale.end), scale.exponent);
  if (known.size >= LIMIT) known.clear();
  known.set(text, ending);
  return ending;
}

/** The same where the scale word, if any, was taken before. @param exponent power of ten of the scale word */
export function judgeEnding(text: string, scaleWord: string, exponent: number): Ending {
  const tail = splitTail(text);
  if (tail === undefined) return WORD;
  const kind = judgeCounter(tail.counter);
  if (kind === "word") return WORD;
  if (kind === "unreadable") return UNREADABLE;
  return {
    kind,
    unit: tail.counter === "" && scaleWord === "" ? NO_UNIT : unitOf(tail.counter, scaleWord, exponent),
    note: tail.note,
    approximate: tail.approximate,
    provisional: tail.provisional,
  };
}

function without(kind: Ending["kind"]): Ending {
  return { kind, unit: NO_UNIT, note: "", approximate: false, provisional: false };
}
