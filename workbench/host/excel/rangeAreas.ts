import type { HostCollection, HostObject } from "../richapi/hostObject";
import { itemNotFound } from "../richapi/refusals";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Several rectangles of a sheet: as much as is needed to learn which they are. */
export class RangeAreas implements HostObject {
  readonly _type = "RangeAreas";

  constructor(
    private readonly sheet: Worksheet,
    private readonly ranges: readonly Range[],
  ) {}

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.CellCount, 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }
}

class RangeCollection implements HostCollection {
  readonly _type = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {}

  _items(): readonly Range[] {
    return this.ranges;
  }

  _indexer(index: unknown): Range {
    const range = this.ranges[Number(index)];
    if (!range) throw itemNotFound();
    return range;
  }

  GetItemAt(index: number): Range {
    return this._indexer(index);
  }

  GetCount(): number {
    return this.ranges.length;
  }
}
