import { foldWidth } from "../text/foldWidth";
import { textFigures } from "./textFigures";

/** Words that lean on a number which is known elsewhere: 現状維持, 前年度以上, 黒字化. */
const LEANING = /維持|現状|現行|前年|黒字/;

/** The sign of a range, behind which a running text has no figure of its own. */
const RANGE = /[~〜]/g;

/**
 * Whether a target in words says where to get nevertheless: a range, a bound in a phrase, or what is there already.
 *
 * @param text a target that isn't a quantity
 * @see SPEC.md V130
 * @example
 * aimsWithoutOneNumber("10～16件"); // true
 * aimsWithoutOneNumber("検討"); // false
 */
export function aimsWithoutOneNumber(text: string): boolean {
  return LEANING.test(text) || textFigures(foldWidth(text).replace(RANGE, " ")).length > 0;
}
