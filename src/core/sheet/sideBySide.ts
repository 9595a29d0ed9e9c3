import { compact } from "../text/compact";
import { withColumns, type HeadedColumn, type ListHeadings } from "./headingBlock";
import { isListHeading } from "./isListHeading";
import type { ListTable } from "./listTable";

/**
 * 左右に並ぶ表 the tables that one row of headings stands over: the same headings again, to the right.
 *
 * @returns from left to right, each with its own columns; the table itself where it is one
 * @see SPEC.md S143
 */
export function sideBySide(table: ListTable): readonly ListTable[] {
  const blocks = blocksOf(table.headings.columns);
  const headings = blocks.map((columns) => withColumns(table.headings, columns));
  if (blocks.length < 2 || !headings.every(isListHeading)) return [table];
  return headings.map((own, at) => {
    const next = headings[at + 1]?.columns[0]?.column;
    return tableOf(table, own, at === 0 ? 0 : own.columns[0]!.column, next);
  });
}

/** Cut where the first heading comes again; all parts must say the same. */
function blocksOf(columns: readonly HeadedColumn[]): readonly (readonly HeadedColumn[])[] {
  const words = columns.map(({ text }) => compact(text));
  const length = words.indexOf(words[0]!, 1);
  if (length < 0 || columns.length % length !== 0) return [];
  if (words.some((word, at) => word !== words[at % length])) return [];
  return Array.from({ length: columns.length / length }, (_, at) =>
    columns.slice(at * length, (at + 1) * length),
  );
}

function tableOf(
  { sheet }: ListTable,
  headings: ListHeadings,
  start: number,
  end: number | undefined,
): ListTable {
  const { merges, formats } = sheet;
  const within = (column: number): boolean =>
    column >= sheet.firstColumn + start && (end === undefined || column < sheet.firstColumn + end);
  return {
    sheet: {
      ...sheet,
      firstColumn: sheet.firstColumn + start,
      values: sheet.values.map((row) => row.slice(start, end)),
      ...(formats === undefined ? {} : { formats: formats.map((row) => row?.slice(start, end)) }),
      ...(merges === undefined ? {} : { merges: merges.filter(({ firstColumn }) => within(firstColumn)) }),
    },
    headings: {
      ...headings,
      columns: headings.columns.map((column) => ({ ...column, column: column.column - start })),
      years: headings.years
        .filter(({ column }) => column >= start && (end === undefined || column < end))
        .map((year) => ({ ...year, column: year.column - start })),
    },
  };
}
