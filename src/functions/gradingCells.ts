import type { GradeScale } from "../core/grading/gradeScale";
import type { GradingOptions } from "../core/grading/gradingOptions";
import type { IndicatorValues } from "../core/grading/indicatorValues";
import type { Rated, Rating } from "../core/grading/rateIndicator";
import { readDirection, readMethod } from "../core/grading/readMethod";
import { readScale, type ScaleCell } from "../core/grading/readScale";
import { optionSentence } from "../core/messages/optionSentence";
import { scaleSentence } from "../core/messages/scaleSentence";
import { uncomputableSentence } from "../core/messages/uncomputableSentence";
import { unreadableSentence } from "../core/messages/unreadableSentence";
import { cellsOf, isNotGiven, isOmitted } from "./argument";
import { isCellError, notAvailable, valueError } from "./cellError";
import { readCell } from "./readCell";

/** What the cells of GRADE and its sisters say, and how their answers become cells. */
export function valuesOf(baseline: unknown, current: unknown, target: unknown): IndicatorValues {
  return { baseline: readCell(baseline), current: readCell(current), target: readCell(target) };
}

/**
 * Reads method and direction, and computes; `#VALUE!` where one of them says nothing that we know.
 *
 * @param scale handed on with them
 */
export function withOptions(
  method: unknown,
  direction: unknown,
  compute: (options: GradingOptions) => unknown,
  scale?: GradeScale,
): unknown {
  const options = {
    method: isNotGiven(method) ? undefined : readMethod(String(method)),
    direction: isNotGiven(direction) ? undefined : readDirection(String(direction)),
    scale,
  };
  if (options.method === undefined && !isNotGiven(method)) {
    return valueError(optionSentence("method", String(method)));
  }
  if (options.direction === undefined && !isNotGiven(direction)) {
    return valueError(optionSentence("direction", String(direction)));
  }
  return compute(options);
}

/** The scale of a range; an error to show instead; `undefined` = not given, or a range that is blank altogether. */
export function scaleOf(argument: unknown): GradeScale | CustomFunctions.Error | undefined {
  const cells = cellsOf(argument);
  if (cells === undefined || isOmitted(argument)) return undefined;
  for (const row of cells) for (const cell of row) if (isCellError(cell)) return cell;
  const read = readScale(cells as readonly (readonly ScaleCell[])[]);
  return read.ok ? read.value : valueError(scaleSentence(read.issue));
}

/** The cell where there is no rate: blank, `#N/A` or `#VALUE!`. */
export function cellOf(rating: Exclude<Rating, Rated>): unknown {
  switch (rating.kind) {
    case "nothing":
      return "";
    case "uncomputable":
      return notAvailable(uncomputableSentence(rating.issue));
    case "unreadable":
      return valueError(unreadableSentence(rating.issue));
  }
}
