import { levelledNumberKind, mayBeWord } from "../plan/levelledNumberEnd";
import { allSteps, type Steps } from "../steps/steps";
import { splitLevelledNumber, splitPlainNumber, type TitleNumbers } from "./numberAndTitle";

/** One alone may be a word. */
const FEWEST = 2;

/**
 * 番号の書き方 how the titles of a list have their numbers in the same cell: what most of them do decides about each.
 *
 * @param titles as written, from top to bottom; of plans only
 * @see SPEC.md S15, S145
 * @example
 * titleNumbers(["A-1 収納", "A-2 窓口", "A4 用紙の削減"]).kinds; // "A-0" only
 */
export function titleNumbers(titles: readonly string[]): TitleNumbers {
  return allSteps(titleNumbersInSteps(titles));
}

const TITLES_A_STEP = 1_000;

/** The same in steps that take some milliseconds each. */
export function* titleNumbersInSteps(titles: readonly string[]): Steps<TitleNumbers> {
  const glued: (number | undefined)[] = [];
  const byKind = new Map<string, Set<string>>();
  let parted = 0;
  let isSurelyParted = false;
  for (const [at, title] of titles.entries()) {
    if (at > 0 && at % TITLES_A_STEP === 0) yield;
    const begun = splitPlainNumber(title, true);
    const levelled = begun.numberText === "" ? splitLevelledNumber(title) : undefined;
    if (levelled !== undefined) {
      const { numberText } = levelled;
      const kind = levelledNumberKind(numberText);
      byKind.set(kind, (byKind.get(kind) ?? new Set()).add(numberText));
      parted++;
      if (!mayBeWord(numberText)) isSurelyParted = true;
    } else if (splitPlainNumber(title, false).numberText !== "") {
      parted++;
      isSurelyParted = true;
    } else if (begun.numberText !== "") glued.push(begun.number);
  }
  const isMost = (count: number): boolean => count * 2 > titles.length;
  const kinds = [...byKind].filter(([, numbers]) => isMost(parted) && numbers.size >= FEWEST);
  return {
    glued: !isSurelyParted && isMost(countingOn(glued)),
    kinds: new Set(kinds.map(([kind]) => kind)),
  };
}

/** How many begin a count or go on with it: 24時間対応 and 100円バス don't. */
function countingOn(numbers: readonly (number | undefined)[]): number {
  return numbers.filter((number, at) => {
    if (number === undefined || number === 1) return true;
    return numbers[at - 1] === number - 1 || numbers[at + 1] === number + 1;
  }).length;
}
