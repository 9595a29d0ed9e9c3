import { readText } from "../quantity/readText";
import { endsAsHeading } from "./endsAsHeading";
import { readHeadingTier } from "./headingTier";
import { isAside } from "./isAside";
import { legendLevels } from "./legendLevels";
import type { SingleField } from "./listColumns";
import type { NumberAndTitle } from "./numberAndTitle";

/** What tells of a row what it is. */
export interface RowFacts extends NumberAndTitle {
  /** as written; "" where nothing stands there */
  readonly texts: (field: SingleField) => string;
  /** all of the row, as far as the list reaches */
  readonly line: () => string;
  /** a plan's row, or a further indicator's, is right above it */
  readonly followsPlan: boolean;
}

/** "alone": number and title, and nothing else. */
export type RowKind = "plan" | "continuation" | "empty" | "alone";

/**
 * 行の種類 what a row under the headings is.
 *
 * @returns `undefined`: no plan's row
 * @see SPEC.md S16 to S20
 */
export function rowKind(facts: RowFacts): RowKind | undefined {
  const { texts, number, numberText, title } = facts;
  // a figure is no office: of a row of counts (A | 3項目 | 25%)
  const department = texts("departments") !== "" && readText(texts("departments")).kind !== "quantity";
  const indicator = texts("indicator") !== "";
  const values = texts("baseline") !== "" || texts("current") !== "" || texts("target") !== "";
  // the target 80%以上 reads like a line of the legend
  const isMeasured = indicator && values;
  if (number === undefined && isNoPlan(facts, isMeasured)) return undefined;
  if (numberText !== "") {
    if (department || indicator || values) return "plan";
    // 4:70%以上80%未満 of a scale whose levels are numbers
    if (legendLevels(facts.line()).length > 0) return undefined;
    if (title === "") return number === undefined ? undefined : "empty";
    return texts("overview") === "" ? "alone" : "plan";
  }
  if (title !== "") {
    return department || indicator ? "plan" : undefined;
  }
  if (department && (indicator || values)) return "plan";
  return indicator && values && facts.followsPlan ? "continuation" : undefined;
}

/** A total, a note, a line of the legend, or the headings again. */
function isNoPlan({ texts, line, title }: RowFacts, isMeasured: boolean): boolean {
  return (
    isAside(texts("number")) ||
    isAside(title) ||
    (!isMeasured && legendLevels(line()).length > 0) ||
    isRepeatedHeading(texts)
  );
}

/** The headings again, as on every printed page. */
function isRepeatedHeading(texts: (field: SingleField) => string): boolean {
  const isHeading = (field: SingleField): boolean => {
    const text = texts(field);
    if (text === "" || text.length > 20 || !endsAsHeading(text)) return false;
    const tier = readHeadingTier(text);
    return tier.kind === "known" && tier.word?.field === field;
  };
  // two of the three
  return isHeading("title")
    ? isHeading("departments") || isHeading("indicator")
    : isHeading("departments") && isHeading("indicator");
}
