import { readFileSync } from "node:fs";
import path from "node:path";
import { parseSource } from "./parseSource";
import { PROJECT, projectFiles } from "./projectFiles";
import { citedClauses, declaredClauses } from "./specClauses";

const SPECS = projectFiles("src/core", /\/SPEC\.md$/);
const TESTS = projectFiles("test", /\.test\.tsx?$/);

/** id → the files that say it */
const declared = collect(SPECS, (file) => declaredClauses(readFileSync(path.join(PROJECT, file), "utf8")));
const cited = collect(TESTS, (file) => citedClauses(parseSource(file)));

describe("SPEC.md and the tests", () => {
  it("every SPEC.md has clauses, and they are found", () => {
    expect(SPECS).not.toEqual([]);
    expect(SPECS.filter((file) => ![...declared.values()].some((files) => files.includes(file)))).toEqual([]);
  });

  it("every folder of core that computes has a SPEC.md", () => {
    const folders = projectFiles("src/core", /\.ts$/).filter(declaresFunction).map(folderOf);
    expect([...new Set(folders)].filter((folder) => !SPECS.includes(`src/core/${folder}/SPEC.md`))).toEqual(
      [],
    );
  });

  it("a clause id is used once in the whole project", () => {
    expect([...declared].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  it("every clause is cited by the title of a test", () => {
    expect([...declared].filter(([id]) => !cited.has(id))).toEqual([]);
  });

  it("every citation is of a clause that exists", () => {
    expect([...cited].filter(([id]) => !declared.has(id))).toEqual([]);
  });
});

describe("reading the clauses", () => {
  it("a clause begins its line; other bold text is none", () => {
    const spec =
      "# 年度\n\n**F1** 年度は4月1日に始まる。**F9** を見よ。\n- **F2** 令和元年度は2019年度である。\n**注意** 略。\n**F1** 重なり。\n";
    expect(declaredClauses(spec)).toEqual(["F1", "F2", "F1"]);
  });

  it("a citation stands in a title, whatever kind of test it is", () => {
    const text = [
      'describe("[A1] a group", () => {',
      '  it("[A2] one", () => { expect("[X1]").toBe("[X2]"); });',
      '  it.each([["[X3]"]])("[A3][A4] %s", () => {});',
      "  test.each`a\n${1}`(`[A5, A6] ${1}`, () => {});",
      '  // it("[X4] gone")',
      '  note("[X5] no test", () => {});',
      "});",
    ].join("\n");
    const planted = parseSource("planted.test.ts", text);
    expect(citedClauses(planted)).toEqual(["A1", "A2", "A3", "A4", "A5", "A6"]);
  });
});

/** Folders whose functions are judged elsewhere: sentences are tested word by word, types need no clause. */
function declaresFunction(file: string): boolean {
  if (/^src\/core\/(messages|plan)\//.test(file)) return false;
  return /^export function /m.test(readFileSync(path.join(PROJECT, file), "utf8"));
}

function folderOf(file: string): string {
  return file.split("/")[2]!;
}

function collect(
  files: readonly string[],
  idsOf: (file: string) => readonly string[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) {
    for (const id of idsOf(file)) found.set(id, [...(found.get(id) ?? []), file]);
  }
  return found;
}
