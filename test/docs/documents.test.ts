import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bundleMetadata, cell } from "../support/functionsBundle";
import { PROJECT, projectFiles } from "./projectFiles";

const DOCUMENTS = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...projectFiles("docs", /\.md$/),
];

const textOf = (file: string) => readFileSync(path.join(PROJECT, file), "utf8");
const README = textOf("README.md");

describe("README", () => {
  const formulas = [...README.matchAll(/^\| `=([A-Z]+)\((.*)\)`\s*\| (\S+)\s*\|/gm)];

  it.each(formulas.map(([, id, args, result]) => ({ id: id!, args: args!, result: result! })))(
    "=$id($args) gives $result",
    ({ id, args, result }) => {
      const given = JSON.parse(`[${args}]`) as unknown[];
      const answer = String(cell(id, ...given));
      if (result.endsWith("…")) expect(answer.startsWith(result.slice(0, -1))).toBe(true);
      else expect(answer).toBe(result);
    },
  );

  it("shows every function, and says its arguments in their order", () => {
    const { functions } = bundleMetadata() as {
      functions: { id: string; parameters: { optional?: boolean }[] }[];
    };
    expect(new Set(formulas.map(([, id]) => id))).toEqual(new Set(functions.map(({ id }) => id)));
    for (const { id, parameters } of functions) {
      const written = new RegExp(`^- \`${id}\\((.*)\\)\`$`, "m").exec(README)?.[1]?.split(", ") ?? [];
      expect(written.map((each) => each.startsWith("["))).toEqual(
        parameters.map((each) => each.optional === true),
      );
    }
  });

  it("quotes what check says of the sample", () => {
    const [, quoted = ""] = /```text\n([^`]*)```/.exec(README) ?? [];
    const lines = quoted.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(2);
    const said = checkSample().split("\n");
    expect(lines.filter((line) => !said.includes(line))).toEqual([]);
  }, 60_000);
});

describe.each(DOCUMENTS)("%s", (file) => {
  it("links to files that are there", () => {
    const links = [...textOf(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(path.join(PROJECT, path.dirname(file), link)))).toEqual([]);
  });

  it("names files that are there", () => {
    const named = [...textOf(file).matchAll(/`((?:src|test|scripts|docs|assets)\/[^`\s]*)`/g)].map(
      ([, name]) => name!,
    );
    const exact = named.filter((name) => !/[<*]|NNNN/.test(name));
    expect(exact.filter((name) => !existsSync(path.join(PROJECT, name)))).toEqual([]);
  });
});

/** What `npm run check` prints for the sample; it ends with 1, as the sample has findings to mend. */
function checkSample(): string {
  const tsx = path.join(PROJECT, "node_modules/tsx/dist/cli.mjs");
  try {
    return execFileSync(process.execPath, [tsx, "src/xlsx/cli.ts", "assets/行動計画一覧.xlsx"], {
      cwd: PROJECT,
      encoding: "utf8",
    });
  } catch (cause) {
    return (cause as { stdout: string }).stdout;
  }
}
