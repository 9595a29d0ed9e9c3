import type { TextBudget } from "./textBudget";
import { STRINGS_BYTES, type WorkbookPackage } from "./workbookPackage";
import { UnreadableFile } from "../unreadableFile";
import { XmlString } from "./xmlString";

/** Kept even where they are empty: cells point at them by number. */
const MOST_STRINGS = 4_000_000;

/**
 * The texts that cells share, in the order of their numbers.
 *
 * @param part `undefined` for a file that has none
 */
export async function readSharedStrings(
  book: WorkbookPackage,
  part: string | undefined,
  budget: TextBudget,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined || !book.has(part)) return strings;
  const current = new XmlString();
  await book.scan(part, STRINGS_BYTES, {
    wantsText: false,
    open(name, _, closed) {
      if (name === "si" && closed) keep(strings, "");
      else this.wantsText = current.open(name, closed);
    },
    close(name) {
      this.wantsText = false;
      current.close(name);
      if (name === "si") keep(strings, current.take());
    },
    text(piece, literal) {
      budget.spend(piece.length);
      current.add(piece, literal);
    },
  });
  return strings;
}

function keep(strings: string[], text: string): void {
  if (strings.length >= MOST_STRINGS) throw new UnreadableFile("too-large", "shared strings");
  strings.push(text);
}
