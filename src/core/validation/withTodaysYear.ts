import { compact } from "../text/compact";
import { outdatedPlaces } from "./outdatedEraYears";

/**
 * A text in which one outdated year has today's name, wherever it stands; all around it stays as written.
 *
 * @param label as `outdatedEraYears` found it, in compact form
 * @returns `undefined` where what is written can't be parted from what stands around it
 * @see SPEC.md V142
 * @example
 * withTodaysYear("平成３２年度 から導入", false, "平成32年度"); // "令和2年度 から導入"
 */
export function withTodaysYear(text: string, isHeading: boolean, label: string): string | undefined {
  let result = "";
  let from = 0;
  for (const { text: found, start, today } of outdatedPlaces(text, isHeading)) {
    if (found !== label) continue;
    const first = writtenAt(text, start);
    const end = writtenAt(text, start + label.length - 1) + 1;
    if (first < from || compact(text.slice(first, end)) !== label) return undefined;
    result += text.slice(from, first) + today;
    from = end;
  }
  return from === 0 ? undefined : result + text.slice(from);
}

/** Which character of the text gives the one at `at` of its compact form, which only grows with the text. */
function writtenAt(text: string, at: number): number {
  let [low, high] = [0, text.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (compact(text.slice(0, middle + 1)).length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
