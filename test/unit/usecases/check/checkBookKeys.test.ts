import type { ExampleList, ExampleRow } from "../../../../src/core/validation/examples";
import { RULES } from "../../../../src/core/validation/rules";
import { exampleBook } from "../../../support/exampleBook";
import { findingsOf } from "../../../support/findingsOf";

/** A row that no rule's example speaks of, before and after somebody wrote in it. */
const BESIDE: ExampleRow = {
  title: "図書館の利用",
  departments: "図書館",
  indicator: "貸出の数",
  baseline: "約50冊",
  current: "約65冊",
  target: "約80冊",
  overview: "読み聞かせを始めた。",
  method: "進捗率",
};
const WRITTEN: ExampleRow = {
  ...BESIDE,
  title: "図書館の利用の促進",
  indicator: "貸出の総数",
  baseline: "約52冊",
  current: "約66冊",
  target: "約80冊",
  overview: "読み聞かせを続けた。",
};

const examples = RULES.flatMap((rule) => {
  const { reject } = rule.example;
  if ("cells" in reject) return [];
  const list: ExampleList =
    "rows" in reject || "headings" in reject ? reject : { rows: [reject as ExampleRow] };
  const rows = list.rows ?? [{}];
  const bookWith = (row: ExampleRow) =>
    exampleBook({ ...list, rows: [...rows, { ...row, number: String(rows.length + 1) }] });
  return [{ id: rule.id, rule, bookWith, beside: String(rows.length + 2) }];
});

describe("keys of findings", () => {
  it.each(examples)(
    "[V80] $id: one is the same after other rows were edited",
    ({ rule, bookWith, beside }) => {
      const keysOf = (row: ExampleRow) =>
        findingsOf(rule, bookWith(row))
          .filter((finding) => [finding, ...finding.related].every(({ cell }) => !cell.endsWith(beside)))
          .map(({ key }) => key);
      const before = keysOf(BESIDE);
      expect(before).not.toEqual([]);
      expect(keysOf(WRITTEN)).toEqual(before);
    },
  );
});
