import path from "node:path";
import ts from "typescript";
import { compileVirtually, optionsOf, problemsOf } from "./compileVirtually";
import { PROJECT, projectFiles } from "./projectFiles";

const returned = (expression: string) => `export function planted(): unknown {\n  return ${expression};\n}\n`;

describe("the compiler fence around src/core", () => {
  const options = optionsOf("src/core/tsconfig.json");
  const inCore = (text: string) => compileVirtually("src/core/planted.ts", text, options);

  it.each(["document", "console", "Excel", "Office", "process", "window", "fetch", "setTimeout"])(
    "%s is a name that core does not know",
    (name) => {
      expect(inCore(`export const planted: unknown = ${name};\n`)).toContainEqual(
        expect.stringContaining(`Cannot find name '${name}'`),
      );
    },
  );

  it("core knows its own files and plain JavaScript", () => {
    const good =
      'import type { Result } from "./result";\n' +
      "export const planted: Result<number, never> = { ok: true, value: Math.max(...[1, 2].map(Number)) };\n";
    expect(inCore(good)).toEqual([]);
  });

  it("core is strict: an element of an array may be missing", () => {
    expect(inCore("export const planted = (a: readonly string[]): string => a[0];\n")).toHaveLength(1);
  });
});

describe("the compiler fence around the functions: Excel's runtime may know ES2017 only", () => {
  const options: ts.CompilerOptions = {
    ...optionsOf("tsconfig.json"),
    lib: ["lib.es2017.d.ts"],
    target: ts.ScriptTarget.ES2017,
    types: [],
  };
  const inFunctions = (text: string) => compileVirtually("src/functions/planted.ts", text, options);

  it.each([
    ["a method of a later year", returned('"a".replaceAll("a", "b")'), "replaceAll"],
    ["another one", returned("[1].at(-1)"), "'at'"],
    ["BigInt", returned("BigInt(1)"), "BigInt"],
    ["the DOM", returned("document"), "document"],
  ])("%s is found", (_what, text, part) => {
    expect(inFunctions(text)).toContainEqual(expect.stringContaining(part));
  });

  it("plain code passes", () => {
    expect(inFunctions(returned('[1, 2].map(String).join("").padStart(3)'))).toEqual([]);
  });

  it.each(["/(?<=a)b/", "/(?<!a)b/", "/(?<year>a)/", "/\\p{L}/u", "/a.b/s"])("%s is found", (pattern) => {
    expect(laterRegexes(ts.createSourceFile("a.ts", `f(${pattern})`, ts.ScriptTarget.Latest, true))).toEqual([
      `a.ts: ${pattern}`,
    ]);
  });

  it("a plain pattern passes", () => {
    expect(
      laterRegexes(ts.createSourceFile("a.ts", "f(/(?:a|b)+?[<p]/gu)", ts.ScriptTarget.Latest, true)),
    ).toEqual([]);
  });

  it("src/functions and what it imports keep to ES2017", () => {
    const files = projectFiles("src/functions", /\.ts$/).map((file) => path.join(PROJECT, file));
    expect(files).not.toEqual([]);
    const program = ts.createProgram(files, options);
    const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${PROJECT}/src/`));
    expect(problemsOf(program)).toEqual([]);
    expect(own.flatMap(laterRegexes)).toEqual([]);
  });
});

/** Patterns that ES2017 cannot parse; the compiler lets them pass. */
function laterRegexes(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node) && /\(\?<|\\p\{|\/[a-z]*[sdv][a-z]*$/i.test(node.text)) {
      found.push(`${path.relative(PROJECT, path.resolve(PROJECT, file.fileName))}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
