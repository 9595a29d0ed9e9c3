import type { LocatedFinding } from "../../../usecases/check/checkBook";
import type { FindingGroup } from "../../../usecases/check/validateBook";

/** A line of the findings' list: a plan's heading, or one of its findings. */
export interface FindingItem {
  readonly group: number;
  /** `undefined`: the group's heading */
  readonly finding: LocatedFinding | undefined;
  /** the finding's place within its group, from 1; 0 for the heading */
  readonly nth: number;
  /** says which it is among all, also after another validation */
  readonly id: string;
}

export interface FindingItems {
  readonly items: readonly FindingItem[];
  /** of each finding, its place among `items` */
  readonly itemOf: readonly number[];
}

/** The groups as one list of lines, each plan's heading above its findings. */
export function findingItems(groups: readonly FindingGroup[]): FindingItems {
  const items: FindingItem[] = [];
  const itemOf: number[] = [];
  const times = new Map<string, number>();
  const unique = (name: string): string => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} ${time}`;
  };
  groups.forEach(({ plan, sheet, findings }, group) => {
    const heading = unique(`${plan?.numberText ?? ""} ${plan?.title ?? ""} ${sheet ?? ""}`);
    items.push({ group, finding: undefined, nth: 0, id: heading });
    findings.forEach((finding, at) => {
      itemOf.push(items.length);
      const id = unique(`${finding.rule} ${finding.cell} ${finding.sheet}`);
      items.push({ group, finding, nth: at + 1, id });
    });
  });
  return { items, itemOf };
}

/**
 * Which finding is the current one after another validation: the same, else the next one that is still there, else the
 * last one before it.
 *
 * @param current place among the findings before
 * @returns place among those after; 0 where none is left
 */
export function currentAfter(before: FindingItems, current: number, after: FindingItems): number {
  const places = new Map(after.itemOf.map((item, at) => [after.items[item]!.id, at]));
  const placeOf = (at: number): number | undefined => {
    const item = before.items[before.itemOf[at] ?? -1];
    return item && places.get(item.id);
  };
  for (let at = current; at < before.itemOf.length; at++) {
    const place = placeOf(at);
    if (place !== undefined) return place;
  }
  for (let at = current - 1; at >= 0; at--) {
    const place = placeOf(at);
    if (place !== undefined) return place;
  }
  return 0;
}

/** The drawn lines by group, so that each plan is one section however much of it is drawn. */
export function drawnGroups(
  items: readonly FindingItem[],
  drawn: readonly number[],
): readonly { readonly group: number; readonly lines: readonly number[] }[] {
  const groups: { group: number; lines: number[] }[] = [];
  for (const line of drawn) {
    const { group } = items[line]!;
    const last = groups[groups.length - 1];
    if (last?.group === group) last.lines.push(line);
    else groups.push({ group, lines: [line] });
  }
  return groups;
}
