import type { HeadedColumn } from "./headingBlock";
import type { ListField } from "./listForm";

const OF_AN_INDICATOR: ReadonlySet<ListField> = new Set([
  "baseline",
  "current",
  "target",
  "actual",
  "annual",
  "unit",
]);

/**
 * The columns without those of a second indicator in the same row: 活動指標 and its values beside 成果指標 and its own.
 *
 * The indicator with most values is kept, of equals the last: what a plan achieves comes behind what it does.
 *
 * @param columns from left to right, sure ones only where a field has some
 * @see SPEC.md S142
 */
export function ofOneIndicator(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const indicators = columns.filter(({ field, weak }) => field === "indicator" && !weak);
  const blocks = indicators.map((indicator, at) => {
    const end = indicators[at + 1]?.column ?? Infinity;
    const values = columns.filter(
      ({ field, column }) => OF_AN_INDICATOR.has(field) && column > indicator.column && column < end,
    );
    return { indicator, values, count: new Set(values.map(({ field }) => field)).size };
  });
  const valued = blocks.filter(({ count }) => count > 0);
  if (valued.length < 2) return columns;
  let kept = valued[0]!;
  for (const block of valued) if (block.count >= kept.count) kept = block;
  const others = new Set(
    blocks.flatMap((block) => (block === kept ? [] : [block.indicator, ...block.values])),
  );
  return columns.filter((column) => !others.has(column));
}
