import { parse } from "acorn";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { bundleMetadata, bundleSource, loadFunctions } from "../../support/functionsBundle";

const FOLDER = path.resolve(__dirname, "../../../src/functions");
const declared = readdirSync(FOLDER)
  .map((name) => [name, readFileSync(path.join(FOLDER, name), "utf8")] as const)
  .filter(([, source]) => source.includes("@customfunction"));

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

describe("dist/functions.js", () => {
  it("is a classic script of ES2017", () => {
    expect(() => parse(bundleSource(), { ecmaVersion: 2017, sourceType: "script" })).not.toThrow();
  });

  it("runs in a context without DOM, Intl, normalize, network or modules", () => {
    expect([...loadFunctions().keys()].sort()).toEqual(
      "EXPECTED FISCALYEAR FYLABEL GRADE GRADERATE GRADEREASON QUANTITY UNITOF".split(" "),
    );
  });

  it("names nothing that the runtime lacks", () => {
    expect(bundleSource()).not.toMatch(
      /\b(Intl|normalize|fetch|XMLHttpRequest|document|window|localStorage|require|import|BigInt|eval)\b/,
    );
  });

  it("is at most 15 KB gzip", () => {
    expect(gzipSync(bundleSource(), { level: 9 }).length).toBeLessThanOrEqual(15 * 1024);
  });

  it("has every file that declares a function among its entry's imports, and those only", () => {
    const entry = readFileSync(path.join(FOLDER, "functions.ts"), "utf8");
    const imported = [...entry.matchAll(/import "\.\/(\w+)"/g)].map(([, name]) => `${name}.ts`);
    expect(imported.sort()).toEqual(declared.map(([name]) => name).sort());
  });
});

describe("dist/functions.json", () => {
  const { functions, ...rest } = bundleMetadata() as { functions: FunctionMetadata[] };

  it("lists the functions of the script, by ids that Excel takes", () => {
    expect(functions.map(({ id }) => id).sort()).toEqual([...loadFunctions().keys()].sort());
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      // FY2 would be a cell
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });

  it("says that errors may come as arguments", () => {
    expect(rest).toEqual({ allowErrorForDataTypeAny: true });
  });

  it("describes every function and parameter in Japanese", () => {
    for (const { id, description, parameters } of functions) {
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(`${id}: ${text}`).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      }
    }
  });

  it("keeps the order of the parameters for ever", () => {
    const signatures = functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`,
    );
    expect(signatures.sort()).toEqual([
      "EXPECTED(baseline, target, baselineYear, targetYear, year)",
      "FISCALYEAR(value)",
      "FYLABEL(year, [style])",
      "GRADE(baseline, current, target, [method], [scale], [direction])",
      "GRADERATE(baseline, current, target, [method], [direction])",
      "GRADEREASON(baseline, current, target, [method], [scale], [direction])",
      "QUANTITY(text, [unit])",
      "UNITOF(text)",
    ]);
  });
});
