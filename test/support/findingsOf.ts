import type { BookSnapshot } from "../../src/core/sheet/sheetSnapshot";
import type { ExampleList, ExampleRow, ExampleSheet } from "../../src/core/validation/examples";
import type { Rule } from "../../src/core/validation/defineRule";
import { checkBook, type LocatedFinding } from "../../src/usecases/check/checkBook";
import { exampleBook } from "./exampleBook";

/** What one rule finds in a book, or in an example made into one. */
export function findingsOf(
  rule: Rule,
  subject: BookSnapshot | ExampleRow | ExampleList | ExampleSheet,
): readonly LocatedFinding[] {
  return checkBook("sheets" in subject ? subject : exampleBook(subject), [rule]).findings;
}

/** Cell and Japanese sentence of each finding. */
export function sentencesOf(
  rule: Rule,
  subject: BookSnapshot | ExampleRow | ExampleList | ExampleSheet,
): readonly string[] {
  return findingsOf(rule, subject).map(({ cell, messages }) => `${cell} ${messages.ja}`);
}
