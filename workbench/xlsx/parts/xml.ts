/** An element found in a part's XML, whatever its namespace prefix. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** Everything between its tags, as it stands; "" for an empty element. */
  readonly inner: string;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Elements of a local name, in order. They must not lie in one another: true of everything read here.
 *
 * @example elements('<a><x:b n="1"/><b n="2">t</b></a>', "b").map((b) => b.attributes.n) // ["1", "2"]
 */
export function elements(xml: string, localName: string): XmlElement[] {
  const found: XmlElement[] = [];
  const opening = openingTag(localName);
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const { 1: prefix = "", 2: attributes = "", 3: slash } = match;
    const close = slash ? -1 : xml.indexOf(`</${prefix}${localName}>`, opening.lastIndex);
    const inner = slash || close < 0 ? "" : xml.slice(opening.lastIndex, close);
    found.push({ attributes: attributesOf(attributes), inner });
    if (inner) opening.lastIndex = close;
  }
  return found;
}

export function firstElement(xml: string, localName: string): XmlElement | undefined {
  return elements(xml, localName)[0];
}

/** The text inside an element, without tags, decoded. */
export function textOf(inner: string): string {
  return unescapeXml(inner.replaceAll(/<[^>]*>/g, ""));
}

/** Matches an opening tag: 1 prefix with colon, 2 attributes, 3 a slash where the element is empty. */
export function openingTag(localName: string): RegExp {
  return new RegExp(`<([\\w.-]+:)?${localName}(\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?(/)?>`, "g");
}

export function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function unescapeXml(text: string): string {
  return text.replaceAll(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
