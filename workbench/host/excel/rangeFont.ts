import type { HostObject } from "../richapi/hostObject";
import { invalidArgument, notImplemented } from "../richapi/refusals";
import { hexColor, readColor } from "./color";
import type { Range } from "./range";

/** What Excel with Japanese settings begins with. */
const DEFAULT_FONT = { name: "游ゴシック", size: 11, color: "#000000" } as const;

/** Univer's TextDecoration. */
const DOUBLE = 10;
const SINGLE = 12;

const UNDERLINES: readonly unknown[] = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

export class RangeFont implements HostObject {
  readonly _type = "RangeFont";

  constructor(private readonly range: Range) {}

  get Name(): string | null {
    return this.range.commonStyle((style) => style.ff ?? DEFAULT_FONT.name);
  }

  set Name(name: string) {
    if (typeof name !== "string" || name === "" || name.length > 31) throw invalidArgument();
    this.range.style({ ff: name });
  }

  get Size(): number | null {
    return this.range.commonStyle((style) => style.fs ?? DEFAULT_FONT.size);
  }

  set Size(points: number) {
    if (!(points >= 1 && points <= 409)) throw invalidArgument();
    this.range.style({ fs: points });
  }

  get Color(): string {
    return this.range.commonStyle(({ cl }) => (cl?.rgb ? hexColor(cl.rgb) : DEFAULT_FONT.color)) ?? "";
  }

  set Color(color: unknown) {
    this.range.style({ cl: { rgb: readColor(color) } });
  }

  get Bold(): boolean | null {
    return this.range.commonStyle((style) => style.bl === 1);
  }

  set Bold(isBold: boolean) {
    this.range.style({ bl: isBold ? 1 : 0 });
  }

  get Italic(): boolean | null {
    return this.range.commonStyle((style) => style.it === 1);
  }

  set Italic(isItalic: boolean) {
    this.range.style({ it: isItalic ? 1 : 0 });
  }

  get Strikethrough(): boolean | null {
    return this.range.commonStyle((style) => style.st?.s === 1);
  }

  set Strikethrough(isStruck: boolean) {
    this.range.style({ st: { s: isStruck ? 1 : 0 } });
  }

  get Underline(): string | null {
    return this.range.commonStyle(({ ul }) => (ul?.s !== 1 ? "None" : ul.t === DOUBLE ? "Double" : "Single"));
  }

  set Underline(kind: unknown) {
    if (!UNDERLINES.includes(kind)) throw invalidArgument();
    if (String(kind).endsWith("Accountant")) throw notImplemented(`RangeFont.underline (${String(kind)})`);
    this.range.style({ ul: kind === "None" ? { s: 0 } : { s: 1, t: kind === "Double" ? DOUBLE : SINGLE } });
  }
}
