import { xmlText } from "../xml/xmlText";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** V8 keeps shorter slices as strings of their own; a longer one holds on to the whole piece it was cut from. */
const SHORTEST_SLICE = 13;

/**
 * Gathers the text of a cell (`is`) or of a shared string (`si`): the runs of rich text joined, furigana left out.
 *
 * @example
 * // <is><r><t>行動</t></r><r><t>計画</t></r><rPh sb="0" eb="2"><t>コウドウ</t></rPh></is> gives "行動計画"
 */
export class XmlString {
  private text = "";
  private phonetic = 0;

  /** @returns whether what comes next is the text */
  open(name: string, closed: boolean): boolean {
    if (name === "rPh" && !closed) this.phonetic += 1;
    return name === "t" && !closed && this.phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic -= 1;
  }

  add(piece: string, literal: boolean): void {
    this.text += literal ? piece : xmlText(piece);
  }

  /** @returns the text so far, `_x000D_` and its like replaced, and starts anew */
  take(): string {
    const text = ownString(this.text.includes("_x") ? this.text.replace(ESCAPED, character) : this.text);
    this.text = "";
    this.phonetic = 0;
    return text;
  }
}

function character(_: string, code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}

function ownString(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text, "utf16le").toString("utf16le");
}
