import type { HostCollection, HostObject } from "../richapi/hostObject";
import { invalidArgument, itemNotFound } from "../richapi/refusals";
import { parseAddress } from "./address";
import { WHOLE_SHEET } from "./box";
import type { ConditionalFormats } from "./features/conditionalFormats";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Excel takes no more characters for the addresses of `getRanges`. */
const LONGEST_ADDRESS = 8_192;

/**
 * @param address several between commas; all cells when left out
 * @throws RichApiError InvalidArgument for all else
 */
export function rangeAreasAt(sheet: Worksheet, address?: string | null): RangeAreas {
  if (!address) return new RangeAreas(sheet, [sheet.at(WHOLE_SHEET)]);
  if (address.length > LONGEST_ADDRESS) throw invalidArgument();
  const ranges = address.split(",").map((each) => {
    const parsed = parseAddress(each);
    if (!parsed || parsed.sheet !== undefined) throw invalidArgument();
    return sheet.at(parsed.box);
  });
  return new RangeAreas(sheet, ranges);
}

/** Several rectangles of a sheet: which they are, and what conditional formats they have. */
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

  get ConditionalFormats(): ConditionalFormats {
    return this.ranges[0]!.formatsOf(this.ranges.map(({ box }) => box));
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
