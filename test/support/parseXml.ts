/** An element of a small, well-formed XML file of ours. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Parses XML without entities, comments or CDATA, as our manifest is; anything unbalanced throws. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  for (const [, token, text] of xml.replace(/<\?.*?\?>/g, "").matchAll(/<([^>]+)>([^<]*)/g)) {
    const current = open[open.length - 1]!;
    if (token!.startsWith("/")) {
      if (open.pop()?.name !== token!.slice(1)) throw new Error(`unbalanced ${token}`);
      continue;
    }
    const [, name] = /^([\w:]+)/.exec(token!)!;
    const attributes = Object.fromEntries(
      [...token!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, each]) => [key, each]),
    );
    const element: XmlElement = { name: name!, attributes, children: [], text: text!.trim() };
    current.children.push(element);
    if (!token!.endsWith("/")) open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("unbalanced XML");
  return root.children[0]!;
}
