import { UnreadableFile } from "../unreadableFile";

/** Told what stands in an XML text, in order. Names come without their prefix. */
export interface XmlHandler {
  /** whether `text` is to be called for what comes next; blank space between tags is skipped unseen */
  wantsText: boolean;
  /** @param attributes as written; `xmlAttribute` reads them. A closed tag (`<v/>`) has no `close` after it */
  open(name: string, attributes: string, closed: boolean): void;
  close(name: string): void;
  /** a piece of text, entities not decoded unless `literal` (CDATA); a run of text may come in several pieces */
  text(piece: string, literal: boolean): void;
}

/** How many tags may still be read; counted down. */
export interface TagBudget {
  left: number;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const SPACE = 32;

/** No tag, comment or CDATA section of a workbook comes near; without a bound an unclosed one would be kept whole. */
const LONGEST_MARKUP = 1024 * 1024;
const LONGEST_ENTITY = 12;

/**
 * Reads XML that comes in pieces, keeping nothing but an unfinished tag. No entity is ever expanded
 * beyond itself, no document type is read.
 *
 * @example
 * const scanner = new XmlScanner(handler, { left: 1000 });
 * for (const piece of pieces) scanner.push(piece);
 * scanner.end();
 */
export class XmlScanner {
  private rest = "";
  private depth = 0;

  constructor(
    private readonly handler: XmlHandler,
    private readonly budget: TagBudget,
  ) {}

  push(piece: string): void {
    // join gives one flat string, + a pair that every later look would go through
    const xml = this.rest === "" ? piece : [this.rest, piece].join("");
    let position = 0;
    for (;;) {
      // indexOf for one character costs more than the look that mostly saves it
      const less = xml.charCodeAt(position) === LESS ? position : xml.indexOf("<", position);
      if (less !== position && this.handler.wantsText) {
        const end = less < 0 ? endOfWholeText(xml, position) : less;
        if (end > position) this.handler.text(xml.slice(position, end), false);
        if (less < 0) position = end;
      } else if (less < 0) position = xml.length;
      if (less < 0) break;
      this.budget.left -= 1;
      const next = this.markup(xml, less);
      position = next < 0 ? less : next;
      if (next < 0) break;
    }
    this.rest = position === xml.length ? "" : xml.slice(position);
    if (this.budget.left < 0) throw new UnreadableFile("too-large", "tags");
    if (this.rest.length > LONGEST_MARKUP) throw new UnreadableFile("unreadable", "markup too long");
  }

  /** @throws UnreadableFile where the text ends inside a tag or an element */
  end(): void {
    if (this.depth !== 0 || this.rest.startsWith("<")) throw new UnreadableFile("unreadable", "XML cut off");
  }

  /** @returns where the markup ends, or -1 when its end isn't there yet */
  private markup(xml: string, less: number): number {
    const kind = xml.charCodeAt(less + 1);
    if (kind === SLASH) return this.closingTag(xml, less);
    if (kind === BANG) return this.declaration(xml, less);
    if (kind === QUESTION) return after(xml.indexOf("?>", less + 2), 2);
    return this.openingTag(xml, less);
  }

  private closingTag(xml: string, less: number): number {
    const end = xml.indexOf(">", less + 2);
    if (end < 0) return -1;
    this.depth -= 1;
    if (this.depth < 0) throw new UnreadableFile("unreadable", "XML closes what it never opened");
    let last = end;
    while (xml.charCodeAt(last - 1) <= SPACE) last -= 1;
    this.handler.close(localName(xml, less + 2, last));
    return end + 1;
  }

  private openingTag(xml: string, less: number): number {
    let nameEnd = -1;
    let quote = 0;
    let end = less + 1;
    for (; ; end += 1) {
      const code = xml.charCodeAt(end);
      if (code !== code) return -1;
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER) break;
      else if (code === QUOTE || code === APOSTROPHE) quote = code;
      else if (nameEnd < 0 && code <= SPACE) nameEnd = end;
      else if (code === LESS) throw new UnreadableFile("unreadable", "XML tag in a tag");
    }
    const closed = xml.charCodeAt(end - 1) === SLASH;
    const last = closed ? end - 1 : end;
    if (nameEnd < 0) nameEnd = last;
    if (!closed) this.depth += 1;
    this.handler.open(localName(xml, less + 1, nameEnd), xml.slice(nameEnd, last), closed);
    return end + 1;
  }

  private declaration(xml: string, less: number): number {
    if (xml.startsWith("<!--", less)) return after(xml.indexOf("-->", less + 4), 3);
    if (!xml.startsWith("<![CDATA[", less)) {
      // the piece may end inside "<![CDATA["
      return xml.length - less < 9 ? -1 : after(xml.indexOf(">", less + 2), 1);
    }
    const end = xml.indexOf("]]>", less + 9);
    if (end > less + 9 && this.handler.wantsText) this.handler.text(xml.slice(less + 9, end), true);
    return after(end, 3);
  }
}

function after(found: number, length: number): number {
  return found < 0 ? -1 : found + length;
}

function localName(xml: string, start: number, end: number): string {
  for (let index = start; index < end; index += 1) {
    if (xml.charCodeAt(index) === COLON) return xml.slice(index + 1, end);
  }
  return xml.slice(start, end);
}

/** Keeps back an entity, a CR or half a character that the piece's end cuts in two. */
function endOfWholeText(xml: string, start: number): number {
  const ampersand = xml.lastIndexOf("&");
  if (ampersand >= start && xml.length - ampersand <= LONGEST_ENTITY && !xml.includes(";", ampersand)) {
    return ampersand;
  }
  return xml.endsWith("\r") ? xml.length - 1 : xml.length;
}
