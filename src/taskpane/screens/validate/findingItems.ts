import type { LocatedFinding } from "../../../usecases/checkBook";
import type { FindingGroup } from "../../../usecases/validateBook";

/** A line of the findings' list: a plan's heading, or one of its findings. */
export interface FindingItem {
  readonly group: number;
  /** `undefined`: the group's heading */
  readonly finding: LocatedFinding | undefined;
  /** the finding's place within its group, from 1; 0 for the heading */
  readonly nth: number;
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
  groups.forEach(({ findings }, group) => {
    items.push({ group, finding: undefined, nth: 0 });
    findings.forEach((finding, at) => {
      itemOf.push(items.length);
      items.push({ group, finding, nth: at + 1 });
    });
  });
  return { items, itemOf };
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
