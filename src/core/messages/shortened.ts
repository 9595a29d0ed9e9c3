/** A hover text shows little; a whole paragraph in it hides what to do. */
export function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
