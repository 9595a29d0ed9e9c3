import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { importCycles } from "./importCycles";
import { parseSource, walk } from "./parseSource";
import { PROJECT, projectFiles } from "./projectFiles";

const SOURCE = projectFiles("src", /\.tsx?$/);
const MAX_LINES = 250;

/** Files named for a group of things, each agreed on. */
const NAMED_FOR_A_GROUP = ["src/core/plan/fields.ts"];

const textOf = (file: string) => readFileSync(path.join(PROJECT, file), "utf8");

describe("files of src", () => {
  it("are there", () => {
    expect(SOURCE).toContain("src/core/result.ts");
  });

  it("no index.ts in core: a file is found by its name", () => {
    expect(SOURCE.filter((file) => /^src\/core\/(.*\/)?index\.tsx?$/.test(file))).toEqual([]);
  });

  it("no file or folder whose name says nothing", () => {
    expect(SOURCE.filter(saysNothing)).toEqual([]);
    expect(saysNothing("src/core/text/stringUtils.ts")).toBe(true);
    expect(saysNothing("src/core/common/fold.ts")).toBe(true);
    expect(saysNothing("src/core/text/helpers.ts")).toBe(true);
    expect(saysNothing("src/core/text/commonPrefix.ts")).toBe(false);
  });

  it("folders are kebab-case", () => {
    const folders = new Set(SOURCE.flatMap((file) => path.dirname(file).split("/")));
    expect([...folders].filter((folder) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder))).toEqual([]);
  });

  it(`no file is longer than ${MAX_LINES} lines`, () => {
    const lines = (file: string) => textOf(file).trimEnd().split("\n").length;
    expect(SOURCE.filter((file) => lines(file) > MAX_LINES).map((file) => `${file}: ${lines(file)}`)).toEqual(
      [],
    );
  });
});

describe("the idea of a core file is named as the file", () => {
  it.each(
    SOURCE.filter((file) => file.startsWith("src/core/")).filter((file) => !NAMED_FOR_A_GROUP.includes(file)),
  )("%s", (file) => {
    const idea = folded(path.basename(file).replace(/\.tsx?$/, ""));
    expect(exportedNames(parseSource(file)).map(folded)).toContain(idea);
  });

  it("a file named otherwise is found", () => {
    const names = exportedNames(
      parseSource(
        "planted.ts",
        "export const RATE = 1;\nexport type Unit = string;\nfunction hidden() {}\nexport { hidden as shown };\n",
      ),
    );
    expect(names).toEqual(["RATE", "Unit", "shown"]);
  });

  it("the exceptions are still there", () => {
    expect(NAMED_FOR_A_GROUP.filter((file) => !existsSync(path.join(PROJECT, file)))).toEqual([]);
  });
});

describe("imports", () => {
  it("no file of src imports itself by a detour", () => {
    expect(importCycles(new Map(SOURCE.map((file) => [file, textOf(file)])))).toEqual([]);
  });

  it("a ring is found, also of types, and said once", () => {
    const ring = new Map([
      ["src/a.ts", 'import { b } from "./deep/b";'],
      ["src/deep/b.ts", 'import type { C } from "./c";'],
      ["src/deep/c.tsx", 'export { a } from "../a";'],
      ["src/d.ts", 'import { a } from "./a";\nimport { b } from "./deep/b";'],
    ]);
    expect(importCycles(ring)).toEqual(["src/a.ts → src/deep/b.ts → src/deep/c.tsx → src/a.ts"]);
  });

  it("two ways to one file are no ring", () => {
    const diamond = new Map([
      ["a.ts", 'import { b } from "./b";\nimport { c } from "./c";'],
      ["b.ts", 'import { d } from "./d";'],
      ["c.ts", 'import { d } from "./d";'],
      ["d.ts", 'import fs from "node:fs";'],
    ]);
    expect(importCycles(diamond)).toEqual([]);
  });
});

describe("Office.js", () => {
  const OFFICE = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];

  it("is named in src/workbook only; the pane's index.tsx waits for Office.onReady", () => {
    const others = SOURCE.filter((file) => !file.startsWith("src/workbook/"));
    const found = others.flatMap((file) =>
      names(file, file === "src/taskpane/index.tsx" ? ["Excel"] : OFFICE),
    );
    expect(found).toEqual([]);
  });

  it("is found as a value and as a type, not in a comment", () => {
    const text = "// Excel.run\nexport const f = (range: Excel.Range) => Excel.run(range);\n";
    expect(names("src/usecases/planted.ts", OFFICE, text)).toEqual([
      "src/usecases/planted.ts: Excel",
      "src/usecases/planted.ts: Excel",
    ]);
  });

  function names(file: string, sought: readonly string[], planted?: string): string[] {
    const found: string[] = [];
    walk(parseSource(file, planted), (node) => {
      if (ts.isIdentifier(node) && sought.includes(node.text)) found.push(`${file}: ${node.text}`);
    });
    return found;
  }
});

function saysNothing(file: string): boolean {
  return file
    .replace(/\.tsx?$/, "")
    .split("/")
    .some((part) => /^(utils?|helpers?|common|misc|shared|lib)$|[a-z](Utils?|Helpers?)$/.test(part));
}

/** Compares progressRate.ts, ProgressRate and PROGRESS_RATE, target-equals-baseline.ts and targetEqualsBaseline. */
function folded(name: string): string {
  return name.replace(/[-_]/g, "").toLowerCase();
}

function exportedNames(file: ts.SourceFile): string[] {
  const found: string[] = [];
  for (const statement of file.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      found.push(...statement.exportClause.elements.map(({ name }) => name.text));
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(statement)) {
      found.push(...statement.declarationList.declarations.map(({ name }) => name.getText()));
    } else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
    ) {
      if (statement.name) found.push(statement.name.text);
    }
  }
  return found;
}
