import type { Reference } from "./formula";
import { scanReference } from "./scanReference";

/**
 * A text that is one reference and nothing else.
 *
 * @returns `undefined` for formulas, several blocks, `#REF!`, whole rows and columns
 *
 * @example
 * parseReference("設定!$A$4:$B$7")?.sheet; // "設定"
 */
export function parseReference(text: string): Reference | undefined {
  const found = scanReference(text, 0);
  return found !== undefined && found.end === text.length ? found.reference : undefined;
}
