import type { HostObject } from "../richapi/hostObject";
import { hexColor, readColor } from "./color";
import type { Range } from "./range";

export class RangeFill implements HostObject {
  readonly _type = "RangeFill";

  constructor(private readonly range: Range) {}

  /** White where there is no fill, "" where the cells differ. */
  get Color(): string {
    return this.range.commonStyle(({ bg }) => (bg?.rgb ? hexColor(bg.rgb) : "#FFFFFF")) ?? "";
  }

  set Color(color: unknown) {
    this.range.style({ bg: color === "" ? null : { rgb: readColor(color) } });
  }

  Clear(): void {
    this.range.style({ bg: null });
  }
}
