/** That two values can't be reckoned with each other, named with what they hold. */
export function unitsDiffer(label: string, text: string, otherLabel: string, otherText: string): string {
  return `「${label}」（${text}）と「${otherLabel}」（${otherText}）の単位がそろっていません。`;
}
