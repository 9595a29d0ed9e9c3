import type { Page } from "playwright-core";

/** One sheet as it can be compared; by address. */
export interface WholeSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly conditionalFormats: readonly string[];
  /** merges, widths, what is frozen … */
  readonly rest: string;
}

export interface WholeBook {
  readonly sheets: readonly WholeSheet[];
  /** what belongs to no cell, by the plugin that keeps it: names, dropdowns, tables */
  readonly resources: Readonly<Record<string, string>>;
}

/** All that the open book holds: values, formulas and styles of its cells, its rules. Ids of rules are left out. */
export function wholeBook(page: Page): Promise<WholeBook> {
  return page.evaluate(async () => {
    const RULES = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
    const IDS = new Set(["cfId", "uid", "id"]);
    /** In one order, without ids and without what says nothing. */
    const plain = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(plain);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value)
        .map(([key, each]) => [key, plain(each)] as const)
        .filter(([key, each]) => !IDS.has(key) && each !== null && each !== undefined)
        .filter(([, each]) => typeof each !== "object" || Object.keys(each as object).length > 0)
        .sort(([one], [other]) => (one < other ? -1 : 1));
      return Object.fromEntries(entries);
    };
    const text = (value: unknown): string => JSON.stringify(plain(value));

    const { grid } = window.workbench;
    await grid.calculation.settled();
    const { sheets, sheetOrder, styles, resources = [] } = grid.save();
    const kept = Object.fromEntries(
      resources.map(({ name, data }) => [name, data === "" ? {} : (JSON.parse(data) as object)]),
    ) as Record<string, Record<string, unknown>>;
    const rules = (kept[RULES] ?? {}) as Record<string, object[]>;
    delete kept[RULES];

    return {
      sheets: sheetOrder.map((id) => {
        const { name = "", cellData = {}, ...rest } = sheets[id]!;
        const cells: Record<string, string> = {};
        for (const [row, line] of Object.entries(cellData as Record<string, Record<string, { s?: unknown }>>))
          for (const [column, { s, ...cell }] of Object.entries(line)) {
            const held = text({ ...cell, style: typeof s === "string" ? styles[s] : s });
            if (held !== "{}") cells[`${row},${column}`] = held;
          }
        return { name, cells, conditionalFormats: (rules[id] ?? []).map(text).sort(), rest: text(rest) };
      }),
      resources: Object.fromEntries(Object.entries(kept).map(([name, data]) => [name, text(data)])),
    };
  });
}
