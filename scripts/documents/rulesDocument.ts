import { FIELD_LABELS, type FieldId } from "../../src/core/plan/fields";
import type { Rule } from "../../src/core/validation/defineRule";
import type { ExampleList, ExampleRow, ExampleSheet } from "../../src/core/validation/examples";
import { RULES } from "../../src/core/validation/rules";
import { findingsOf } from "../../test/support/findingsOf";

type Example = ExampleRow | ExampleList | ExampleSheet;

const SEVERITIES = { error: "要修正", warning: "確認", info: "参考" } as const;

const SCOPES = { row: "一覧の行", list: "一覧", book: "ブック" } as const;

/** docs/rules.md, from the rules themselves: what each sees, why, one that it finds and one that it leaves alone. */
export function rulesDocument(): string {
  const rows = RULES.map(
    ({ id, title, severity, scope }) =>
      `| [${id}](#${id}) | ${title.ja} | ${SEVERITIES[severity]} | ${SCOPES[scope]} |`,
  );
  return [
    "# 検証の規則",
    "",
    "<!-- npm run docs が src/core/validation/rules から作ります。手で直さないでください。 -->",
    "",
    "要修正：公表する表が誤りになる、または計算できない。確認：見ていただきたい。参考：お知らせ。",
    "例は標準の一覧の1行で、書いていない欄は普通に記入してあるものとします。",
    "",
    "| 規則 | 内容 | 区分 | 見る範囲 |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    ...RULES.flatMap(section),
  ].join("\n");
}

function section(rule: Rule): string[] {
  const { id, title, severity, why, example } = rule;
  const [finding] = findingsOf(rule, example.reject);
  return [
    `## ${id}`,
    "",
    `**${title.ja}**（${SEVERITIES[severity]}） / ${title.en}`,
    "",
    why.ja,
    "",
    why.en,
    "",
    `- 指摘する例：${shown(example.reject)}`,
    `  - ${finding?.messages.ja}`,
    `  - ${finding?.messages.en}`,
    `- 指摘しない例：${shown(example.accept)}`,
    "",
  ];
}

/** An example in words: 現状値 12O人、目標値 5人. */
function shown(example: Example): string {
  if ("cells" in example) return example.cells.map((row) => row.join(" | ")).join(" ／ ");
  if (!("rows" in example) && !("headings" in example)) return rowText(example as ExampleRow);
  const { headings = {}, rows = [] } = example;
  const parts = [
    ...(Object.keys(headings).length > 0 ? [`見出し（${rowText(headings)}）`] : []),
    ...rows.map((row, at) => `${at + 1}行目（${rowText(row)}）`),
  ];
  return parts.length > 0 ? parts.join("、") : "普通に記入した一覧";
}

function rowText(row: ExampleRow): string {
  const entries = Object.entries(row).map(
    ([field, text]) => `${label(field)} ${text === "" ? "空欄" : text}`,
  );
  return entries.length > 0 ? entries.join("、").replaceAll("\n", " ") : "普通に記入した行";
}

function label(field: string): string {
  return field === "lastGrade" ? "前年度の達成度" : FIELD_LABELS[field as FieldId].ja;
}
