/** Loads a script, then tells whether there was one. */
type LoadScript = (source: string, done: (isLoaded: boolean) => void) => void;

interface StandInElement {
  tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

/** A document in which Office.js finds its own script tag, adds others to the head, and parses addresses with links. */
export function standInDocument(address: string, officeScript: string, load: LoadScript): object {
  const head = {
    appendChild(element: StandInElement): void {
      if (element.tagName !== "SCRIPT") return;
      load(element.src ?? "", (isLoaded) => (isLoaded ? element.onload?.() : element.onerror?.()));
    },
    insertBefore(element: StandInElement): void {
      head.appendChild(element);
    },
  };
  const script = Object.assign(elementOf("script", address), { src: officeScript });
  return {
    readyState: "complete",
    domain: new URL(address).hostname,
    URL: address,
    cookie: "",
    head,
    body: elementOf("body", address),
    documentElement: elementOf("html", address),
    currentScript: script,
    createElement: (tag: string) => elementOf(tag, address),
    getElementsByTagName: (tag: string) => (tag === "script" ? [script] : tag === "head" ? [head] : []),
    querySelectorAll: () => [],
    getElementById: () => null,
    addEventListener: () => {},
  };
}

function elementOf(tag: string, base: string): StandInElement {
  let target = new URL(base);
  const attributes = new Map<string, string>();
  return {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    appendChild: () => {},
    get href() {
      return target.href;
    },
    set href(value: string) {
      target = new URL(value, base);
    },
    get hostname() {
      return target.hostname;
    },
    get protocol() {
      return target.protocol;
    },
    get port() {
      return target.port;
    },
    get host() {
      return target.host;
    },
  } as StandInElement;
}
