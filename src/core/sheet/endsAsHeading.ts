import { foldWidth } from "../text/foldWidth";
import { LIST_FORM } from "./listForm";

const BRACKETS = ")]】〕〉》";
/** What headings are spread by (目 標 値) or marked with. */
const PASSED = " \t\r\n\u3000※";

/** Last two characters of the words that head columns, by the very last. */
const ENDS = new Map<string, Set<string>>();
for (const { words, endings, weakWords } of LIST_FORM)
  for (const word of [...words, ...endings, ...weakWords])
    for (const form of [word, word.toUpperCase()]) {
      const last = form.slice(-1);
      ENDS.set(last, (ENDS.get(last) ?? new Set()).add(form.slice(-2)));
    }

/**
 * A first look, that costs next to nothing: whether a text ends as headings do, in a word of theirs or in a bracket
 * behind it. A heading that ends in a year has others beside it.
 *
 * @param text as it stands in the cell
 */
export function endsAsHeading(text: string): boolean {
  const at = lastShown(text, text.length - 1);
  if (at < 0) return false;
  const last = foldWidth(text.charAt(at));
  // most texts end in no such character
  const ends = ENDS.get(last);
  return (
    ends?.has(foldWidth(text.charAt(lastShown(text, at - 1))) + last) === true || BRACKETS.includes(last)
  );
}

/** Where the last character up to there is that is not passed over; -1 where none is. */
function lastShown(text: string, from: number): number {
  let at = from;
  while (at >= 0 && PASSED.includes(text.charAt(at))) at--;
  return at;
}
