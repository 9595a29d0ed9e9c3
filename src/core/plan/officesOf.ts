import { compact } from "../text/compact";

/**
 * 担当部署 the offices that a cell names, parted by 、 ・ , / or a line break.
 *
 * @param departments as written
 * @returns without space around them, each once; none for a blank text
 * @example
 * officesOf("財政課・関係各課"); // ["財政課", "関係各課"]
 */
export function officesOf(departments: string): readonly string[] {
  const offices: string[] = [];
  for (const part of departments.split(/[、・,，､･/／\n]/)) {
    const office = part.trim();
    if (office !== "" && !offices.some((known) => compact(known) === compact(office))) offices.push(office);
  }
  return offices;
}
