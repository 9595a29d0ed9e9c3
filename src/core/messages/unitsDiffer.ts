/**
 * That two values can't be reckoned with each other, named with what they hold, and what to do.
 *
 * @param question a sentence in between; "" for none
 */
export function unitsDiffer(
  label: string,
  text: string,
  otherLabel: string,
  otherText: string,
  question: string,
): string {
  return `「${label}」（${text}）と「${otherLabel}」（${otherText}）の単位がそろっていません。${question}単位をそろえてください。`;
}
