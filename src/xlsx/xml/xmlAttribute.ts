import { xmlText } from "./xmlText";

/**
 * One attribute of a tag, its prefix ignored (`r:id` is found as `id`).
 *
 * @param attributes what stands in the tag after its name
 * @returns its text, or `undefined` where the tag has none of that name
 *
 * @example
 * xmlAttribute(' r="A1" s="3"', "s"); // "3"
 */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  let position = 0;
  for (;;) {
    const equals = attributes.indexOf("=", position);
    if (equals < 0) return undefined;
    const open = startOfValue(attributes, equals + 1);
    const close = attributes.indexOf(attributes.charAt(open), open + 1);
    if (open < 0 || close < 0) return undefined;
    if (isNamed(attributes, equals, name)) return xmlText(attributes.slice(open + 1, close));
    position = close + 1;
  }
}

function startOfValue(attributes: string, from: number): number {
  let index = from;
  while (attributes.charCodeAt(index) <= 32) index += 1;
  const quote = attributes.charAt(index);
  return quote === '"' || quote === "'" ? index : -1;
}

function isNamed(attributes: string, equals: number, name: string): boolean {
  let end = equals;
  while (attributes.charCodeAt(end - 1) <= 32) end -= 1;
  const start = end - name.length;
  if (start < 1 || !attributes.startsWith(name, start)) return false;
  const before = attributes.charCodeAt(start - 1);
  return before <= 32 || before === 58;
}
