import { UnreadableFile } from "../unreadableFile";

/** Far more than any plan holds, and little enough to keep in memory. */
const MOST_CHARACTERS = 48 * 1024 * 1024;

/** Counts the characters kept of one book, in cells, shared strings and formulas together. */
export class TextBudget {
  private left = MOST_CHARACTERS;

  /** @throws UnreadableFile beyond what a book may hold */
  spend(characters: number): void {
    this.left -= characters;
    if (this.left < 0) throw new UnreadableFile("too-large", "text");
  }
}
