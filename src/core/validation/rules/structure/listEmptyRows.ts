import { defineRule } from "../../defineRule";

interface Args {
  readonly count: number;
}

export const listEmptyRows = defineRule<Args>({
  id: "list-empty-rows",
  scope: "list",
  severity: "info",
  title: { ja: "これから記入する行", en: "Rows to fill in" },
  why: {
    ja: "番号だけの行はこれから記入する行です。空欄を一つずつ指摘せず、まとめて数えます。",
    en: "A row with nothing but its number waits to be filled in: such rows are counted, not found fault with.",
  },
  message: {
    ja: ({ count }) => `まだ記入されていない行が${count}行あります。計画の内容を記入してください。`,
    en: ({ count }) => `${count} rows are not filled in yet. Enter their plans.`,
  },
  example: {
    reject: {
      rows: [
        {},
        {
          number: "2",
          title: "",
          departments: "",
          indicator: "",
          baseline: "",
          current: "",
          target: "",
          overview: "",
          lastGrade: "",
          grade: "",
        },
      ],
    },
    accept: { rows: [{}, { number: "2", title: "情報発信の充実" }] },
  },
  check: ({ emptyRows }) =>
    emptyRows.length === 0
      ? []
      : [{ field: "number", at: { emptyRow: 0 }, args: { count: emptyRows.length } }],
});
