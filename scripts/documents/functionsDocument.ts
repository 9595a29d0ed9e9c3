import { FUNCTION_HELP, type FunctionExample } from "../../src/taskpane/screens/help/functionHelp";
import { type FunctionMetadata, signatureOf } from "../../src/taskpane/screens/help/functionMetadata";

/** docs/functions.md: what functions.json says of each function, and the examples that the pane's ヘルプ shows. */
export function functionsDocument(functions: readonly FunctionMetadata[]): string {
  return [
    "# カスタム関数",
    "",
    "<!-- npm run docs が src/functions の説明と src/taskpane/screens/help/functionHelp.ts から作ります。手で直さないでください。 -->",
    "",
    "引数にはセル・文字・数値・範囲を指定できます。範囲を指定すると、同じ形で結果が並びます（評価基準は表の範囲）。［ ］の引数は省略できます。",
    "評価するものや年度がなければ空欄、計算できなければ `#N/A`、読めなければ `#VALUE!` です。理由は、そのセルに文で付きます。",
    "",
    ...inOrderOfHelp(functions).flatMap(section),
  ].join("\n");
}

/** Those without help last: a test says that there are none. */
function inOrderOfHelp(functions: readonly FunctionMetadata[]): readonly FunctionMetadata[] {
  const place = ({ id }: FunctionMetadata): number => {
    const at = FUNCTION_HELP.findIndex(({ name }) => name === id);
    return at < 0 ? FUNCTION_HELP.length : at;
  };
  return [...functions].sort((a, b) => place(a) - place(b));
}

function section(metadata: FunctionMetadata): string[] {
  const { id, description, parameters } = metadata;
  const help = FUNCTION_HELP.find(({ name }) => name === id);
  return [
    `## ${id}`,
    "",
    `\`${signatureOf(metadata)}\``,
    "",
    description,
    "",
    "| 引数 | 内容 |",
    "| --- | --- |",
    ...parameters.map(
      (each) => `| ${each.optional ? `［${each.name}］` : each.name} | ${each.description} |`,
    ),
    "",
    ...table("例", "説明", help?.examples ?? []),
    ...table("結果が出ない例", "どうするか", help?.errors ?? []),
  ];
}

function table(title: string, note: string, examples: readonly FunctionExample[]): string[] {
  if (examples.length === 0) return [];
  return [
    `| ${title} | 結果 | ${note} |`,
    "| --- | --- | --- |",
    ...examples.map(
      (each) =>
        `| \`${each.formula}\` | ${each.result === "" ? "（空欄）" : each.result} | ${each.note.ja} |`,
    ),
    "",
  ];
}
