import { cpus, totalmem } from "node:os";
import { benchFirstRender } from "./firstRender";
import { benchFrames } from "./frames";
import { benchFunctions } from "./functions";
import { benchRecheck } from "./recheck";
import { benchRules } from "./rules";
import { benchWorkbench } from "./workbench";

/** `npm run bench` prints the tables of docs/performance.md for the machine that it runs on. */
async function main(): Promise<void> {
  const print = (title: string, rows: readonly string[]) =>
    process.stdout.write(
      `\n## ${title}\n\n| 内容 | 時間 | 比べると |\n| --- | --- | --- |\n${rows.join("\n")}\n`,
    );
  process.stdout.write(
    `Node ${process.version}、${cpus().length}コア、${Math.round(totalmem() / 2 ** 30)} GB\n`,
  );
  print("カスタム関数", benchFunctions());
  print("検証", await benchRules());
  print("編集のあとの検証", await benchRecheck());
  print("作業ウィンドウの最初の表示", await benchFirstRender());
  print("指摘の一覧のコマ", await benchFrames());
  print("作業台", await benchWorkbench());
}

main().then(
  // Office.js leaves timers behind
  () => process.exit(0),
  (bug: unknown) => {
    process.stderr.write(`${bug instanceof Error ? bug.stack : String(bug)}\n`);
    process.exit(1);
  },
);
