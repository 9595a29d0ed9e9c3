import type { IBorderStyleData, Nullable } from "@univerjs/core";
import type { HostCollection, HostObject } from "../../richapi/hostObject";
import { invalidArgument, itemNotFound } from "../../richapi/refusals";
import { NO_LINE, readLine, storedLine } from "../borderLines";
import { hexColor, readColor } from "../color";
import type { ConditionalFormat } from "./conditionalFormat";
import { conditionOf, ruleOf, setCondition } from "./conditionalRules";
import type { RuleStyle } from "./conditionalRules";

/** Univer's TextDecoration. */
const DOUBLE = 10;
const SINGLE = 12;

/** How cells look for which the condition is true. What isn't set stays as the cell has it. */
export class ConditionalRangeFormat implements HostObject {
  readonly _type = "ConditionalRangeFormat";

  constructor(private readonly format: ConditionalFormat) {}

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.format);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.format);
  }

  get Borders(): ConditionalRangeBorders {
    return new ConditionalRangeBorders(this.format);
  }
}

abstract class StyleOf {
  constructor(private readonly format: ConditionalFormat) {}

  protected get style(): RuleStyle {
    return conditionOf(ruleOf(this.format.sheet, this.format.Id)).style ?? {};
  }

  protected change(patch: RuleStyle, without: readonly (keyof RuleStyle)[] = []): void {
    const { sheet, Id } = this.format;
    this.format.assertWritable();
    const style = { ...this.style, ...patch };
    for (const key of without) delete style[key];
    setCondition(sheet, Id, { ...conditionOf(ruleOf(sheet, Id)), style });
  }
}

class ConditionalRangeFill extends StyleOf implements HostObject {
  readonly _type = "ConditionalRangeFill";

  get Color(): string {
    const color = this.style.bg?.rgb;
    return color ? hexColor(color) : "";
  }

  set Color(color: unknown) {
    if (color === "") this.Clear();
    else this.change({ bg: { rgb: readColor(color) } });
  }

  Clear(): void {
    this.change({}, ["bg"]);
  }
}

class ConditionalRangeFont extends StyleOf implements HostObject {
  readonly _type = "ConditionalRangeFont";

  get Color(): string {
    const color = this.style.cl?.rgb;
    return color ? hexColor(color) : "";
  }

  set Color(color: unknown) {
    if (color === "") this.change({}, ["cl"]);
    else this.change({ cl: { rgb: readColor(color) } });
  }

  get Bold(): boolean | null {
    return flag(this.style.bl);
  }

  set Bold(isBold: boolean) {
    this.change({ bl: isBold ? 1 : 0 });
  }

  get Italic(): boolean | null {
    return flag(this.style.it);
  }

  set Italic(isItalic: boolean) {
    this.change({ it: isItalic ? 1 : 0 });
  }

  get Strikethrough(): boolean | null {
    return flag(this.style.st?.s);
  }

  set Strikethrough(isStruck: boolean) {
    this.change({ st: { s: isStruck ? 1 : 0 } });
  }

  get Underline(): string | null {
    const { ul } = this.style;
    if (!ul) return null;
    return ul.s !== 1 ? "None" : ul.t === DOUBLE ? "Double" : "Single";
  }

  set Underline(kind: unknown) {
    if (kind !== "None" && kind !== "Single" && kind !== "Double") throw invalidArgument();
    this.change({ ul: kind === "None" ? { s: 0 } : { s: 1, t: kind === "Double" ? DOUBLE : SINGLE } });
  }

  Clear(): void {
    this.change({}, ["cl", "bl", "it", "st", "ul"]);
  }
}

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

type Side = keyof typeof SIDES;

const STYLES: readonly unknown[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];

class ConditionalRangeBorders implements HostCollection {
  readonly _type = "ConditionalRangeBorderCollection";

  constructor(private readonly format: ConditionalFormat) {}

  readonly Count = 4;

  _items(): readonly ConditionalRangeBorder[] {
    return (Object.keys(SIDES) as Side[]).map((side) => new ConditionalRangeBorder(this.format, side));
  }

  _indexer(side: unknown): ConditionalRangeBorder {
    const found = this._items().find(({ SideIndex }) => SideIndex === side);
    if (!found) throw invalidArgument();
    return found;
  }

  GetItemAt(index: number): ConditionalRangeBorder {
    const found = this._items()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  get Top(): ConditionalRangeBorder {
    return this._indexer("EdgeTop");
  }

  get Bottom(): ConditionalRangeBorder {
    return this._indexer("EdgeBottom");
  }

  get Left(): ConditionalRangeBorder {
    return this._indexer("EdgeLeft");
  }

  get Right(): ConditionalRangeBorder {
    return this._indexer("EdgeRight");
  }
}

class ConditionalRangeBorder extends StyleOf implements HostObject {
  readonly _type = "ConditionalRangeBorder";

  constructor(
    format: ConditionalFormat,
    readonly SideIndex: Side,
  ) {
    super(format);
  }

  get Style(): string {
    return readLine(this.line).style;
  }

  set Style(style: unknown) {
    if (!STYLES.includes(style)) throw invalidArgument();
    this.setLine(storedLine({ ...readLine(this.line), weight: "Thin", style: String(style) }));
  }

  get Color(): string {
    return readLine(this.line).color;
  }

  /** A colour draws a line where there is none. */
  set Color(color: unknown) {
    const line = this.line ? readLine(this.line) : { ...NO_LINE, style: "Continuous" };
    this.setLine(storedLine({ ...line, color: readColor(color) }));
  }

  private get line(): Nullable<IBorderStyleData> {
    return this.style.bd?.[SIDES[this.SideIndex]];
  }

  private setLine(line: IBorderStyleData | null): void {
    const { [SIDES[this.SideIndex]]: _, ...others } = this.style.bd ?? {};
    this.change({ bd: { ...others, ...(line && { [SIDES[this.SideIndex]]: line }) } });
  }
}

const flag = (stored: number | undefined): boolean | null => (stored === undefined ? null : stored === 1);
