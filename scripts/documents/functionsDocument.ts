/** What functions.json says of one function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** docs/functions.md, from the same metadata that Excel shows. */
export function functionsDocument(functions: readonly FunctionMetadata[]): string {
  return [
    "# カスタム関数",
    "",
    "<!-- npm run docs が src/functions の説明から作ります。手で直さないでください。 -->",
    "",
    "引数にはセル・文字・数値・範囲を指定できます。範囲を指定すると、同じ形で結果が並びます。［ ］の引数は省略できます。",
    "評価するものや年度がなければ空欄、計算できなければ `#N/A`、読めなければ `#VALUE!` です。理由は、そのセルに文で付きます。",
    "",
    ...functions.flatMap(section),
  ].join("\n");
}

function section({ id, description, parameters }: FunctionMetadata): string[] {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return [
    `## ${id}`,
    "",
    `\`${id}(${names.join(", ")})\``,
    "",
    description,
    "",
    "| 引数 | 内容 |",
    "| --- | --- |",
    ...parameters.map(
      (each) => `| ${each.optional ? `［${each.name}］` : each.name} | ${each.description} |`,
    ),
    "",
  ];
}
