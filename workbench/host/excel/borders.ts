import type { HostCollection } from "../richapi/hostObject";
import { invalidArgument } from "../richapi/refusals";
import { Border } from "./border";
import { SIDES } from "./borderSides";
import type { Side } from "./borderSides";
import type { Range } from "./range";

/** The eight lines of a range: its edges, those inside, the diagonals of its cells. */
export class Borders implements HostCollection {
  readonly _type = "RangeBorderCollection";
  readonly Count = SIDES.length;

  constructor(private readonly range: Range) {}

  _items(): readonly Border[] {
    return SIDES.map((side) => new Border(this.range, side));
  }

  _indexer(side: unknown): Border {
    if (!SIDES.includes(side as Side)) throw invalidArgument();
    return new Border(this.range, side as Side);
  }

  GetItemAt(index: number): Border {
    return this._indexer(SIDES[index]);
  }
}
