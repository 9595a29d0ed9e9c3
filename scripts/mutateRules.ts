import { readdirSync } from "node:fs";
import path from "node:path";
import { filesOfRule } from "./mutation/filesOfRule";
import { mutationRun } from "./mutation/mutationRun";

const PROJECT = path.resolve(__dirname, "..");
const RULES = "src/core/validation/rules";

/**
 * `npm run mutate [rule …]`: inverts each condition of each rule and of the files that only it needs, one at
 * a time, and says whether their tests notice.
 *
 * Exits with 1 where one isn't noticed, where a test fails by itself, or where a rule has no test.
 */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const all = readdirSync(path.join(PROJECT, RULES), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, "").split(path.sep).join("/"))
    .sort();
  const rules = all.filter((rule) => asked.length === 0 || asked.some((name) => rule.endsWith(`/${name}`)));
  const filesOf = filesOfRule(all);
  let mutants = 0;
  let killed = 0;
  for (const rule of rules) {
    const { sources, tests } = filesOf(rule);
    if (tests[0]?.endsWith(`/${rule}.test.ts`) !== true) {
      failed(`${rule}: 試験がありません（test/unit/core/validation/rules/${rule}.test.ts）。`);
      continue;
    }
    const run = await mutationRun(sources, tests);
    if (run.failing !== undefined) {
      failed(`${rule}: 条件を変えなくても試験が失敗します（${run.failing}）。`);
      continue;
    }
    const survivors = run.mutants.filter((mutant) => !mutant.killed);
    mutants += run.mutants.length;
    killed += run.mutants.length - survivors.length;
    process.stdout.write(`${rule}: ${run.mutants.length - survivors.length}/${run.mutants.length}\n`);
    for (const { file, line, text } of survivors) {
      failed(`  ${path.relative(PROJECT, file)}:${line} 逆にしても試験が通ります: ${text}`);
    }
  }
  process.stdout.write(
    `規則${rules.length}、条件${mutants}、見つけた${killed}、見逃した${mutants - killed}\n`,
  );
  if (rules.length === 0) failed("その名の規則はありません。");
}

function failed(line: string): void {
  process.stdout.write(`${line}\n`);
  process.exitCode = 1;
}

void main();
