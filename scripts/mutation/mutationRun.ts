import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { collectTests, type DeclaredTest } from "./collectTests";
import { type Condition, invertConditions } from "./invertConditions";

export interface Mutant extends Condition {
  readonly file: string;
  /** a test failed with the condition inverted */
  readonly killed: boolean;
}

export interface MutationRun {
  /** the title of a test that fails with nothing inverted; `undefined` where all pass */
  readonly failing: string | undefined;
  readonly mutants: readonly Mutant[];
}

/** Jest's own `expect`; it comes with Jest. */
const loadFrom = createRequire(__filename);

/**
 * Runs tests with each condition of some sources inverted in turn.
 *
 * @param sources the rule's file, and those that only it needs
 * @param tests the files of their tests
 */
export async function mutationRun(
  sources: readonly string[],
  tests: readonly string[],
): Promise<MutationRun> {
  const conditions: (Condition & { readonly file: string })[] = [];
  const switched = new Map<string, string>();
  for (const file of sources) {
    const { source, conditions: found } = invertConditions(readFileSync(file, "utf8"), conditions.length);
    switched.set(file, source);
    for (const condition of found) conditions.push({ ...condition, file });
  }
  const state = { inverted: -1 };
  const declared: DeclaredTest[] = [];
  for (const file of tests) {
    declared.push(...(await loadTests(file, switched, (index) => state.inverted === index)));
  }
  const failing = declared.length === 0 ? "no test" : await firstFailing(declared);
  if (failing !== undefined) return { failing, mutants: [] };
  const mutants: Mutant[] = [];
  for (const [index, condition] of conditions.entries()) {
    state.inverted = index;
    mutants.push({ ...condition, killed: (await firstFailing(declared)) !== undefined });
  }
  // What one mutant left behind must not have killed the next ones.
  state.inverted = -1;
  return { failing: await firstFailing(declared), mutants };
}

async function loadTests(
  test: string,
  switched: ReadonlyMap<string, string>,
  inverted: (index: number) => boolean,
): Promise<readonly DeclaredTest[]> {
  const { outputFiles } = await build({
    entryPoints: [test],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
    plugins: [
      {
        name: "switched conditions",
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
            const contents = switched.get(path.resolve(file));
            return contents === undefined ? undefined : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  const { globals, tests } = collectTests();
  const { expect } = loadFrom("expect") as { readonly expect: unknown };
  const names = {
    require: loadFrom,
    module: { exports: {} },
    exports: {},
    expect,
    __inverted: inverted,
    ...globals,
  };
  const script = `(function (${Object.keys(names).join(", ")}) {\n${outputFiles[0]?.text ?? ""}\n})`;
  const load = vm.runInThisContext(script, { filename: test }) as (...values: unknown[]) => void;
  load(...Object.values(names));
  return tests;
}

/** A test that throws fails, whether `expect` or the rule threw. */
async function firstFailing(tests: readonly DeclaredTest[]): Promise<string | undefined> {
  for (const { title, run } of tests) {
    try {
      await run();
    } catch {
      return title;
    }
  }
  return undefined;
}
