import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre";
import { readStyle } from "./readStyle";
import type { StyleContext } from "./readStyle";

/** The styles of a workbook, each once. hucre hands out the same parts again and again, so they are told apart by identity. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string | undefined>();
  private readonly byContent = new Map<string, string>();
  private readonly numbers = new WeakMap<object, number>();
  private next = 1;

  constructor(private readonly context: StyleContext) {}

  /** undefined where nothing is set. */
  idOf(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    const { font, fill, border, alignment, numFmt } = style;
    const key = [font, fill, border, alignment].map((part) => this.numberOf(part)).join() + (numFmt ?? "");
    if (!this.ids.has(key)) this.ids.set(key, this.add(readStyle(style, this.context)));
    return this.ids.get(key);
  }

  private add(style: IStyleData): string | undefined {
    const content = JSON.stringify(style);
    if (content === "{}") return undefined;
    let id = this.byContent.get(content);
    if (id === undefined) {
      id = `style-${this.byContent.size + 1}`;
      this.byContent.set(content, id);
      this.styles[id] = style;
    }
    return id;
  }

  private numberOf(part: object | undefined): number {
    if (!part) return 0;
    const known = this.numbers.get(part);
    if (known !== undefined) return known;
    this.numbers.set(part, this.next);
    return this.next++;
  }
}
