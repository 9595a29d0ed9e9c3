import type { ActionPlan } from "../plan/planList";
import { shorten } from "./shorten";

/**
 * What a sentence calls another plan: its number, or else its title.
 *
 * @example
 * planName(plan); // "7"
 */
export function planName({ number, numberText, title }: ActionPlan): string {
  return number === undefined && numberText === "" ? shorten(title) : numberText || String(number);
}
